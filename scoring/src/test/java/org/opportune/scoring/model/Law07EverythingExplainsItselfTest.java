package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.Score.Disqualification;

/** A score says which rules earned what, on what evidence, what limits took away, what is missing and by which model. */
class Law07EverythingExplainsItselfTest {
    private final Score score = SmallModel.COMPILED.score(SmallModel.lead(), SmallModel.AS_OF);

    /**
     * By hand: firm 10 + 25 + 8 + 9 brought down to 6 = 49, brought down to 30; mail 8 + 8 x 0.5 = 12, its most; 42 in
     * all, brought down to 38.
     */
    @Test
    void everyLineIsThereInTheModelsOrder() {
        assertThat(score.explanation().lines())
                .containsExactly(
                        line("home", "10", "COUNTRY"),
                        line("mid-size", "25", "SIZE"),
                        line("ready", "8", "BUDGET"),
                        line("seats", "9", "SEATS", Evidence.of("order 7")),
                        new LimitLine(Scope.RULE, "seats", Points.of(-3), LimitLine.MAXIMUM),
                        new LimitLine(Scope.DIMENSION, "FIT", Points.of(-19), LimitLine.MAXIMUM),
                        line("opened", "12", "MAIL", mail(0, "1.000000000", "8"), mail(10, "0.500000000", "4")),
                        new LimitLine(Scope.TOTAL, "acme:b2b", Points.of(-4), LimitLine.MAXIMUM));
        assertThat(score.total()).isEqualTo(Points.of(38));
        Lines.addUp(score);
    }

    @Test
    void dimensionsBandAndDisqualificationStandBesideTheTotal() {
        assertThat(score.dimensions()).containsExactly(entry(Dimension.FIT, "30"), entry(Dimension.ENGAGEMENT, "12"));
        assertThat(score.band().map(band -> band.label())).contains("A");
        assertThat(score.disqualifications())
                .containsExactly(new Disqualification(RuleId.of("competitor"), ReasonCode.of("COMPETITOR")));
    }

    @Test
    void itNamesItsModelAndItsMoments() {
        assertThat(score.model()).isEqualTo(SmallModel.MODEL.stamp());
        assertThat(score.asOf()).isEqualTo(SmallModel.AS_OF);
        // 8 points fade to 7.999 once 2^(-age / 864,000 s) is below 0.9999375: after 77.9 s
        assertThat(score.validUntil()).contains(SmallModel.AS_OF.plusSeconds(78));
        assertThat(score).hasToString("38 (A) by acme:b2b 1.0.0 as of 2026-01-26T12:00:00Z");
    }

    @Test
    void readingAnExplanationAsksForNoFactAgain() {
        List<Key<?>> asked = new ArrayList<>();
        Facts counting = new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                asked.add(key);
                return SmallModel.lead().get(key);
            }
        };
        Score counted = SmallModel.COMPILED.score(counting, SmallModel.AS_OF);
        assertThat(asked).containsExactlyElementsOf(SmallModel.COMPILED.reads());
        assertThat(counted).isEqualTo(score);
        assertThat(counted.coverage().asked()).isEqualTo(7);
        assertThat(asked).hasSize(7);
    }

    @Test
    void anExplanationWithoutALineIsFoundOut() {
        assertThatThrownBy(
                        () -> assertThat(Lines.without(score, 4).explanation()).isEqualTo(score.explanation()))
                .isInstanceOf(AssertionError.class);
    }

    private static Line line(String rule, String points, String reason, Evidence... evidence) {
        return new RuleLine(RuleId.of(rule), Points.of(points), ReasonCode.of(reason), List.of(evidence));
    }

    private static Evidence mail(int daysAgo, String factor, String points) {
        return new Evidence(
                "mail-" + daysAgo,
                Optional.of(SmallModel.AS_OF.minus(Duration.ofDays(daysAgo))),
                Optional.of(new Evidence.Share(Points.of(8), new BigDecimal(factor), Points.of(points))));
    }

    private static Map.Entry<Dimension, Points> entry(Dimension dimension, String points) {
        return Map.entry(dimension, Points.of(points));
    }
}
