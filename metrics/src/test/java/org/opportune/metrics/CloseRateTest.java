package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.deal.DealStatus;
import org.opportune.metrics.deal.CloseRate;

/** The close rate takes won of those engaged; who is engaged is the host's to say. */
class CloseRateTest {
    private static final Key<Long> DEMOS = Key.integer("acme:demos");
    private static final Metric<BigDecimal> OF_DEMOS =
            CloseRate.engaged("close_rate.demo", "Close rate (demo)", Condition.atLeast(DEMOS, 1L));

    @Test
    void fiftyDemonstrationsAndFiveWinsAreTenPercent() {
        TinyDeals deals = new TinyDeals();
        demos(deals, 5, DealStatus.WON, 1);
        demos(deals, 45, DealStatus.LOST, 2);
        demos(deals, 30, DealStatus.WON, 0);
        assertThat(deals.value(OF_DEMOS)).isEqualByComparingTo("0.1");
        assertThat(deals.result(OF_DEMOS).explain())
                .contains("= 5 / (5 + 0 + 45) = 0.1;")
                .endsWith("used 50");
    }

    @Test
    void whoMayHaveBeenEngagedIsReportedAndNotGuessed() {
        TinyDeals deals = new TinyDeals().won(3, "100").lost(2, "100").open(1, "p40", "");
        demos(deals, 1, DealStatus.WON, 1);
        assertThat(deals.value(OF_DEMOS)).isEqualByComparingTo("1");
        assertThat(deals.result(OF_DEMOS).coverage()).hasToString("used 1; skipped 6 unknown fact");
        assertThat(deals.result(OF_DEMOS).trace().orElseThrow().skipped())
                .containsEntry(SkipReason.UNKNOWN_FACT, new Ids(3, List.of("T-1", "T-2", "T-3"), 3));
    }

    @Test
    void withoutAConditionEveryDealOpenedIsEngaged() {
        TinyDeals deals = new TinyDeals().won(1, "100").lost(2, "100").open(1, "p40", "");
        assertThat(deals.value(CloseRate.engaged())).isEqualByComparingTo("0.25");
    }

    @Test
    void nobodyEngagedIsUndefined() {
        TinyDeals deals = new TinyDeals();
        demos(deals, 3, DealStatus.LOST, 0);
        assertThat(deals.result(OF_DEMOS))
                .isInstanceOfSatisfying(
                        MetricResult.Undefined.class,
                        none -> assertThat(none.reason()).isEqualTo(UndefinedReason.ZERO_DENOMINATOR));
    }

    private static void demos(TinyDeals deals, int times, DealStatus status, long demos) {
        deals.closed(
                times,
                status,
                "100",
                deal -> deal.withAttributes(Attributes.none().with(DEMOS, demos)));
    }
}
