package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * When one kind of thing happened, oldest first: mails opened, demos given.
 *
 * <p>An occurrence has an id, so the same one counts once however often it is reported. Immutable and thread-safe.
 */
public final class Occurrences {
    private static final Comparator<Occurrence> OLDEST_FIRST =
            Comparator.comparing(Occurrence::at).thenComparing(Occurrence::id);

    private final List<Occurrence> all;

    /**
     * One time it happened.
     *
     * @param id its identifier within the host's system: not blank, no blanks around it, at most 128 characters
     * @param at when
     */
    public record Occurrence(String id, Instant at) {
        /** Checks the identifier. */
        public Occurrence {
            Text.checkId("occurrence", id);
        }
    }

    private Occurrences(List<Occurrence> all) {
        this.all = all;
    }

    /**
     * Obtains occurrences in any order; of several with one id the oldest counts.
     *
     * @param occurrences what happened
     * @return the occurrences, oldest first
     */
    @JsonCreator
    public static Occurrences of(Iterable<Occurrence> occurrences) {
        TreeMap<String, Occurrence> byId = new TreeMap<>();
        for (Occurrence o : occurrences) {
            byId.merge(o.id(), o, (a, b) -> OLDEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        return new Occurrences(byId.values().stream().sorted(OLDEST_FIRST).toList());
    }

    /**
     * Returns these occurrences with one more; one that is known already, by its id, changes nothing unless it is older.
     *
     * @param occurrence what happened
     * @return the occurrences, oldest first
     */
    public Occurrences plus(Occurrence occurrence) {
        List<Occurrence> more = new ArrayList<>(all);
        more.add(occurrence);
        return of(more);
    }

    /** {@return all of them, oldest first} */
    @JsonValue
    public List<Occurrence> toList() {
        return all;
    }

    /** {@return how many} */
    public int size() {
        return all.size();
    }

    /**
     * Counts those in a half-open stretch of time.
     *
     * @param from the first moment that counts
     * @param to the first moment that no longer counts
     * @return how many happened in between
     */
    public int count(Instant from, Instant to) {
        return Math.max(0, firstAtOrAfter(to) - firstAtOrAfter(from));
    }

    private int firstAtOrAfter(Instant moment) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String print() {
        StringBuilder text = new StringBuilder();
        for (Occurrence o : all) {
            text.append(text.isEmpty() ? "" : "\n").append(o.at()).append(' ').append(o.id());
        }
        return text.toString();
    }

    static Occurrences parse(String text) {
        List<Occurrence> read = new ArrayList<>();
        text.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            read.add(new Occurrence(line.substring(blank + 1), Instant.parse(line.substring(0, blank))));
        });
        return of(read);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occurrences that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
