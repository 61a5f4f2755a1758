package org.opportune.scoring.verify;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.ScoreModel;

/**
 * The numbers at which conditions of a model change their answer, and the values just below, at and just above each.
 *
 * <p>Just below and above is one unit of the last decimal in which the number is written: 199, 200 and 201 around 200,
 * 0.4, 0.5 and 0.6 around 0.5; a day around a date, a second around a moment, a cent around an amount.
 */
final class Boundaries {
    private final List<Condition> leaves = new ArrayList<>();

    Boundaries(ScoreModel model) {
        Stream.concat(
                        model.rules().stream().map(ModelRule::when),
                        model.disqualifiers().stream().map(Disqualifier::when))
                .forEach(this::collect);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::collect);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::collect);
        } else if (condition instanceof Condition.Not not) {
            collect(not.part());
        } else {
            leaves.add(condition);
        }
    }

    /** Reports each value at or around a number that no sample has. */
    void check(List<Facts> samples, Findings findings) {
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Range<?> range && !range.key().equals(Facts.AS_OF)) {
                check(range, samples, findings);
            } else if (leaf instanceof Condition.CountWithin count) {
                check(count, samples, findings);
            }
        }
    }

    private static <T> void check(Condition.Range<T> range, List<Facts> samples, Findings findings) {
        Stream.of(range.from(), range.to())
                .flatMap(end -> end.stream())
                .flatMap(end -> around(range.key(), end).stream())
                .forEach(value -> findings.check(
                        samples.stream()
                                .anyMatch(facts -> facts.get(range.key()) instanceof Answer.Known<T> known
                                        && range.key().type().order().compare(known.value(), value) == 0),
                        Check.BOUNDARY_COVER,
                        range.key().toString(),
                        "no sample has " + range.key().type().print(value)));
    }

    private static void check(Condition.CountWithin count, List<Facts> samples, Findings findings) {
        TreeSet<Integer> counts = new TreeSet<>(List.of(count.atLeast() - 1, count.atLeast()));
        count.atMost().ifPresent(most -> counts.addAll(List.of(most, most + 1)));
        for (int times : counts) {
            if (times >= 0) {
                Condition exactly =
                        new Condition.CountWithin(count.key(), count.within(), times, OptionalInt.of(times));
                findings.check(
                        samples.stream().anyMatch(facts -> exactly.test(facts) == Truth.TRUE),
                        Check.BOUNDARY_COVER,
                        count.key().toString(),
                        "no sample has " + times + " within " + count.within());
            }
        }
    }

    /** Returns every value at or around a number at which a fact changes an answer, in order. */
    <T> SortedSet<T> values(Key<T> key) {
        SortedSet<T> values = new TreeSet<>(key.type().order());
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Range<?> range && range.key().equals(key)) {
                Stream.of(range.from(), range.to())
                        .flatMap(end -> end.stream())
                        .map(key.type().javaType()::cast)
                        .forEach(end -> values.addAll(around(key, end)));
            }
        }
        return values;
    }

    private static <T> List<T> around(Key<T> key, T value) {
        return Stream.of(-1, 0, 1)
                .flatMap(units -> moved(value, units))
                .map(key.type().javaType()::cast)
                .toList();
    }

    /** Returns a value some units higher; nothing for what has no units, such as texts. */
    private static Stream<Object> moved(Object value, int units) {
        if (value instanceof Long number) {
            return Stream.of(number + units);
        }
        if (value instanceof BigDecimal decimal) {
            return Stream.of(decimal.add(BigDecimal.valueOf(units, Math.max(0, decimal.scale()))));
        }
        if (value instanceof LocalDate date) {
            return Stream.of(date.plusDays(units));
        }
        if (value instanceof Instant instant) {
            return Stream.of(instant.plusSeconds(units));
        }
        return value instanceof Money money ? Stream.of(money.plusMinor(units)) : Stream.empty();
    }
}
