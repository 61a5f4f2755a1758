package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A coverage says how many deals were used and skipped, and reads as a phrase. */
class CoverageTest {
    private static final Coverage SOME =
            new Coverage(8, Map.of(SkipReason.UNWEIGHTED, 1L, SkipReason.UNDATED, 2L, SkipReason.UNPRICED, 0L));

    @Test
    void aReasonThatDidNotOccurIsAbsentAndCountsZero() {
        assertThat(SOME.skipped()).containsOnlyKeys(SkipReason.UNDATED, SkipReason.UNWEIGHTED);
        assertThat(SOME.skipped(SkipReason.UNPRICED)).isZero();
        assertThat(SOME.skipped(SkipReason.UNDATED)).isEqualTo(2);
    }

    @Test
    void itReadsInTheOrderOfTheReasons() {
        assertThat(SOME).hasToString("used 8; skipped 2 undated, 1 unweighted");
        assertThat(new Coverage(0, Map.of(SkipReason.NEGATIVE_DURATION, 1L)))
                .hasToString("used 0; skipped 1 negative duration");
        assertThat(new Coverage(50, Map.of())).hasToString("used 50");
    }

    @Test
    void twoCoveragesAddUpReasonByReason() {
        Coverage other = new Coverage(1, Map.of(SkipReason.UNDATED, 3L, SkipReason.UNKNOWN_FACT, 4L));
        assertThat(SOME.plus(other))
                .isEqualTo(other.plus(SOME))
                .isEqualTo(new Coverage(
                        9, Map.of(SkipReason.UNDATED, 5L, SkipReason.UNWEIGHTED, 1L, SkipReason.UNKNOWN_FACT, 4L)));
    }

    @Test
    void countsThatDoNotFitAreRefusedInsteadOfWrappingRound() {
        Coverage all = new Coverage(Long.MAX_VALUE, Map.of());
        assertThatThrownBy(() -> all.plus(SOME)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void itKeepsItsOwnCopy() {
        Map<SkipReason, Long> skipped = new HashMap<>(Map.of(SkipReason.UNDATED, 1L));
        Coverage coverage = new Coverage(0, skipped);
        skipped.clear();
        assertThat(coverage.skipped(SkipReason.UNDATED)).isEqualTo(1);
        Map<SkipReason, Long> shown = coverage.skipped();
        assertThatThrownBy(shown::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
