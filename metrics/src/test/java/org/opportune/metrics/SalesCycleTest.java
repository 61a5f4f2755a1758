package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.metrics.deal.SalesCycle;

/** A cycle is counted in whole days between two dates, in the zone of the context. */
class SalesCycleTest {
    @Test
    void openedOnTheFirstAndWonOnTheThirdIsTwoDays() {
        assertThat(of("2025-06-01T23:59:59Z", "2025-06-03T00:00:00Z").value(SalesCycle.mean()))
                .isEqualByComparingTo("2");
    }

    @Test
    void theZoneDecidesWhichDayItWas() {
        MetricContext paris = TinyDeals.context().withZone(ZoneId.of("Europe/Paris"));
        TinyDeals deals = of("2025-06-01T21:59:59Z", "2025-06-01T22:00:00Z");
        assertThat(deals.value(SalesCycle.mean())).isEqualByComparingTo("0");
        assertThat(deals.result(SalesCycle.mean(), paris).value().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void aDayWithAnHourLessIsADay() {
        MetricContext paris = TinyDeals.context().withZone(ZoneId.of("Europe/Paris"));
        TinyDeals deals = of("2025-03-29T23:00:00Z", "2025-03-30T22:00:00Z");
        assertThat(deals.result(SalesCycle.mean(), paris).value().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void aDealClosedBeforeItWasOpenedIsReported() {
        TinyDeals deals = of("2025-06-03T00:00:00Z", "2025-06-01T00:00:00Z").won(1, "100");
        assertThat(deals.value(SalesCycle.mean())).isEqualByComparingTo("50");
        assertThat(deals.result(SalesCycle.mean()).coverage()).hasToString("used 1; skipped 1 negative duration");
    }

    @Test
    void dealsLostHaveACycleOfTheirOwn() {
        TinyDeals deals = of("2025-06-01T00:00:00Z", "2025-06-11T00:00:00Z").lost(1, "100");
        assertThat(deals.value(SalesCycle.mean())).isEqualByComparingTo("10");
        assertThat(deals.value(SalesCycle.meanOfLost())).isEqualByComparingTo("50");
        assertThat(deals.value(SalesCycle.percentileOfLost("90", QuantileRule.NEAREST_RANK)))
                .isEqualByComparingTo("50");
    }

    @Test
    void theMedianLiesBetweenTheTwoInTheMiddle() {
        TinyDeals deals = of("2025-06-01T00:00:00Z", "2025-06-02T00:00:00Z").won(1, "100");
        assertThat(deals.value(SalesCycle.median())).isEqualTo(new BigDecimal("25.5"));
        assertThat(deals.value(SalesCycle.percentile("50", QuantileRule.NEAREST_RANK)))
                .isEqualByComparingTo("1");
    }

    private static TinyDeals of(String opened, String closed) {
        return new TinyDeals()
                .closed(
                        1,
                        DealStatus.WON,
                        "100",
                        deal -> deal.withOpenedAt(Instant.parse(opened))
                                .withState(deal.state().withOutcome(Outcome.at(Instant.parse(closed)))));
    }
}
