package org.opportune.core.json.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.DomainException;
import org.opportune.core.Text;
import org.opportune.core.ValueType;

/**
 * The codecs of what has no parts: texts, numbers, days and moments, currencies.
 *
 * <p>Decimals are written as texts, since a reader may keep a JSON number as a double; whole numbers are written as
 * numbers. Either form is read.
 */
final class Leaves {
    private static final Map<Class<?>, Codec<?>> ALL = all();

    private Leaves() {}

    static Optional<Codec<?>> of(Class<?> type) {
        return type.isEnum() ? Optional.of(constants(type)) : Optional.ofNullable(ALL.get(type));
    }

    @SuppressWarnings("unchecked") // each type is listed with a codec of its own
    static <T> Codec<T> get(Class<T> type) {
        return (Codec<T>) of(type).orElseThrow();
    }

    @SuppressWarnings("unchecked") // a type of values is read by its name, whatever the values
    static Codec<ValueType<?>> valueTypes() {
        return (Codec<ValueType<?>>) (Codec<?>) get(ValueType.class);
    }

    private static Map<Class<?>, Codec<?>> all() {
        Map<Class<?>, Codec<?>> all = new HashMap<>();
        all.put(String.class, text("a text", Function.identity(), Function.identity()));
        all.put(boolean.class, new Flag());
        all.put(Boolean.class, new Flag());
        all.put(int.class, whole(Integer::valueOf));
        all.put(Integer.class, whole(Integer::valueOf));
        all.put(long.class, whole(Long::valueOf));
        all.put(Long.class, whole(Long::valueOf));
        all.put(BigDecimal.class, new Decimal());
        all.put(Instant.class, text("a moment such as 2026-01-31T12:00:00Z", Instant::toString, Instant::parse));
        all.put(LocalDate.class, text("a day such as 2026-01-31", LocalDate::toString, LocalDate::parse));
        all.put(LocalTime.class, text("a time of day such as 09:30", LocalTime::toString, LocalTime::parse));
        all.put(Period.class, text("a period such as P2M", Period::toString, Period::parse));
        all.put(Duration.class, text("a duration such as P30D or PT36H", Leaves::duration, Duration::parse));
        all.put(ZoneId.class, text("a time zone such as Europe/Vilnius", ZoneId::getId, ZoneId::of));
        all.put(CurrencyUnit.class, text("a currency such as EUR", CurrencyUnit::getCode, CurrencyUnit::of));
        all.put(Money.class, new MoneyCodec());
        all.put(ValueType.class, text("a type of values", ValueType::name, Leaves::valueType));
        return Map.copyOf(all);
    }

    /** Writes whole days as days, as people say them; a day of a duration has 24 hours. */
    private static String duration(Duration duration) {
        long days = duration.toDays();
        return days != 0 && duration.equals(Duration.ofDays(days)) ? "P" + days + "D" : duration.toString();
    }

    private static ValueType<?> valueType(String name) {
        return ValueType.named(name)
                .orElseThrow(() -> Problems.of(
                        "json.value",
                        new Json.Text(name),
                        "must be one of "
                                + ValueType.all().stream().map(ValueType::name).collect(Collectors.joining(", "))));
    }

    private static <T> Codec<T> text(String what, Function<T, String> print, Function<String, T> parse) {
        return new OfText<>(what, print, parse);
    }

    private static <T extends Number> Codec<T> whole(Function<String, T> parse) {
        return new Whole<>(parse);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked for enums only
    private static Codec<?> constants(Class type) {
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return new OfText<Enum>("one of " + names, Enum::name, name -> Enum.valueOf(type, name));
    }

    private record OfText<T>(String what, Function<? super T, String> print, Function<String, ? extends T> parse)
            implements Codec<T> {
        @Override
        public Json write(T value) {
            return new Json.Text(print.apply(value));
        }

        @Override
        public T read(Json json, boolean strict) {
            if (!(json instanceof Json.Text text)) {
                throw Problems.of("json.type", json, "must be " + what);
            }
            try {
                return parse.apply(text.value());
            } catch (DomainException e) {
                throw e;
            } catch (DateTimeException | IllegalArgumentException e) {
                throw Problems.of("json.value", json, "must be " + what);
            }
        }
    }

    private record Flag() implements Codec<Boolean> {
        @Override
        public Json write(Boolean value) {
            return new Json.Bool(value);
        }

        @Override
        public Boolean read(Json json, boolean strict) {
            if (json instanceof Json.Bool bool) {
                return bool.value();
            }
            throw Problems.of("json.type", json, "must be true or false");
        }
    }

    private record Whole<T extends Number>(Function<String, T> parse) implements Codec<T> {
        @Override
        public Json write(T value) {
            return new Json.Num(value.toString());
        }

        @Override
        public T read(Json json, boolean strict) {
            try {
                return parse.apply(digits(json).orElse(""));
            } catch (NumberFormatException e) {
                throw Problems.of("json.type", json, "must be a whole number within bounds");
            }
        }
    }

    private record Decimal() implements Codec<BigDecimal> {
        @Override
        public Json write(BigDecimal value) {
            return new Json.Text(Text.checkSize(value).toPlainString());
        }

        @Override
        public BigDecimal read(Json json, boolean strict) {
            String digits = digits(json).orElseThrow(() -> Problems.of("json.type", json, "must be a decimal number"));
            return Problems.whole(() -> Text.decimal(digits));
        }
    }

    private static Optional<String> digits(Json json) {
        if (json instanceof Json.Num number) {
            return Optional.of(number.text());
        }
        return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
