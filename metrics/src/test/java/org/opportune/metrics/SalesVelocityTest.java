package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.metrics.deal.SalesVelocity;

/** Velocity is the product of four parts, each of which it keeps. */
class SalesVelocityTest {
    private static final TinyDeals DEALS =
            new TinyDeals().open(100, "p40", "").won(2, "5000").lost(8, "0");

    @Test
    void aHundredOpenDealsOfFiveThousandAtTwentyPercentInFiftyDaysAreTwoThousandADay() {
        SalesVelocity.Velocity velocity = DEALS.value(SalesVelocity.closed());
        assertThat(velocity.perDay()).isEqualByComparingTo("2000");
        assertThat(velocity.openDeals().value()).contains(100L);
        assertThat(velocity.winRate().value().orElseThrow()).isEqualByComparingTo("0.2");
        assertThat(velocity.averageDeal().value()).contains(Money.parse("EUR 5000"));
        assertThat(velocity.cycle().value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(velocity).hasToString(velocity.perDay().toPlainString() + " a day");
    }

    @Test
    void noPartIsRoundedOnTheWay() {
        TinyDeals thirds = new TinyDeals().open(1, "p40", "").won(2, "0.01").won(1, "0");
        assertThat(thirds.value(SalesVelocity.closed()).perDay()).isEqualByComparingTo("0.0001333333333333333");
    }

    @Test
    void thePartThatIsMissingIsNamed() {
        MetricResult<SalesVelocity.Velocity> result =
                new TinyDeals().lost(3, "10").result(SalesVelocity.closed());
        assertThat(result.explain()).contains("undefined (Average deal won: no deal to average)");
        assertThat(result)
                .isInstanceOfSatisfying(
                        MetricResult.Undefined.class,
                        none -> assertThat(none.reason()).isEqualTo(UndefinedReason.NO_DATA));
    }

    @Test
    void dealsThatTookNoDayHaveNoVelocity() {
        TinyDeals deals = new TinyDeals()
                .closed(
                        1,
                        DealStatus.WON,
                        "100",
                        deal -> deal.withState(deal.state().withOutcome(Outcome.at(TinyDeals.at("2025-01-01")))));
        assertThat(deals.result(SalesVelocity.closed()))
                .isInstanceOfSatisfying(
                        MetricResult.Undefined.class,
                        none -> assertThat(none.detail()).isEqualTo("every deal took 0 days"));
    }
}
