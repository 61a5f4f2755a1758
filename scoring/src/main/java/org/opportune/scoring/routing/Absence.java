package org.opportune.scoring.routing;

import java.time.Instant;
import java.time.ZoneId;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * A stretch of time in which somebody is not given any lead.
 *
 * @param from the first moment
 * @param to the first moment at which they are back, after {@code from}
 */
public record Absence(Instant from, Instant to) {

    /** Refuses a stretch without a moment. */
    public Absence {
        Violations.of("an absence")
                .check(to.isAfter(from), "absence.to", "to", to, "must be after from (" + from + ")")
                .orThrow();
    }

    /**
     * Obtains an absence of whole days.
     *
     * @param days the days
     * @param zone whose days
     * @return the absence
     */
    public static Absence days(Window days, ZoneId zone) {
        return new Absence(
                days.from().atStartOfDay(zone).toInstant(),
                days.to().atStartOfDay(zone).toInstant());
    }

    /**
     * Tells whether a moment is in it.
     *
     * @param moment the moment
     * @return whether {@code from <= moment < to}
     */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
