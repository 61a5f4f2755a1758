package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;

/** The expected rates come from {@code src/test/python/money.py}. */
class RateTableTest {
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final CurrencyUnit GBP = CurrencyUnit.GBP;
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 2);
    private static final RateTable TABLE = RateTable.builder()
            .id("table")
            .addRates(
                    rate(EUR, USD, "2026-03-02", "1.0848"),
                    rate(EUR, USD, "2026-02-25", "1.0790"),
                    rate(EUR, USD, "2026-02-27", "1.08"),
                    rate(EUR, GBP, "2026-03-02", "0.8542"),
                    rate(EUR, CurrencyUnit.JPY, "2026-02-27", "162.5"),
                    rate(USD, EUR, "2026-02-26", "0.925"),
                    rate(CurrencyUnit.CHF, USD, "2026-03-01", "1.13"))
            .build();

    private static ExchangeRate rate(CurrencyUnit from, CurrencyUnit to, String on, String rate) {
        return ExchangeRate.of(from, to, LocalDate.parse(on), rate);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/rates.csv")
    void aRateIsFoundAsThePolicySays(
            String from, String to, LocalDate on, int daysBack, boolean inverse, String pivot, BigDecimal expected) {
        RateTable table = TABLE.withDaysBack(daysBack)
                .withInverse(inverse)
                .withPivot(Optional.ofNullable(pivot).map(CurrencyUnit::of));
        Optional<BigDecimal> rate = table.rate(CurrencyUnit.of(from), CurrencyUnit.of(to), on);

        assertThat(rate.isPresent()).isEqualTo(expected != null);
        rate.ifPresent(found -> assertThat(found).isEqualByComparingTo(expected));
    }

    @Test
    void onlyTheDayItselfCountsUnlessSaidOtherwise() {
        assertThat(TABLE.rate(EUR, USD, SECOND)).contains(new BigDecimal("1.0848"));
        assertThat(TABLE.rate(EUR, USD, SECOND.plusDays(1))).isEmpty();
        assertThat(TABLE.rate(EUR, USD, SECOND.minusDays(1))).isEmpty();
        assertThat(TABLE.rate(USD, EUR, SECOND)).isEmpty();
        assertThat(TABLE.rate(EUR, USD, LocalDate.MIN)).isEmpty();
        assertThat(TABLE.withDaysBack(1).rate(EUR, USD, SECOND.plusDays(1))).isPresent();
        assertThat(TABLE.withDaysBack(1).rate(EUR, USD, SECOND.plusDays(2))).isEmpty();
        assertThat(RateTable.builder().id("none").build().rate(EUR, USD, SECOND))
                .isEmpty();
        assertThat(RateTable.builder().id("none").build().inverse()).isFalse();
    }

    @Test
    void ratesAreKeptInOrderHoweverTheyAreGiven() {
        assertThat(TABLE.rates()).isSorted().hasSize(7);
        assertThat(TABLE.rates().get(0)).isEqualTo(rate(CurrencyUnit.CHF, USD, "2026-03-01", "1.130"));
        assertThat(rate(EUR, CurrencyUnit.JPY, "2026-03-01", "1e2").rate()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        assertThatThrownBy(() -> TABLE.withVersion(1)
                        .withRates(TABLE.rates().get(0), rate(CurrencyUnit.CHF, USD, "2026-03-01", "2")))
                .hasMessage(
                        "The rate from CHF to USD (2026-03-01) of rate table table must not be given twice for a day.");
        assertThatThrownBy(() ->
                        RateTable.builder().id(" ").version(0).daysBack(-1).build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly("text.blank", "rates.version", "rates.daysBack");
        assertThat(TABLE.withDaysBack(3660).daysBack()).isEqualTo(3660);
        assertThatThrownBy(() -> TABLE.withDaysBack(3661)).isInstanceOf(DomainException.class);
    }

    @Test
    void aRateIsAboveZeroAndOfTwoCurrencies() {
        assertThatThrownBy(() -> rate(EUR, EUR, "2026-03-02", "0"))
                .hasMessage(
                        "The to (EUR) of the exchange rate from EUR to EUR on 2026-03-02 must not be the currency to"
                                + " convert from.\n"
                                + "The rate (0) of the exchange rate from EUR to EUR on 2026-03-02 must be above zero.");
        assertThatThrownBy(() -> rate(EUR, USD, "2026-03-02", "-1")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> rate(EUR, USD, "2026-03-02", "1e1000000000")).isInstanceOf(DomainException.class);
    }
}
