package org.opportune.metrics;

import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest ids of some deals, in order, and how many more there are.
 *
 * @param limit how many ids are shown at most
 * @param smallest the smallest ids
 * @param more how many others were left out of the list
 */
public record Ids(int limit, List<String> smallest, long more) {
    /** No deals. */
    static final Ids NONE = new Ids(0, List.of(), 0);

    /** Copies the list. */
    public Ids {
        smallest = List.copyOf(smallest);
    }

    /** Returns the smallest ids of both; a deal that is in both is shown once and counted in {@code more} twice. */
    Ids plus(Ids other) {
        int most = Math.max(limit, other.limit);
        List<String> all = Stream.concat(smallest.stream(), other.smallest.stream())
                .distinct()
                .sorted()
                .toList();
        List<String> kept = all.subList(0, Math.min(most, all.size()));
        return new Ids(most, kept, more + other.more + all.size() - kept.size());
    }
}
