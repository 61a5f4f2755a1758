package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Truth;

/** When answers change although no fact does. */
final class Moments {
    private Moments() {}

    static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    /** Returns the very next moment when code depends on time in a way that only it knows. */
    static Optional<Instant> anyTime(Set<Key<?>> reads, Instant asOf) {
        return reads.contains(Facts.AS_OF) ? Optional.of(asOf.plusNanos(1)) : Optional.empty();
    }

    /** Returns the first moment after {@code asOf} when a condition without parts has another answer. */
    static Optional<Instant> nextChange(Condition condition, Facts facts, Instant asOf) {
        if (condition instanceof Condition.CountWithin count) {
            return leaving(count, facts, asOf);
        }
        if (condition instanceof Condition.Range<?> range && range.key().equals(Facts.AS_OF)) {
            return earlier(
                    range.from().map(Instant.class::cast).filter(asOf::isBefore),
                    range.to().map(Instant.class::cast).filter(asOf::isBefore));
        }
        if (condition instanceof Condition.In<?> in && in.key().equals(Facts.AS_OF)) {
            return in.values().stream()
                    .map(Instant.class::cast)
                    .map(value -> value.isAfter(asOf) ? value : value.plusNanos(1))
                    .filter(asOf::isBefore)
                    .findFirst();
        }
        return condition instanceof Condition.Custom ? anyTime(condition.reads(), asOf) : Optional.empty();
    }

    /** Returns the first moment when an occurrence that has not yet happened will have. */
    static Optional<Instant> firstAfter(Occurrences occurrences, Instant asOf) {
        return occurrences.toList().stream()
                .map(Occurrence::at)
                .filter(asOf::isBefore)
                .findFirst();
    }

    private static Optional<Instant> leaving(Condition.CountWithin count, Facts facts, Instant asOf) {
        if (!(facts.get(count.key()) instanceof Answer.Known<Occurrences> known)) {
            return Optional.empty();
        }
        Truth now = count.test(facts.at(asOf));
        return known.value().toList().stream()
                .map(occurrence -> occurrence.at().plus(count.within()))
                .filter(asOf::isBefore)
                .filter(moment -> count.test(facts.at(moment)) != now)
                .findFirst();
    }
}
