package org.opportune.scoring;

import java.util.Optional;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * A named half-open range of points: {@code from <= total < to}.
 *
 * <p>For example B of {@code [40, 70)}: 40 is B, 69.999 is B, 70 no longer is.
 *
 * @param label the name people read, such as {@code A}
 * @param from the fewest points in it, empty when there is no lower end
 * @param to the fewest points above it, empty when there is no upper end
 */
public record Band(String label, Optional<Points> from, Optional<Points> to) {

    /** Refuses a band without a name or that no total can be in. */
    public Band {
        Text.check("band", "label", label);
        Violations.of("band " + label)
                .check(
                        from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) < 0,
                        "band.empty",
                        "to",
                        to.map(Points::toString).orElse(""),
                        "must be above from (" + from.map(Points::toString).orElse("") + ")",
                        "A band is half-open: from counts, to does not.")
                .orThrow();
    }

    /**
     * Obtains a band with both ends.
     *
     * @param label the name people read
     * @param from the fewest points in it
     * @param to the fewest points above it
     * @return the band
     */
    public static Band of(String label, Points from, Points to) {
        return new Band(label, Optional.of(from), Optional.of(to));
    }

    /**
     * Obtains the band without upper end.
     *
     * @param label the name people read
     * @param from the fewest points in it
     * @return the band
     */
    public static Band atLeast(String label, Points from) {
        return new Band(label, Optional.of(from), Optional.empty());
    }

    /**
     * Obtains the band without lower end.
     *
     * @param label the name people read
     * @param to the fewest points above it
     * @return the band
     */
    public static Band below(String label, Points to) {
        return new Band(label, Optional.empty(), Optional.of(to));
    }

    /**
     * Tells whether a total is in the band.
     *
     * @param total the total
     * @return whether {@code from <= total < to}
     */
    public boolean contains(Points total) {
        return (from.isEmpty() || total.compareTo(from.get()) >= 0) && (to.isEmpty() || total.compareTo(to.get()) < 0);
    }

    @Override
    public String toString() {
        return label;
    }
}
