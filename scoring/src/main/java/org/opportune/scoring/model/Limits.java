package org.opportune.scoring.model;

import java.util.Optional;
import org.opportune.core.Violations;
import org.opportune.scoring.Points;

/**
 * The least and the most that a sum of points may count for; both ends count.
 *
 * <p>For example a group whose rules earn 74 points and that counts for 60 at most adds 60, and the explanation has a
 * line of -14 that says so.
 *
 * @param min the least, empty when there is none
 * @param max the most, empty when there is none
 */
public record Limits(Optional<Points> min, Optional<Points> max) {
    private static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    /** Refuses a least above the most. */
    public Limits {
        Violations.of("limits")
                .check(
                        min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) <= 0,
                        "limits.order",
                        "max",
                        max.map(Points::toString).orElse(""),
                        "must not be below min (" + min.map(Points::toString).orElse("") + ")")
                .orThrow();
    }

    /** {@return no limit at either end} */
    public static Limits none() {
        return NONE;
    }

    /**
     * Obtains limits at both ends.
     *
     * @param min the least
     * @param max the most
     * @return the limits
     */
    public static Limits of(Points min, Points max) {
        return new Limits(Optional.of(min), Optional.of(max));
    }

    /**
     * Obtains a limit above.
     *
     * @param max the most
     * @return the limits
     */
    public static Limits atMost(Points max) {
        return new Limits(Optional.empty(), Optional.of(max));
    }

    /**
     * Obtains a limit below.
     *
     * @param min the least
     * @return the limits
     */
    public static Limits atLeast(Points min) {
        return new Limits(Optional.of(min), Optional.empty());
    }

    /** {@return whether both ends are limited} */
    public boolean isBounded() {
        return min.isPresent() && max.isPresent();
    }

    /** Returns what is left of a range within these limits, its ends moved to the nearest points that count. */
    Limits within(Limits range) {
        return new Limits(
                range.min().map(this::clamp).or(this::min),
                range.max().map(this::clamp).or(this::max));
    }

    private Points clamp(Points points) {
        return Points.ofThousandths(clamp(points.thousandths()));
    }

    /** Returns the nearest number of thousandths within the limits. */
    long clamp(long thousandths) {
        long raised = min.isPresent() ? Math.max(min.get().thousandths(), thousandths) : thousandths;
        return max.isPresent() ? Math.min(max.get().thousandths(), raised) : raised;
    }
}
