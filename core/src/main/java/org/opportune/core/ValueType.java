package org.opportune.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The kind of value a {@link Key} holds, with its one textual form.
 *
 * <p>{@link #print} and {@link #parse} are exact inverses; the text is what JSON and content hashes use.
 *
 * @param <T> the Java type
 */
public final class ValueType<T> {
    /** Any text. */
    public static final ValueType<String> TEXT =
            new ValueType<>("text", String.class, Comparator.naturalOrder(), Function.identity(), Function.identity());
    /** A whole number of 64 bits. */
    public static final ValueType<Long> INTEGER =
            new ValueType<>("integer", Long.class, Comparator.naturalOrder(), String::valueOf, Long::valueOf);
    /** An exact decimal number of at most 100 digits before and 100 behind the point; 1.0 and 1.00 are the same value. */
    public static final ValueType<BigDecimal> DECIMAL = new ValueType<>(
            "decimal", BigDecimal.class, Comparator.naturalOrder(), BigDecimal::toString, ValueType::decimal);
    /** True or false. */
    public static final ValueType<Boolean> BOOLEAN =
            new ValueType<>("boolean", Boolean.class, Comparator.naturalOrder(), String::valueOf, ValueType::bool);
    /** A calendar day. */
    public static final ValueType<LocalDate> DATE =
            new ValueType<>("date", LocalDate.class, LocalDate::compareTo, LocalDate::toString, LocalDate::parse);
    /** A moment on the time line. */
    public static final ValueType<Instant> INSTANT =
            new ValueType<>("instant", Instant.class, Comparator.naturalOrder(), Instant::toString, Instant::parse);
    /** An amount in one currency; amounts compare by currency code first. */
    public static final ValueType<Money> MONEY = new ValueType<>(
            "money",
            Money.class,
            Comparator.comparing((Money m) -> m.getCurrencyUnit().getCode()).thenComparing(Money::getAmount),
            m -> m.getCurrencyUnit().getCode() + " " + m.getAmount().toPlainString(),
            ValueType::money);
    /** What happened, and when: the interactions of one kind; the fewer come first. */
    public static final ValueType<Occurrences> OCCURRENCES = new ValueType<>(
            "occurrences",
            Occurrences.class,
            Comparator.comparingInt(Occurrences::size).thenComparing(Occurrences::print),
            Occurrences::print,
            Occurrences::parse);

    private static final List<ValueType<?>> ALL =
            List.of(TEXT, INTEGER, DECIMAL, BOOLEAN, DATE, INSTANT, MONEY, OCCURRENCES);

    private final String name;
    private final Class<T> javaType;
    private final Comparator<? super T> order;
    private final Function<? super T, String> printer;
    private final Function<String, ? extends T> parser;

    private ValueType(
            String name,
            Class<T> javaType,
            Comparator<? super T> order,
            Function<? super T, String> printer,
            Function<String, ? extends T> parser) {
        this.name = name;
        this.javaType = javaType;
        this.order = order;
        this.printer = printer;
        this.parser = parser;
    }

    /**
     * Finds a type by its name.
     *
     * @param name such as {@code integer}
     * @return the type, empty if there is none of that name
     */
    public static Optional<ValueType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name.equals(name)).findFirst();
    }

    /** {@return every type} */
    public static List<ValueType<?>> all() {
        return ALL;
    }

    /** {@return the name, such as {@code integer}} */
    public String name() {
        return name;
    }

    /** {@return the Java class of the values} */
    public Class<T> javaType() {
        return javaType;
    }

    /** {@return the order of the values, in which groups and ranges come} */
    public Comparator<? super T> order() {
        return order;
    }

    /**
     * Prints a value.
     *
     * @param value the value
     * @return its one textual form
     */
    public String print(T value) {
        return printer.apply(normalise(value));
    }

    /**
     * Reads a value.
     *
     * @param text what {@link #print} wrote
     * @return the value
     * @throws DomainException if the text is none of this type
     */
    public T parse(String text) {
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw new DomainException(List.of(
                    new Violation("value.unreadable", "", "value", Text.excerpt(text), "must be of type " + name, "")));
        }
    }

    /** Returns the value in the form that equals every equal value, so 1.0 becomes 1. */
    T normalise(T value) {
        return value instanceof BigDecimal decimal ? javaType.cast(Text.plain(Text.checkSize(decimal))) : value;
    }

    private static BigDecimal decimal(String text) {
        return Text.plain(Text.decimal(text));
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Money money(String text) {
        if (text.charAt(3) != ' ') {
            throw new IllegalArgumentException(text);
        }
        return Money.of(CurrencyUnit.of(text.substring(0, 3)), Text.decimal(text.substring(4)));
    }

    @Override
    public String toString() {
        return name;
    }
}
