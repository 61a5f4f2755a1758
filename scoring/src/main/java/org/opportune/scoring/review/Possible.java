package org.opportune.scoring.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opportune.core.Condition;
import org.opportune.core.Key;

/**
 * Whether a condition can hold for some lead, as far as that follows from values and ranges of single facts.
 *
 * <p>What cannot be told is taken to be possible.
 */
final class Possible {
    private Possible() {}

    static boolean holds(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(Possible::holds);
        }
        if (condition instanceof Condition.Not not) {
            return !(not.part() instanceof Condition.Always);
        }
        if (condition instanceof Condition.All all) {
            List<Condition> parts = new ArrayList<>();
            flatten(all, parts);
            return parts.stream().allMatch(Possible::holds) && together(parts);
        }
        return !(condition instanceof Condition.In<?> in && in.values().isEmpty());
    }

    /** Tells whether two conditions can hold for one lead. */
    static boolean together(Condition one, Condition other) {
        return holds(Condition.all(one, other));
    }

    private static void flatten(Condition.All all, List<Condition> into) {
        for (Condition part : all.parts()) {
            if (part instanceof Condition.All inner) {
                flatten(inner, into);
            } else {
                into.add(part);
            }
        }
    }

    private static boolean together(List<Condition> parts) {
        Set<Key<?>> unknown = new HashSet<>();
        Map<Key<?>, List<Condition>> known = new HashMap<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Not not && not.part() instanceof Condition.Exists exists) {
                unknown.add(exists.key());
            } else if (part instanceof Condition.In<?> in) {
                known.computeIfAbsent(in.key(), key -> new ArrayList<>()).add(in);
            } else if (part instanceof Condition.Range<?> range) {
                known.computeIfAbsent(range.key(), key -> new ArrayList<>()).add(range);
            } else if (part instanceof Condition.Exists exists) {
                known.computeIfAbsent(exists.key(), key -> new ArrayList<>());
            }
        }
        return unknown.stream().noneMatch(known::containsKey)
                && known.entrySet().stream().allMatch(entry -> someValue(entry.getKey(), entry.getValue()));
    }

    /** A value in common is one that is listed or at which a range begins; without a beginning all ranges are open below. */
    private static <T> boolean someValue(Key<T> key, List<Condition> asked) {
        List<T> candidates = new ArrayList<>();
        boolean listed = false;
        for (Condition condition : asked) {
            if (condition instanceof Condition.In<?> in) {
                listed = true;
                in.values()
                        .forEach(value -> candidates.add(key.type().javaType().cast(value)));
            } else if (condition instanceof Condition.Range<?> range) {
                range.from()
                        .ifPresent(value -> candidates.add(key.type().javaType().cast(value)));
            }
        }
        return (candidates.isEmpty() && !listed)
                || candidates.stream().anyMatch(value -> asked.stream().allMatch(one -> takes(key, one, value)));
    }

    private static <T> boolean takes(Key<T> key, Condition condition, T value) {
        if (condition instanceof Condition.In<?> in) {
            return in.values().stream()
                    .anyMatch(each ->
                            key.type().order().compare(key.type().javaType().cast(each), value) == 0);
        }
        Condition.Range<?> range = (Condition.Range<?>) condition;
        return range.from()
                        .map(key.type().javaType()::cast)
                        .filter(from -> key.type().order().compare(value, from) < 0)
                        .isEmpty()
                && range.to()
                        .map(key.type().javaType()::cast)
                        .filter(to -> key.type().order().compare(value, to) >= 0)
                        .isEmpty();
    }
}
