package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.DomainException;
import org.opportune.core.deal.Billing;

class MonthlyAmountTest {

    @ParameterizedTest
    @CsvSource({"EUR 100, P1M", "EUR 300, P3M", "EUR 1200, P1Y", "EUR 2400, P2Y", "EUR 1800, P1Y6M"})
    void aMonthIsTheTwelfthPartOfAYear(String billed, Period every) {
        MonthlyAmount hundred = new MonthlyAmount(CurrencyUnit.EUR, BigInteger.valueOf(10_000), BigInteger.ONE);

        assertThat(monthly(billed, every)).isEqualTo(hundred);
        assertThat(hundred.rounded(RoundingMode.UNNECESSARY)).isEqualTo(Money.parse("EUR 100"));
    }

    /** 100 * 30.4375 / 7 = 434.8214..., a figure that billing systems publish. */
    @Test
    void aHundredAWeekIsFourHundredThirtyFourEightyTwoAMonth() {
        MonthlyAmount monthly = monthly("EUR 100", Period.ofWeeks(1));

        assertThat(monthly.numerator()).isEqualTo(304_375);
        assertThat(monthly.denominator()).isEqualTo(7);
        assertThat(monthly.rounded(RoundingMode.HALF_UP)).isEqualTo(Money.parse("EUR 434.82"));
        assertThat(monthly.rounded(RoundingMode.UP)).isEqualTo(Money.parse("EUR 434.83"));
    }

    @Test
    void whatDoesNotDivideEvenlyIsNotRounded() {
        MonthlyAmount third = monthly("EUR 100", Period.ofMonths(3));

        assertThat(third.numerator()).isEqualTo(10_000);
        assertThat(third.denominator()).isEqualTo(3);
        assertThat(third.rounded(RoundingMode.HALF_UP)).isEqualTo(Money.parse("EUR 33.33"));
    }

    @Test
    void nothingAMonthIsNothingInACurrency() {
        assertThat(monthly("JPY 0", Period.ofYears(1)))
                .isEqualTo(new MonthlyAmount(CurrencyUnit.JPY, BigInteger.ZERO, BigInteger.ONE));
        assertThat(monthly("JPY 1200", Period.ofYears(1)).rounded(RoundingMode.UNNECESSARY))
                .isEqualTo(Money.parse("JPY 100"));
    }

    @Test
    void aFractionOfNoMonthsIsRefused() {
        assertThatThrownBy(() -> new MonthlyAmount(CurrencyUnit.EUR, BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(DomainException.class)
                .hasMessage("The denominator (0) of a monthly amount must be above zero.");
    }

    private static MonthlyAmount monthly(String billed, Period every) {
        return MonthlyAmount.of(Money.parse(billed), new Billing.Recurring(every, Optional.empty()));
    }
}
