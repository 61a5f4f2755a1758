package org.opportune.core.party;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opportune.core.Key;
import org.opportune.core.TerritoryId;
import org.opportune.core.Truth;

/**
 * The territory that something belongs to, and why.
 *
 * @param path the way to it, the root first; empty if it belongs to none and the tree names no fallback
 * @param byFallback whether no territory's condition held and the tree's fallback was taken
 * @param rivals the territories as specific as the one found, in order: where the tree overlaps
 * @param asked every territory whose condition was asked, from the roots down
 */
public record TerritoryMatch(
        List<TerritoryId> path, boolean byFallback, List<TerritoryId> rivals, List<Judgement> asked) {

    /** Copies the lists. */
    public TerritoryMatch {
        path = List.copyOf(path);
        rivals = List.copyOf(rivals);
        asked = List.copyOf(asked);
    }

    /**
     * What one territory's condition said.
     *
     * @param territory the territory
     * @param truth what its condition said
     * @param missing the facts that nobody knew, in order, if that left it unknown
     */
    public record Judgement(TerritoryId territory, Truth truth, Set<Key<?>> missing) {
        /** Copies the keys. */
        public Judgement {
            SortedSet<Key<?>> copy = new TreeSet<>(missing);
            missing = Collections.unmodifiableSortedSet(copy);
        }
    }

    /** {@return the most specific territory; empty if it belongs to none} */
    public Optional<TerritoryId> territory() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** {@return the territories that it may belong to, for all anybody knows: what to find out} */
    public List<Judgement> unknown() {
        return asked.stream().filter(one -> one.truth() == Truth.UNKNOWN).toList();
    }
}
