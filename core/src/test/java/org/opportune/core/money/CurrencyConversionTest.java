package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.money.ConvertedTotal.Row;
import org.opportune.core.money.ConvertedTotal.Skipped;

/** The expected amounts are multiplied by hand. */
class CurrencyConversionTest {
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 2);
    private static final RateTable RATES = RateTable.builder()
            .id("daily")
            .addRates(
                    ExchangeRate.of(CurrencyUnit.USD, EUR, FIRST, "0.915"),
                    ExchangeRate.of(CurrencyUnit.USD, EUR, SECOND, "0.925"),
                    ExchangeRate.of(CurrencyUnit.GBP, EUR, SECOND, "1.17"))
            .build();
    private static final CurrencyConversion SKIPPING =
            new CurrencyConversion(EUR, RATES, RoundingPolicy.standard(), MissingRate.SKIP);
    private static final MoneyBag BAG =
            MoneyBag.of(money("USD 10.01"), money("EUR 5"), money("GBP 7.99"), money("JPY 500"));

    private static Money money(String text) {
        return Money.parse(text);
    }

    @Test
    void eachAmountIsRoundedOnceAndTheTotalIsTheSumOfTheRows() {
        ConvertedTotal total = SKIPPING.total(BAG, SECOND);

        // 10.01 x 0.925 = 9.25925 and 7.99 x 1.17 = 9.3483
        assertThat(total)
                .isEqualTo(new ConvertedTotal(
                        money("EUR 23.61"),
                        List.of(
                                new Row(SECOND, money("EUR 5"), money("EUR 5")),
                                new Row(SECOND, money("GBP 7.99"), money("EUR 9.35")),
                                new Row(SECOND, money("USD 10.01"), money("EUR 9.26"))),
                        List.of(new Skipped(SECOND, money("JPY 500")))));
        assertThat(total.isComplete()).isFalse();
        assertThat(SKIPPING.total(BAG.minus(money("JPY 500")), SECOND).isComplete())
                .isTrue();
    }

    @Test
    void amountsOfSeveralDaysAreConvertedByTheRatesOfEach() {
        MoneyBag dollars = MoneyBag.of(money("USD 100"));
        ConvertedTotal total = SKIPPING.total(Map.of(SECOND, dollars, FIRST, dollars.plus(money("GBP 1"))));

        assertThat(total.total()).isEqualTo(money("EUR 184.00"));
        assertThat(total.rows()).extracting(Row::on).containsExactly(FIRST, SECOND);
        assertThat(total.skipped()).containsExactly(new Skipped(FIRST, money("GBP 1")));
    }

    @Test
    void everyMissingRateIsNamedWithItsDayWhenTheyAreRefused() {
        CurrencyConversion refusing = new CurrencyConversion(EUR, RATES, RoundingPolicy.standard(), MissingRate.REFUSE);
        MoneyBag known = MoneyBag.of(money("USD 1"), money("EUR 1"));

        assertThatThrownBy(() -> refusing.total(Map.of(FIRST, BAG, SECOND, BAG)))
                .isInstanceOf(DomainException.class)
                .hasMessage("The rate of GBP (2026-03-01) of a conversion to EUR must be known."
                        + " Add it, or have amounts without a rate skipped and reported.\n"
                        + "The rate of JPY (2026-03-01) of a conversion to EUR must be known."
                        + " Add it, or have amounts without a rate skipped and reported.\n"
                        + "The rate of JPY (2026-03-02) of a conversion to EUR must be known."
                        + " Add it, or have amounts without a rate skipped and reported.");
        assertThat(refusing.total(known, SECOND).total()).isEqualTo(money("EUR 1.93"));
    }

    @Test
    void nothingIsZeroInTheCurrencyAskedFor() {
        assertThat(SKIPPING.total(MoneyBag.empty(), SECOND))
                .isEqualTo(new ConvertedTotal(money("EUR 0"), List.of(), List.of()));
    }

    @Test
    void theCurrencyItselfNeedsNoRateButIsRoundedLikeTheOthers() {
        RoundingPolicy euros = RoundingPolicy.standard().withDecimals(Map.of(EUR, 0));
        CurrencyConversion none = new CurrencyConversion(EUR, ExchangeRates.none(), euros, MissingRate.SKIP);

        assertThat(none.convert(money("EUR 1.50"), FIRST)).contains(money("EUR 2"));
        assertThat(none.convert(money("USD 1.50"), FIRST)).isEmpty();
    }

    @Test
    void aTotalThatItsRowsContradictIsRefused() {
        Row row = new Row(FIRST, money("USD 1"), money("EUR 0.92"));

        assertThatThrownBy(() -> new ConvertedTotal(money("EUR 0.93"), List.of(row), List.of()))
                .hasMessage("The total (EUR 0.93) of a converted total must be what the rows add up to ([EUR 0.92]).");
        assertThatThrownBy(() -> new ConvertedTotal(money("USD 0.92"), List.of(row), List.of()))
                .isInstanceOf(DomainException.class);
    }
}
