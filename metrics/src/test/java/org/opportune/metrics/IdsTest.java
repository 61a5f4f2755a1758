package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.metrics.deal.DealCount;

/** The ids behind a figure are the smallest, in order, and it is said how many more there are. */
class IdsTest {
    @Test
    void bothTogetherKeepTheSmallest() {
        Ids left = new Ids(2, List.of("a", "d"), 5);
        Ids right = new Ids(2, List.of("b", "c"), 0);
        assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(new Ids(2, List.of("a", "b"), 7));
    }

    @Test
    void noIdsChangeNothing() {
        Ids some = new Ids(2, List.of("a", "d"), 5);
        assertThat(some.plus(Ids.NONE)).isEqualTo(some);
        assertThat(Ids.NONE.plus(some)).isEqualTo(some);
    }

    @Test
    void aDealInBothIsShownOnce() {
        Ids some = new Ids(3, List.of("a", "b"), 0);
        assertThat(some.plus(some)).isEqualTo(some);
    }

    @Test
    void aLimitOfZeroOnlyCounts() {
        assertThat(behind(0)).isEqualTo(new Ids(0, List.of(), 42));
    }

    @Test
    void aLimitAboveTheNumberOfDealsShowsAll() {
        Ids all = behind(100);
        assertThat(all.smallest()).hasSize(42).isSorted();
        assertThat(all.more()).isZero();
    }

    @Test
    void theSmallestOfAllAreShown() {
        assertThat(behind(3)).isEqualTo(new Ids(3, List.of("D-01", "D-02", "D-03"), 39));
    }

    @Test
    void aNegativeLimitIsRefused() {
        MetricSet set = MetricSet.of(DealCount.known());
        assertThatThrownBy(() -> set.traced(-1))
                .isInstanceOf(DomainException.class)
                .hasMessage("The limit (-1) of a metric set must be zero or more.");
    }

    private static Ids behind(int limit) {
        return MetricSet.of(DealCount.known())
                .traced(limit)
                .over(SmallPipeline.deals(), SmallPipeline.context())
                .total(DealCount.known())
                .trace()
                .orElseThrow()
                .numerator();
    }
}
