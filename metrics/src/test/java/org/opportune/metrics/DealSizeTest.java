package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.money.RoundingPolicy;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.PriceRealisation;

/** How large deals won are, by mean, median and list price; only deals won count, and only those with an amount. */
class DealSizeTest {
    private static final TinyDeals DEALS = new TinyDeals()
            .won(1, "90")
            .won(1, "10")
            .won(1, "20")
            .lost(4, "5000")
            .open(2, "p50", "7000");

    @Test
    void tenTwentyAndNinetyHaveTheMeanFortyAndTheMedianTwenty() {
        assertThat(DEALS.value(DealSize.average())).isEqualTo(Money.parse("EUR 40"));
        assertThat(DEALS.value(DealSize.median())).isEqualTo(Money.parse("EUR 20"));
        assertThat(DEALS.value(Bookings.value())).isEqualTo(Money.parse("EUR 120"));
        assertThat(DEALS.value(Bookings.won())).isEqualTo(3);
        assertThat(DEALS.value(Bookings.lost())).isEqualTo(4);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        TinyDeals deals =
                new TinyDeals().won(1, "10").won(1, "20").won(1, "30.01").won(1, "900");
        assertThat(deals.value(DealSize.median())).isEqualTo(Money.parse("EUR 25.01"));
        assertThat(deals.result(
                                DealSize.median(),
                                TinyDeals.context().withRounding(RoundingPolicy.of(RoundingMode.DOWN)))
                        .value())
                .contains(Money.parse("EUR 25.00"));
    }

    @Test
    void theMeanIsRoundedOnceToTheCent() {
        assertThat(new TinyDeals().won(2, "1").won(1, "0").value(DealSize.average()))
                .isEqualTo(Money.parse("EUR 0.67"));
    }

    @Test
    void aDealWonWithoutAnAmountIsReportedAndNotTakenForZero() {
        TinyDeals deals = new TinyDeals().won(1, "10").won(3, "");
        assertThat(deals.value(DealSize.average())).isEqualTo(Money.parse("EUR 10"));
        assertThat(deals.result(DealSize.average()).coverage()).hasToString("used 1; skipped 3 unpriced");
        assertThat(deals.value(Bookings.won())).isEqualTo(4);
    }

    @Test
    void onlyDealsWithoutAnAmountHaveNoMean() {
        assertThat(new TinyDeals().won(3, "").result(DealSize.average()).value())
                .isEmpty();
    }

    @Test
    void theRealisedPriceIsTheRatioOfTheSumsAndNotTheMeanOfTheRatios() {
        TinyDeals deals = new TinyDeals().listed(DealStatus.WON, "90", "100").listed(DealStatus.WON, "290", "300");
        assertThat(deals.value(PriceRealisation.ratio())).isEqualTo(new BigDecimal("0.95"));
    }

    @Test
    void aDealOfWhichOnePriceIsMissingIsInNeitherSum() {
        TinyDeals deals = new TinyDeals()
                .listed(DealStatus.WON, "80", "100")
                .listed(DealStatus.WON, "", "1000")
                .won(1, "5000");
        assertThat(deals.value(PriceRealisation.ratio())).isEqualTo(new BigDecimal("0.8"));
        assertThat(deals.result(PriceRealisation.ratio()).coverage()).hasToString("used 1; skipped 2 unpriced");
    }
}
