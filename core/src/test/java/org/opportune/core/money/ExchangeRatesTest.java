package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;

class ExchangeRatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final CurrencyUnit GBP = CurrencyUnit.GBP;

    @Test
    void fixedRatesKnowTheOneWayOnEveryDay() {
        ExchangeRates rates = ExchangeRates.fixed(EUR, Map.of(USD, new BigDecimal("0.9")));

        assertThat(rates.rate(USD, EUR, DAY)).contains(new BigDecimal("0.9"));
        assertThat(rates.rate(USD, EUR, DAY.plusYears(1))).contains(new BigDecimal("0.9"));
        assertThat(rates.rate(EUR, USD, DAY)).isEmpty();
        assertThat(rates.rate(GBP, EUR, DAY)).isEmpty();
    }

    @Test
    void noRateIsNotARateOfOne() {
        assertThat(ExchangeRates.none().rate(USD, EUR, DAY)).isEmpty();
        assertThat(ExchangeRates.none().rate(EUR, EUR, DAY)).isEmpty();
    }

    @Test
    void ratesThatCannotBeAreAllRefusedInTheOrderOfTheirCurrencies() {
        Map<CurrencyUnit, BigDecimal> wrong =
                Map.of(USD, BigDecimal.ZERO, GBP, new BigDecimal("-1"), EUR, BigDecimal.TEN);

        assertThatThrownBy(() -> ExchangeRates.fixed(EUR, wrong))
                .isInstanceOf(DomainException.class)
                .hasMessage("The EUR (10) of exchange rates to EUR must be 1, or be left out.\n"
                        + "The GBP (-1) of exchange rates to EUR must be above zero.\n"
                        + "The USD (0) of exchange rates to EUR must be above zero.");
        assertThat(ExchangeRates.fixed(EUR, Map.of(EUR, new BigDecimal("1.0"))).rate(EUR, EUR, DAY))
                .contains(new BigDecimal("1.0"));
    }

    @Test
    void ratesCannotBeChangedFromOutside() {
        Map<CurrencyUnit, BigDecimal> given = new HashMap<>(Map.of(USD, new BigDecimal("0.9")));
        ExchangeRates rates = ExchangeRates.fixed(EUR, given);
        given.clear();

        assertThat(rates.rate(USD, EUR, DAY)).isPresent();
    }
}
