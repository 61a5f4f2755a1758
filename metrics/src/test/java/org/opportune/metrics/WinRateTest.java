package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.time.Window;
import org.opportune.metrics.deal.WinRate;

/** One and the same deals have many win rates; each is what its name says. */
class WinRateTest {
    /** 12 won and 7 lost of 25: 0.6315..., as a founding data set had it, to its first four digits. */
    private static final TinyDeals DEALS =
            new TinyDeals().won(12, "100").lost(7, "0").open(6, "p40", "100");

    @Test
    void fiveWonAndFortyFiveLostAreTenPercent() {
        TinyDeals deals = new TinyDeals().won(5, "100").lost(45, "100");
        assertThat(deals.value(WinRate.closed())).isEqualByComparingTo("0.1");
        assertThat(deals.result(WinRate.closed()).coverage().used()).isEqualTo(50);
    }

    @Test
    void theClosedRateLeavesOutOpenDeals() {
        assertThat(DEALS.value(WinRate.closed())).isEqualTo(new BigDecimal("0.6315789473684211"));
    }

    @Test
    void theCreatedRateCountsOpenDealsAndSaysHowMany() {
        MetricResult<BigDecimal> created = DEALS.result(WinRate.created());
        assertThat(created.value()).contains(new BigDecimal("0.48"));
        assertThat(created)
                .isInstanceOfSatisfying(
                        MetricResult.Measured.class,
                        measured -> assertThat(measured.immature()).isEqualTo(6));
        assertThat(created.explain()).endsWith("used 25, of which still open 6");
    }

    @Test
    void theRateOfEverythingLooksAtNoWindow() {
        MetricContext before = TinyDeals.context().withWindow(Window.year(2020));
        assertThat(DEALS.result(WinRate.ofEverything(), before).value()).contains(new BigDecimal("0.48"));
        assertThat(DEALS.result(WinRate.created(), before).value()).isEmpty();
    }

    @Test
    void byValueIsOneWhereLostDealsCarryTheAmountZero() {
        MetricResult<BigDecimal> byValue = DEALS.result(WinRate.byValue());
        assertThat(byValue.value().orElseThrow()).isEqualByComparingTo("1");
        assertThat(byValue.coverage().used()).isEqualTo(19);
    }

    @Test
    void byListValueTellsWhatByValueHides() {
        TinyDeals deals = new TinyDeals()
                .listed(DealStatus.WON, "90", "100")
                .listed(DealStatus.LOST, "0", "300")
                .lost(1, "0");
        assertThat(deals.value(WinRate.byValue())).isEqualByComparingTo("1");
        assertThat(deals.value(WinRate.byListValue())).isEqualByComparingTo("0.25");
        assertThat(deals.result(WinRate.byListValue()).coverage()).hasToString("used 2; skipped 1 unpriced");
    }

    @Test
    void dealsWorthNothingHaveNoRateByValue() {
        assertThat(new TinyDeals().lost(3, "0").result(WinRate.byValue()))
                .isInstanceOfSatisfying(
                        MetricResult.Undefined.class,
                        none -> assertThat(none.reason()).isEqualTo(UndefinedReason.ZERO_DENOMINATOR));
    }

    @Test
    void aRateOfNoWinsIsZeroAndNotUndefined() {
        assertThat(new TinyDeals().lost(3, "10").value(WinRate.closed())).isZero();
    }

    @Test
    void theSentenceHasTheCountsInIt() {
        assertThat(DEALS.result(WinRate.closed()).explain())
                .isEqualTo("Win rate (closed) = won / (won + lost) = 12 / (12 + 7) = 0.6315789473684211;"
                        + " deals closed in the window, by closing day; [2025-01-01, 2026-01-01); used 19");
    }
}
