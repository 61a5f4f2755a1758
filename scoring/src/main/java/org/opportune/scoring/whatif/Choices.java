package org.opportune.scoring.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Violations;

/**
 * Which facts may be changed, and what each of them could become.
 *
 * <p>For example {@code Choices.none().with(LeadKeys.COUNTRY, "FR", "LT").with(BUDGET, true)}: facts come in key order and
 * their values in the order of their type, however they were given. Immutable and thread-safe.
 */
public final class Choices {
    private static final Choices NONE = new Choices(new TreeMap<>());

    private final SortedMap<Key<?>, List<Choice<?>>> byKey;

    /** One fact with one value that it could have. */
    record Choice<T>(Key<T> key, T value) {
        Attributes into(Attributes assumed) {
            return assumed.with(key, value);
        }

        /** Tells whether the fact has another value, or none. */
        boolean changes(Facts lead) {
            return !(lead.get(key) instanceof Answer.Known<T> known)
                    || key.type().order().compare(known.value(), value) != 0;
        }
    }

    private Choices(SortedMap<Key<?>, List<Choice<?>>> byKey) {
        this.byKey = byKey;
    }

    /** {@return no facts} */
    public static Choices none() {
        return NONE;
    }

    /**
     * Returns these choices with one fact more, or another choice for it.
     *
     * @param key the fact
     * @param values what it could become; equal values count once
     * @param <T> its type
     * @return the new choices
     * @throws org.opportune.core.DomainException if there is no value
     */
    @SafeVarargs
    public final <T> Choices with(Key<T> key, T... values) {
        Violations.of("choices")
                .check(values.length > 0, "choices.empty", key.name(), "", "must have at least one value")
                .orThrow();
        List<T> sorted = new ArrayList<>();
        for (T value : values) {
            sorted.add(value);
        }
        sorted.sort(key.type().order());
        List<Choice<?>> choices = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || key.type().order().compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                choices.add(new Choice<>(key, sorted.get(i)));
            }
        }
        SortedMap<Key<?>, List<Choice<?>>> more = new TreeMap<>(byKey);
        more.put(key, List.copyOf(choices));
        return new Choices(more);
    }

    /** {@return the facts that may be changed, in key order} */
    public Set<Key<?>> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /** Returns the choices that change a lead, fact by fact; facts that none of them changes are left out. */
    List<List<Choice<?>>> changing(Facts lead) {
        List<List<Choice<?>>> changing = new ArrayList<>();
        for (List<Choice<?>> choices : byKey.values()) {
            List<Choice<?>> some =
                    choices.stream().filter(choice -> choice.changes(lead)).toList();
            if (!some.isEmpty()) {
                changing.add(some);
            }
        }
        return changing;
    }
}
