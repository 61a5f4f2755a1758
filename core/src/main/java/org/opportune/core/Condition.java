package org.opportune.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to facts, kept as data: the one condition of stage criteria, score rules, measure filters and drill-down.
 *
 * <p>The answer is three-valued: a condition on a fact that nobody has said is {@link Truth#UNKNOWN}, not false.
 *
 * <pre>{@code
 * Condition.all(
 *     Condition.in(COUNTRY, "FR", "LT"),
 *     Condition.range(EMPLOYEES, 200L, 1000L),
 *     Condition.countWithin(MAIL_OPENED, Duration.ofDays(30), 3))
 * }</pre>
 */
public sealed interface Condition {

    /**
     * Answers the question.
     *
     * @param facts what is known
     * @return true, false, or unknown because a fact that decides is missing
     */
    Truth test(Facts facts);

    /** {@return every key the answer may depend on, in key order} */
    Set<Key<?>> reads();

    /** Holds for every subject. */
    record Always() implements Condition {
        private static final Always INSTANCE = new Always();

        @Override
        public Truth test(Facts facts) {
            return Truth.TRUE;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of();
        }
    }

    /**
     * Holds when every part holds; an empty list holds.
     *
     * @param parts the parts
     */
    record All(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(Facts facts) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(parts.get(i).test(facts));
            }
            return truth;
        }

        @Override
        public Set<Key<?>> reads() {
            return union(parts);
        }
    }

    /**
     * Holds when at least one part holds; an empty list does not.
     *
     * @param parts the parts
     */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(Facts facts) {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(parts.get(i).test(facts));
            }
            return truth;
        }

        @Override
        public Set<Key<?>> reads() {
            return union(parts);
        }
    }

    /**
     * Holds when the part does not.
     *
     * @param part the part
     */
    record Not(Condition part) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return part.test(facts).not();
        }

        @Override
        public Set<Key<?>> reads() {
            return part.reads();
        }
    }

    /**
     * Holds when the fact is one of the values.
     *
     * @param key the fact
     * @param values the values, in their order; with none, no known fact holds
     * @param <T> the type of the fact
     */
    record In<T>(Key<T> key, SortedSet<T> values) implements Condition {
        /** Copies the values. */
        public In {
            SortedSet<T> copy = new TreeSet<>(key.type().order());
            values.forEach(value -> copy.add(key.type().normalise(value)));
            values = Collections.unmodifiableSortedSet(copy);
        }

        @Override
        public Truth test(Facts facts) {
            return facts.get(key) instanceof Answer.Known<T> known
                    ? Truth.of(values.contains(known.value()))
                    : Truth.UNKNOWN;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(key);
        }
    }

    /**
     * Holds when the fact lies in a half-open range: {@code from <= fact < to}.
     *
     * @param key the fact
     * @param from the lowest value that holds, empty for no lower end
     * @param to the lowest value that no longer holds, empty for no upper end
     * @param <T> the type of the fact
     */
    record Range<T>(Key<T> key, Optional<T> from, Optional<T> to) implements Condition {
        /** Refuses a range that no value can be in. */
        public Range {
            from = from.map(key.type()::normalise);
            to = to.map(key.type()::normalise);
            Violations.of("a range of " + key)
                    .check(
                            from.isPresent() || to.isPresent(),
                            "range.endless",
                            "from and to",
                            "",
                            "must not both be open",
                            "Use exists to ask whether the fact is known.")
                    .check(
                            from.isEmpty() || to.isEmpty() || key.type().order().compare(from.get(), to.get()) < 0,
                            "range.empty",
                            "to",
                            to.map(Object::toString).orElse(""),
                            "must be above from (" + from.map(Object::toString).orElse("") + ")",
                            "The range is half-open: from counts, to does not.")
                    .orThrow();
        }

        @Override
        public Truth test(Facts facts) {
            return facts.get(key) instanceof Answer.Known<T> known ? Truth.of(holds(known.value())) : Truth.UNKNOWN;
        }

        private boolean holds(T value) {
            return (from.isEmpty() || key.type().order().compare(value, from.get()) >= 0)
                    && (to.isEmpty() || key.type().order().compare(value, to.get()) < 0);
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(key);
        }
    }

    /**
     * Holds when the fact is known; never unknown itself.
     *
     * @param key the fact
     */
    record Exists(Key<?> key) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return Truth.of(facts.get(key) instanceof Answer.Known<?>);
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(key);
        }
    }

    /**
     * Holds when the text contains another, letter for letter.
     *
     * @param key the fact
     * @param part what to look for
     */
    record Contains(Key<String> key, String part) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return facts.get(key) instanceof Answer.Known<String> known
                    ? Truth.of(known.value().contains(part))
                    : Truth.UNKNOWN;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(key);
        }
    }

    /**
     * Holds when something happened often enough, but not too often, in the time just before the moment of asking.
     *
     * <p>The stretch is {@code (asOf - within, asOf]}: what happens later is not counted.
     *
     * @param key what happened
     * @param within how far back to look, above zero
     * @param atLeast the fewest times that hold
     * @param atMost the most times that hold, empty for no limit
     */
    record CountWithin(Key<Occurrences> key, Duration within, int atLeast, OptionalInt atMost) implements Condition {
        /** Refuses a count that can never hold. */
        public CountWithin {
            Violations.of("a count of " + key)
                    .check(within.compareTo(Duration.ZERO) > 0, "count.within", "within", within, "must be above zero")
                    .check(atLeast >= 0, "count.atLeast", "atLeast", atLeast, "must be zero or more")
                    .check(
                            atMost.isEmpty() || atMost.getAsInt() >= atLeast,
                            "count.atMost",
                            "atMost",
                            atMost.orElse(0),
                            "must not be below atLeast (" + atLeast + ")")
                    .orThrow();
        }

        @Override
        public Truth test(Facts facts) {
            if (facts.get(key) instanceof Answer.Known<Occurrences> known
                    && facts.get(Facts.AS_OF) instanceof Answer.Known<Instant> asOf) {
                int count = count(known.value(), asOf.value());
                return Truth.of(count >= atLeast && (atMost.isEmpty() || count <= atMost.getAsInt()));
            }
            return Truth.UNKNOWN;
        }

        private int count(Occurrences occurrences, Instant asOf) {
            Instant end = asOf.equals(Instant.MAX) ? asOf : asOf.plusNanos(1);
            boolean sinceEver = Duration.between(Instant.MIN, end).compareTo(within) <= 0;
            return occurrences.count(sinceEver ? Instant.MIN : end.minus(within), end);
        }

        @Override
        public Set<Key<?>> reads() {
            return inOrder(Stream.of(key, Facts.AS_OF));
        }
    }

    /**
     * A host's or plug-in's own question.
     *
     * <p><b>Implementers:</b> pure, thread-safe, a value with equals; reads only what {@link #reads()} names.
     */
    non-sealed interface Custom extends Condition {
        /** {@return the kind of question, {@code vendor:name}} */
        String type();

        /** {@return what this question of that kind is made of} */
        Attributes parameters();
    }

    /** {@return the condition that always holds} */
    static Condition always() {
        return Always.INSTANCE;
    }

    /**
     * Obtains the condition that every part holds.
     *
     * @param parts the parts
     * @return the condition
     */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * Obtains the condition that at least one part holds.
     *
     * @param parts the parts
     * @return the condition
     */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    /**
     * Obtains the condition that another does not hold.
     *
     * @param part the other
     * @return the condition
     */
    static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * Obtains the condition that a fact is one of some values.
     *
     * @param key the fact
     * @param values the values
     * @param <T> the type of the fact
     * @return the condition
     */
    @SafeVarargs
    static <T> Condition in(Key<T> key, T... values) {
        SortedSet<T> sorted = new TreeSet<>(key.type().order());
        for (T value : values) {
            sorted.add(value);
        }
        return new In<>(key, sorted);
    }

    /**
     * Obtains the condition that a fact lies in a half-open range.
     *
     * @param key the fact
     * @param from the lowest value that holds
     * @param to the lowest value that no longer holds
     * @param <T> the type of the fact
     * @return the condition
     */
    static <T> Condition range(Key<T> key, T from, T to) {
        return new Range<>(key, Optional.of(from), Optional.of(to));
    }

    /**
     * Obtains the condition that a fact is at least a value.
     *
     * @param key the fact
     * @param from the lowest value that holds
     * @param <T> the type of the fact
     * @return the condition
     */
    static <T> Condition atLeast(Key<T> key, T from) {
        return new Range<>(key, Optional.of(from), Optional.empty());
    }

    /**
     * Obtains the condition that a fact is below a value.
     *
     * @param key the fact
     * @param to the lowest value that no longer holds
     * @param <T> the type of the fact
     * @return the condition
     */
    static <T> Condition below(Key<T> key, T to) {
        return new Range<>(key, Optional.empty(), Optional.of(to));
    }

    /**
     * Obtains the condition that a fact is known.
     *
     * @param key the fact
     * @return the condition
     */
    static Condition exists(Key<?> key) {
        return new Exists(key);
    }

    /**
     * Obtains the condition that a text contains another.
     *
     * @param key the fact
     * @param part what to look for
     * @return the condition
     */
    static Condition contains(Key<String> key, String part) {
        return new Contains(key, part);
    }

    /**
     * Obtains the condition that something happened often enough of late.
     *
     * @param key what happened
     * @param within how far back to look
     * @param atLeast the fewest times that hold
     * @return the condition
     */
    static Condition countWithin(Key<Occurrences> key, Duration within, int atLeast) {
        return new CountWithin(key, within, atLeast, OptionalInt.empty());
    }

    private static Set<Key<?>> union(List<Condition> parts) {
        return inOrder(parts.stream().flatMap(part -> part.reads().stream()));
    }

    private static Set<Key<?>> inOrder(Stream<Key<?>> keys) {
        return Collections.unmodifiableSortedSet(keys.collect(Collectors.toCollection(TreeSet::new)));
    }
}
