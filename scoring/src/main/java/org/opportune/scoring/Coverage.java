package org.opportune.scoring;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opportune.core.Key;

/**
 * How much of what a model asks for was known: a low score on many facts is a verdict, a low score on few is a question.
 *
 * @param known the facts that were known, in key order
 * @param missing the facts that nobody has said, those worth asking for first
 * @param futureDated how many occurrences were ignored because they lie after the moment of scoring, by key; usually
 *     empty
 * @param failed the rules whose own code has failed, so that they count for nothing; usually empty
 */
public record Coverage(
        SortedSet<Key<?>> known,
        List<Missing> missing,
        SortedMap<Key<?>, Integer> futureDated,
        SortedSet<RuleId> failed) {

    /** Copies the parts. */
    public Coverage {
        known = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(known));
        missing = List.copyOf(missing);
        futureDated = java.util.Collections.unmodifiableSortedMap(new TreeMap<>((Map<Key<?>, Integer>) futureDated));
        failed = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(failed));
    }

    /**
     * Obtains the coverage of a score whose rules all worked.
     *
     * @param known the facts that were known
     * @param missing the facts that nobody has said
     * @param futureDated how many occurrences were ignored, by key
     */
    public Coverage(SortedSet<Key<?>> known, List<Missing> missing, SortedMap<Key<?>, Integer> futureDated) {
        this(known, missing, futureDated, new TreeSet<>());
    }

    /** {@return how many facts the model asks for} */
    public int asked() {
        return known.size() + missing.size();
    }

    /**
     * A fact that nobody has said, and what the rules that wait for it could earn, before the limits of groups,
     * dimensions and the total.
     *
     * @param key the fact
     * @param least the sum of what those rules take away at worst, zero or less
     * @param most the sum of what they give at best, zero or more
     */
    public record Missing(Key<?> key, Points least, Points most) implements Comparable<Missing> {

        /** {@return how far apart best and worst are} */
        public Points atStake() {
            return most.minus(least);
        }

        /** Orders the largest stake first, then by key. */
        @Override
        public int compareTo(Missing other) {
            int byStake = other.atStake().compareTo(atStake());
            return byStake != 0 ? byStake : key.compareTo(other.key);
        }
    }
}
