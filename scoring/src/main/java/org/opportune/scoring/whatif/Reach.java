package org.opportune.scoring.whatif;

import java.util.List;

/** What it takes to reach a number of points: the smallest ways, none at all, or none found within what was searched. */
public sealed interface Reach {

    /** {@return how many sets of changes were scored} */
    int tried();

    /**
     * It can be reached; no set of fewer facts does it.
     *
     * @param ways every set of that few facts that does it: those that earn the fewest points first, then in the order of
     *     their keys and values; at least one, without any change when it is reached already
     * @param tried how many sets of changes were scored
     */
    record Reached(List<Variation> ways, int tried) implements Reach {
        /** Copies the ways. */
        public Reached {
            ways = List.copyOf(ways);
        }

        /** {@return how many facts have to change} */
        public int facts() {
            return ways.get(0).assumed().keys().size();
        }
    }

    /**
     * No set of these changes reaches it: all of them were scored.
     *
     * @param tried how many sets of changes were scored
     */
    record OutOfReach(int tried) implements Reach {}

    /**
     * Nobody knows: nothing was found, and the next larger sets are more than may be scored.
     *
     * @param facts up to how many changed facts every set was scored, and none reaches it
     * @param tried how many sets of changes were scored
     * @param most how many may be scored
     */
    record NotFoundWithin(int facts, int tried, int most) implements Reach {}
}
