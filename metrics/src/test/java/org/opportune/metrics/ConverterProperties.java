package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.joda.money.CurrencyUnit;
import org.opportune.core.money.ExchangeRates;
import org.opportune.core.money.RoundingPolicy;

/** A converted amount is the exact product, rounded once, whichever way it was computed. */
class ConverterProperties {
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private final Dictionary currencies = new Dictionary();

    @Property(tries = 1000)
    void everyAmountIsTheExactProductRoundedHalfUp(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long cents,
            @ForAll @BigRange(min = "0.0000001", max = "5000") @Scale(7) BigDecimal rate) {
        assertThat(converted(CurrencyUnit.USD, EUR, cents, rate, RoundingMode.HALF_UP))
                .isEqualTo(rounded(new BigDecimal(cents).multiply(rate), RoundingMode.HALF_UP));
    }

    @Property(tries = 300)
    void everyPolicyOfRoundingIsKept(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long cents,
            @ForAll @IntRange(min = 0, max = 6) int policy) {
        RoundingMode mode = RoundingMode.values()[policy];
        BigDecimal rate = new BigDecimal("0.915");
        assertThat(converted(CurrencyUnit.USD, EUR, cents, rate, mode))
                .isEqualTo(rounded(new BigDecimal(cents).multiply(rate), mode));
    }

    @Property(tries = 300)
    void yenHaveNoCents(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long yen) {
        BigDecimal rate = new BigDecimal("0.006137");
        assertThat(converted(CurrencyUnit.JPY, EUR, yen, rate, RoundingMode.HALF_UP))
                .isEqualTo(rounded(new BigDecimal(yen).multiply(rate).movePointRight(2), RoundingMode.HALF_UP));
    }

    @Property(tries = 300)
    void centsBecomeWholeYen(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long cents) {
        BigDecimal rate = new BigDecimal("163.5");
        assertThat(converted(EUR, CurrencyUnit.JPY, cents, rate, RoundingMode.HALF_UP))
                .isEqualTo(rounded(new BigDecimal(cents).multiply(rate).movePointLeft(2), RoundingMode.HALF_UP));
    }

    @Example
    void aThousandYenAtARateOfZeroPointZeroZeroSixAreSixEuro() {
        assertThat(converted(CurrencyUnit.JPY, EUR, 1_000, new BigDecimal("0.006"), RoundingMode.HALF_UP))
                .isEqualTo(600);
    }

    @Example
    void halfACentIsRoundedUp() {
        assertThat(converted(CurrencyUnit.USD, EUR, 1, new BigDecimal("0.5"), RoundingMode.HALF_UP))
                .isEqualTo(1);
        assertThat(converted(CurrencyUnit.USD, EUR, 1, new BigDecimal("0.499999"), RoundingMode.HALF_UP))
                .isZero();
    }

    @Example
    void aPolicyThatKeepsNoCentsGivesWholeEuros() {
        RoundingPolicy euros = RoundingPolicy.standard().withDecimals(Map.of(EUR, 0));
        MetricContext context = SmallPipeline.context()
                .withCurrency(EUR)
                .withRates(ExchangeRates.fixed(EUR, Map.of(CurrencyUnit.USD, new BigDecimal("0.5"))))
                .withRounding(euros);
        Converter converter = new Converter(context, currencies);
        short dollar = (short) currencies.code(CurrencyUnit.USD);

        assertThat(converter.convert(301, dollar, 0)).isEqualTo(200);
        assertThat(converter.convert(299, dollar, 0)).isEqualTo(100);
    }

    @Example
    void aRateOfMoreDigitsThanALongHoldsIsExactToo() {
        BigDecimal rate = new BigDecimal("0.12345678901234567890123");
        assertThat(converted(CurrencyUnit.USD, EUR, 1_000_000_000_000L, rate, RoundingMode.HALF_UP))
                .isEqualTo(123_456_789_012L);
    }

    @Example
    void aRateWrittenWithZerosOrAnExponentIsTheSameRate() {
        for (String rate : new String[] {"120", "1.2E2", "120.000"}) {
            assertThat(converted(CurrencyUnit.USD, EUR, 7, new BigDecimal(rate), RoundingMode.HALF_UP))
                    .isEqualTo(840);
        }
    }

    @Example
    void theCurrencyOfTheContextNeedsNoRate() {
        short euro = (short) currencies.code(EUR);
        Converter converter = new Converter(context(EUR, ExchangeRates.none(), RoundingMode.HALF_UP), currencies);
        assertThat(converter.convert(123, euro, 0)).isEqualTo(123);
        assertThat(converter.convert(456, euro, 1)).isEqualTo(456);
    }

    @Example
    void withoutARateThereIsNoAmount() {
        short franc = (short) currencies.code(CurrencyUnit.CHF);
        Converter converter = new Converter(context(EUR, ExchangeRates.none(), RoundingMode.HALF_UP), currencies);
        assertThat(converter.convert(123, franc, 0)).isEqualTo(Converter.NO_RATE);
    }

    @Example
    void theRateIsThatOfTheDay() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        ExchangeRates daily =
                (from, to, on) -> on.isBefore(first) ? Optional.empty() : Optional.of(BigDecimal.valueOf(on.getYear()));
        short dollar = (short) currencies.code(CurrencyUnit.USD);
        short pound = (short) currencies.code(CurrencyUnit.GBP);
        Converter converter = new Converter(context(EUR, daily, RoundingMode.HALF_UP), currencies);
        int day = (int) first.toEpochDay();
        assertThat(converter.convert(1, dollar, day)).isEqualTo(2025);
        assertThat(converter.convert(1, dollar, day + 365)).isEqualTo(2026);
        assertThat(converter.convert(1, pound, day)).isEqualTo(2025);
        assertThat(converter.convert(1, dollar, day - 1)).isEqualTo(Converter.NO_RATE);
    }

    private static long rounded(BigDecimal exact, RoundingMode mode) {
        return exact.setScale(0, mode).longValueExact();
    }

    private long converted(CurrencyUnit from, CurrencyUnit to, long coins, BigDecimal rate, RoundingMode mode) {
        Converter converter = new Converter(context(to, ExchangeRates.fixed(to, Map.of(from, rate)), mode), currencies);
        return converter.convert(coins, (short) currencies.code(from), 0);
    }

    private static MetricContext context(CurrencyUnit currency, ExchangeRates rates, RoundingMode mode) {
        return SmallPipeline.context().withCurrency(currency).withRates(rates).withRounding(RoundingPolicy.of(mode));
    }
}
