package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.Violation;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.RuleLine;

class RecordedScoreTest {
    private static final Instant NOW = SketchedScore.NOW;
    private static final Band BAND = Band.of("B", Points.of(10), Points.of(30));
    private static final RuleLine LINE = line("demo", "22.5");
    private static final Coverage KNEW_ALL = new Coverage(new TreeSet<>(), List.of(), new TreeMap<>());
    private static final RecordedScore SCORE = new RecordedScore(
            SketchedScore.of("1").model(),
            NOW,
            Optional.of(NOW.plusNanos(1)),
            Points.of("22.5"),
            Map.of(Dimension.FIT, Points.of("22.5")),
            Optional.of(BAND),
            Optional.empty(),
            List.of(),
            KNEW_ALL,
            new Explanation(List.of(LINE)));

    private static RuleLine line(String rule, String points) {
        return new RuleLine(RuleId.of(rule), Points.of(points), ReasonCode.of("R"), List.of());
    }

    private static RecordedScore score(Instant asOf, String total, Optional<Band> band, Explanation explanation) {
        return new RecordedScore(
                SCORE.model(),
                asOf,
                SCORE.validUntil(),
                Points.of(total),
                SCORE.dimensions(),
                band,
                SCORE.grade(),
                SCORE.disqualifications(),
                KNEW_ALL,
                explanation);
    }

    @Test
    void thePointsOfADimensionAreAFact() {
        assertThat(SCORE.facts().get(Score.total(Dimension.FIT))).isEqualTo(Answer.of(new BigDecimal("22.5")));
    }

    @Test
    void aScoreIsKeptPartByPart() {
        Score given = SketchedScore.of("22.5").in(BAND).by("acme:b2b", "2.0.0").disqualified();

        RecordedScore kept = RecordedScore.of(given);

        assertThat(kept.model()).isEqualTo(given.model());
        assertThat(kept.asOf()).isEqualTo(NOW);
        assertThat(kept.validUntil()).isEmpty();
        assertThat(kept.total()).isEqualTo(Points.of("22.5"));
        assertThat(kept.dimensions()).containsExactly(Map.entry(Dimension.FIT, Points.of("22.5")));
        assertThat(kept.band()).contains(BAND);
        assertThat(kept.isDisqualified()).isTrue();
        assertThat(kept.coverage()).isEqualTo(KNEW_ALL);
        assertThat(kept.explanation()).isEqualTo(given.explanation());
        assertThat(kept).isEqualTo(given).isNotEqualTo("22.5");
        assertThat(RecordedScore.of(kept)).isSameAs(kept);
    }

    static Stream<RecordedScore> others() {
        return Stream.of(
                new RecordedScore(
                        SketchedScore.of("1").by("other", "1.0.0").model(),
                        NOW,
                        SCORE.validUntil(),
                        SCORE.total(),
                        SCORE.dimensions(),
                        SCORE.band(),
                        SCORE.grade(),
                        List.of(),
                        KNEW_ALL,
                        SCORE.explanation()),
                score(NOW.minusNanos(1), "22.5", SCORE.band(), SCORE.explanation()),
                score(NOW, "23", SCORE.band(), new Explanation(List.of(line("demo", "23")))),
                score(NOW, "22.5", Optional.empty(), SCORE.explanation()),
                score(NOW, "22.5", SCORE.band(), new Explanation(List.of(line("call", "22.5")))),
                with(Optional.empty(), SCORE.dimensions(), List.of(), KNEW_ALL),
                with(SCORE.validUntil(), Map.of(), List.of(), KNEW_ALL),
                with(
                        SCORE.validUntil(),
                        SCORE.dimensions(),
                        List.of(new Score.Disqualification(RuleId.of("d"), ReasonCode.of("R"))),
                        KNEW_ALL),
                with(
                        SCORE.validUntil(),
                        SCORE.dimensions(),
                        List.of(),
                        new Coverage(new TreeSet<>(List.of(Key.text("a"))), List.of(), new TreeMap<>())));
    }

    private static RecordedScore with(
            Optional<Instant> validUntil,
            Map<Dimension, Points> dimensions,
            List<Score.Disqualification> disqualifications,
            Coverage coverage) {
        return new RecordedScore(
                SCORE.model(),
                NOW,
                validUntil,
                SCORE.total(),
                dimensions,
                SCORE.band(),
                SCORE.grade(),
                disqualifications,
                coverage,
                SCORE.explanation());
    }

    @ParameterizedTest
    @MethodSource("others")
    void scoresThatDifferInOnePartAreNotEqual(RecordedScore other) {
        assertThat(other).isNotEqualTo(SCORE);
        assertThat(SCORE).isNotEqualTo(other);
    }

    @Test
    void everyContradictionIsNamedAtOnce() {
        Explanation lines = new Explanation(List.of(
                line("a", "40"), new LimitLine(Explanation.Scope.TOTAL, "m", Points.of(-9), LimitLine.MAXIMUM)));

        assertThatThrownBy(() -> score(NOW.plusNanos(1), "30", SCORE.band(), lines))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::message)
                                .containsExactly(
                                        "The validUntil (2026-01-12T09:00:00.000000001Z) of a score must be after asOf"
                                                + " (2026-01-12T09:00:00.000000001Z).",
                                        "The total (30) of a score must be the sum of the explanation's lines (31).",
                                        "The band (B) of a score must be a band that the total (30) is in."));
    }

    @Test
    void linesThatAddUpOnlyBeyondTheRangeOfALongAreRefused() {
        // 18447 lines of the most points there are wrap round to 255926290448.384, which is within the range of points
        Explanation lines = new Explanation(Collections.nCopies(18_447, line("a", "1000000000000")));

        assertThatThrownBy(() -> score(NOW, "255926290448.384", Optional.empty(), lines))
                .hasMessageContaining("sum of the explanation's lines (18447000000000000)");
    }

    @Test
    void whatItWasMadeOfMayChangeAndTheOrderOfTheDimensionsIsKept() {
        Map<Dimension, Points> dimensions = new LinkedHashMap<>();
        dimensions.put(Dimension.FIT, Points.of("12.5"));
        dimensions.put(Dimension.ENGAGEMENT, Points.of(10));
        Score score = with(Optional.empty(), dimensions, List.of(), KNEW_ALL);
        dimensions.clear();

        assertThat(score.dimensions().keySet()).containsExactly(Dimension.FIT, Dimension.ENGAGEMENT);
        assertThatThrownBy(() -> score.dimensions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
