package org.opportune.scoring.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;

/** Facts that differ from others in one respect. */
final class Changed {
    /** Four centuries, after which the calendar repeats itself: the same dates, weekdays and leap years. */
    static final Duration CENTURIES = Duration.ofDays(146_097);

    private Changed() {}

    /** Returns facts of which one is missing. */
    static Facts without(Facts facts, Key<?> missing) {
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                return key.equals(missing) ? Answer.unknown() : facts.get(key);
            }
        };
    }

    /** Returns facts of which one has another value. */
    static <V> Facts with(Facts facts, Key<V> changed, V value) {
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                return key.equals(changed) ? Answer.of(key.type().javaType().cast(value)) : facts.get(key);
            }
        };
    }

    /** Returns facts all of whose dates are four centuries later. */
    static Facts later(Facts facts) {
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                return facts.get(key) instanceof Answer.Known<T> known
                        ? Answer.of(key.type().javaType().cast(moved(known.value())))
                        : Answer.unknown();
            }
        };
    }

    private static Object moved(Object value) {
        if (value instanceof Instant instant) {
            return instant.plus(CENTURIES);
        }
        if (value instanceof LocalDate date) {
            return date.plusDays(CENTURIES.toDays());
        }
        return value instanceof Occurrences occurrences
                ? Occurrences.of(occurrences.toList().stream()
                        .map(one -> new Occurrence(one.id(), one.at().plus(CENTURIES)))
                        .toList())
                : value;
    }
}
