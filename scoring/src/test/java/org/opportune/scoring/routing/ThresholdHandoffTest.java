package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.Version;
import org.opportune.scoring.routing.HandoffDecision.Action;

/** In at 80 and out below 70, as users ask for: stages that follow from points, without going to and fro. */
class ThresholdHandoffTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final ThresholdHandoff POLICY =
            ThresholdHandoff.byTotal(ModelId.of("points"), Points.of(50), Points.of(80), Points.of(10));

    @ParameterizedTest
    @CsvSource({
        "LEAD, 49.999, LEAD",
        "LEAD, 50, MQL",
        "LEAD, 79.999, MQL",
        "LEAD, 80, SQL",
        "SUSPECT, 49, SUSPECT",
        "SUSPECT, 80, SQL",
        "MQL, 40, MQL",
        "MQL, 39.999, LEAD",
        "MQL, 79.999, MQL",
        "MQL, 80, SQL",
        "SQL, 70, SQL",
        "SQL, 69.999, MQL",
        "SQL, 40, MQL",
        "SQL, 39.999, LEAD"
    })
    void aLevelIsKeptLongerThanItIsHardToCome(QualificationLevel level, BigDecimal total, QualificationLevel expected) {
        assertThat(POLICY.decide(level, scored(total), NOW).to()).isEqualTo(expected);
    }

    @Test
    void theReasonTellsThePointsAndTheThreshold() {
        HandoffDecision up = POLICY.decide(QualificationLevel.LEAD, scored(new BigDecimal("62")), NOW);
        assertThat(up.reasons())
                .containsExactly(
                        RoutingReason.of("handoff.meets", "It has 62 points (score.total); MQL begins at 50."),
                        RoutingReason.of("handoff.falls-short", "It has 62 points (score.total); SQL begins at 80."));
        HandoffDecision down = POLICY.decide(QualificationLevel.SQL, scored(new BigDecimal("62")), NOW);
        assertThat(down.action()).isEqualTo(Action.DEMOTE);
        assertThat(down.reasons().get(1).text()).isEqualTo("It has 62 points (score.total); SQL is kept from 70.");
    }

    @Test
    void unknownPointsNeitherRaiseNorLowerALead() {
        Attributes unscored = scored(BigDecimal.ONE).without(Score.TOTAL);
        for (QualificationLevel level : QualificationLevel.values()) {
            HandoffDecision decision = POLICY.decide(level, unscored, NOW);
            assertThat(decision.action()).isEqualTo(Action.HOLD);
            assertThat(decision.missing()).containsExactly(Score.TOTAL);
            assertThat(decision.reasons().get(0))
                    .isEqualTo(RoutingReason.of("handoff.unknown", "Nobody knows its points (score.total) for MQL."));
        }
    }

    @Test
    void eachLevelMayGoByPointsOfItsOwn() {
        ThresholdHandoff policy = new ThresholdHandoff(
                ModelId.of("both"),
                Version.FIRST,
                List.of(
                        new LevelThreshold(
                                QualificationLevel.MQL, Score.total(Dimension.ENGAGEMENT), Points.of(5), Points.of(5)),
                        new LevelThreshold(
                                QualificationLevel.SQL, Score.total(Dimension.FIT), Points.of(9), Points.of(9))),
                Condition.any(),
                Recycling.standard());
        Attributes fit = scored(BigDecimal.ZERO).with(Score.total(Dimension.FIT), BigDecimal.TEN);
        Attributes both = fit.with(Score.total(Dimension.ENGAGEMENT), BigDecimal.TEN);
        Attributes neither = fit.with(Score.total(Dimension.ENGAGEMENT), BigDecimal.ONE);
        assertThat(policy.decide(QualificationLevel.LEAD, both, NOW).to()).isEqualTo(QualificationLevel.SQL);
        assertThat(policy.decide(QualificationLevel.LEAD, neither, NOW).to()).isEqualTo(QualificationLevel.LEAD);
        assertThat(policy.decide(QualificationLevel.LEAD, fit, NOW).to()).isEqualTo(QualificationLevel.LEAD);
    }

    @Test
    void thresholdsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() ->
                        new LevelThreshold(QualificationLevel.SUSPECT, Score.TOTAL, Points.of(1), Points.of("1.001")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("handoff.level", "handoff.exit"));
        LevelThreshold mql = POLICY.levels().get(0);
        assertThatThrownBy(() -> levels(List.of(POLICY.levels().get(1), mql))).hasMessageContaining("must be above");
        assertThatThrownBy(() -> levels(List.of(mql, mql))).hasMessageContaining("the level before it (MQL)");
        assertThatThrownBy(() -> levels(List.of())).hasMessageContaining("must have at least one threshold");
        assertThatThrownBy(() -> new Recycling(0, QualificationLevel.SQL))
                .hasMessageContaining("must be one or more")
                .hasMessageContaining("must be below SQL");
    }

    private static ThresholdHandoff levels(List<LevelThreshold> levels) {
        return new ThresholdHandoff(ModelId.of("x"), Version.FIRST, levels, Condition.always(), Recycling.standard());
    }

    private static Attributes scored(BigDecimal total) {
        return Attributes.none()
                .with(LeadKeys.STATUS, "NEW")
                .with(LeadKeys.CONTACTABLE, true)
                .with(Score.TOTAL, total);
    }
}
