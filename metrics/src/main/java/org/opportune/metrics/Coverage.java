package org.opportune.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many deals a figure used, and how many it had to leave out, by reason.
 *
 * @param used how many were used
 * @param skipped how many were left out, by reason; a reason that did not occur is absent
 */
public record Coverage(long used, Map<SkipReason, Long> skipped) {

    /** Copies the counts, in the order of the reasons. */
    public Coverage {
        skipped = skipped.isEmpty() ? Map.of() : occurring(skipped);
    }

    private static Map<SkipReason, Long> occurring(Map<SkipReason, Long> skipped) {
        Map<SkipReason, Long> copy = new EnumMap<>(SkipReason.class);
        skipped.forEach((reason, count) -> {
            if (count != 0) {
                copy.put(reason, count);
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Obtains the coverage of one measure.
     *
     * @param tally what was measured
     * @return its coverage
     */
    public static Coverage of(Tally tally) {
        return new Coverage(tally.count(), tally.skipped());
    }

    /**
     * Returns the coverage of two measures that share no deal.
     *
     * @param other the other
     * @return the sum of both
     */
    public Coverage plus(Coverage other) {
        if (skipped.isEmpty() || other.skipped.isEmpty()) {
            return new Coverage(Math.addExact(used, other.used), skipped.isEmpty() ? other.skipped : skipped);
        }
        Map<SkipReason, Long> sum = new EnumMap<>(skipped);
        other.skipped.forEach((reason, count) -> sum.merge(reason, count, Math::addExact));
        return new Coverage(Math.addExact(used, other.used), sum);
    }

    /**
     * Returns how many deals were left out for a reason.
     *
     * @param reason the reason
     * @return how many, zero or more
     */
    public long skipped(SkipReason reason) {
        return skipped.getOrDefault(reason, 0L);
    }

    @Override
    public String toString() {
        String left = skipped.entrySet().stream()
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .collect(Collectors.joining(", "));
        return "used " + used + (left.isEmpty() ? "" : "; skipped " + left);
    }

    private static String words(SkipReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
