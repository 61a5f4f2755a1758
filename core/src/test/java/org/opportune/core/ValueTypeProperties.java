package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Occurrences.Occurrence;

/** What a type prints it reads back, the first and last value of each type included. */
class ValueTypeProperties {
    private static final CurrencyUnit YEN = CurrencyUnit.JPY;
    private static final CurrencyUnit DINAR = CurrencyUnit.of("TND");

    private static <T> void readsBack(ValueType<T> type, T value) {
        assertThat(type.parse(type.print(value))).isEqualTo(type.normalise(value));
        assertThat(type.order().compare(type.parse(type.print(value)), value)).isZero();
    }

    @Property
    void texts(@ForAll String text) {
        readsBack(ValueType.TEXT, text);
    }

    @Property
    void integers(@ForAll long value) {
        readsBack(ValueType.INTEGER, value);
    }

    @Property
    void decimals(@ForAll BigInteger digits, @ForAll @IntRange(min = -40, max = 60) int scale) {
        BigDecimal value = new BigDecimal(digits, scale);
        readsBack(ValueType.DECIMAL, value);
        assertThat(ValueType.DECIMAL.print(value)).isEqualTo(ValueType.DECIMAL.print(value.setScale(scale + 20)));
    }

    @Property
    void days(@ForAll @LongRange(min = -365243219162L, max = 365241780471L) long epochDay) {
        readsBack(ValueType.DATE, LocalDate.ofEpochDay(epochDay));
    }

    @Property
    void moments(
            @ForAll @LongRange(min = -31557014167219200L, max = 31556889864403199L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        readsBack(ValueType.INSTANT, Instant.ofEpochSecond(second, nano));
    }

    @Property
    void amounts(@ForAll long minor) {
        readsBack(ValueType.MONEY, Money.ofMinor(CurrencyUnit.EUR, minor));
        readsBack(ValueType.MONEY, Money.ofMinor(YEN, minor));
        readsBack(ValueType.MONEY, Money.ofMinor(DINAR, minor));
    }

    @Property
    void occurrences(@ForAll @Size(max = 20) List<@IntRange(min = -9, max = 9) Integer> seconds) {
        readsBack(
                ValueType.OCCURRENCES,
                Occurrences.of(IntStream.range(0, seconds.size())
                        .mapToObj(i -> new Occurrence("o " + i, Instant.ofEpochSecond(seconds.get(i))))
                        .toList()));
    }

    @Example
    void firstAndLastValues() {
        LongStream.of(Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE).forEach(v -> readsBack(ValueType.INTEGER, v));
        Stream.of("0", "-0.00", "1e99", "-1e99", "9e-100", "9".repeat(100))
                .forEach(v -> readsBack(ValueType.DECIMAL, new BigDecimal(v)));
        Stream.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX).forEach(v -> readsBack(ValueType.DATE, v));
        Stream.of(Instant.MIN, Instant.EPOCH, Instant.MAX).forEach(v -> readsBack(ValueType.INSTANT, v));
        Stream.of(true, false).forEach(v -> readsBack(ValueType.BOOLEAN, v));
        Stream.of("", " ", "\n", "\ud83d\ude00").forEach(v -> readsBack(ValueType.TEXT, v));
        readsBack(ValueType.OCCURRENCES, Occurrences.of(List.of()));
    }

    @Example
    void theTextualForms() {
        assertThat(ValueType.DECIMAL.print(new BigDecimal("250.00"))).isEqualTo("250");
        assertThat(ValueType.DECIMAL.print(new BigDecimal("2.5e3"))).isEqualTo("2500");
        assertThat(ValueType.MONEY.print(Money.parse("EUR 1200"))).isEqualTo("EUR 1200.00");
        assertThat(ValueType.MONEY.print(Money.ofMajor(YEN, 1200))).isEqualTo("JPY 1200");
        assertThat(ValueType.BOOLEAN.print(true)).isEqualTo("true");
        assertThat(ValueType.DATE.print(LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
        assertThat(ValueType.INSTANT.print(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(ValueType.OCCURRENCES.print(Occurrences.of(List.of(
                        new Occurrence("m 2", Instant.EPOCH.plusSeconds(1)), new Occurrence("m1", Instant.EPOCH)))))
                .isEqualTo("1970-01-01T00:00:00Z m1\n1970-01-01T00:00:01Z m 2");
    }

    @Example
    void whatIsOfAnotherTypeIsRefused() {
        refuses(ValueType.INTEGER, "", "1.0", "9223372036854775808", "many");
        refuses(ValueType.BOOLEAN, "", "TRUE", "yes", "1");
        refuses(ValueType.DATE, "", "2026-02-30", "01.03.2026");
        refuses(ValueType.INSTANT, "", "2026-03-01", "2026-03-01T00:00:00");
        refuses(ValueType.MONEY, "", "EUR", "EUR ", "EUR-5.00", "EURO 5", "XXY 5", "EUR 0.001", "JPY 0.5");
        refuses(ValueType.OCCURRENCES, "m1", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z ");
    }

    private static void refuses(ValueType<?> type, String... texts) {
        assertThat(texts)
                .allSatisfy(text -> assertThatThrownBy(() -> type.parse(text))
                        .isInstanceOf(DomainException.class)
                        .hasMessageEndingWith("must be of type " + type + "."));
    }

    @Example
    void typesAreFoundByTheirNames() {
        assertThat(Stream.of("text", "integer", "decimal", "boolean", "date", "instant", "money", "occurrences"))
                .allSatisfy(name ->
                        assertThat(ValueType.named(name).orElseThrow().name()).isEqualTo(name));
        assertThat(ValueType.all())
                .extracting(ValueType::name)
                .containsExactly("text", "integer", "decimal", "boolean", "date", "instant", "money", "occurrences");
        assertThat(ValueType.named("double")).isEmpty();
        assertThat(ValueType.INTEGER.javaType()).isEqualTo(Long.class);
    }

    @Example
    void amountsComeByCurrencyThenBySize() {
        assertThat(Stream.of("USD 1.00", "EUR 10.00", "EUR 9.00")
                        .map(ValueType.MONEY::parse)
                        .sorted(ValueType.MONEY.order())
                        .map(ValueType.MONEY::print))
                .containsExactly("EUR 9.00", "EUR 10.00", "USD 1.00");
    }
}
