package org.opportune.core.party;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.opportune.core.Violations;

/**
 * When somebody is best reached, on any day: from a time up to another, which no longer counts.
 *
 * <p>For example, 09:00 to 11:00 in Vilnius contains 2 March 2026, 07:00 in UTC, since it is 09:00 there, and not 09:00 in
 * UTC.
 *
 * @param from the first time that counts
 * @param to the first time that no longer counts, after {@code from}
 * @param zone whose time it is
 */
public record ContactHours(LocalTime from, LocalTime to, ZoneId zone) {

    /** Refuses hours that never are. */
    public ContactHours {
        Violations.of("contact hours")
                .check(to.isAfter(from), "hours.to", "to", to, "must be after from (" + from + ")")
                .orThrow();
    }

    /**
     * Tells whether a moment is within the hours.
     *
     * @param moment the moment
     * @return whether it is
     */
    public boolean contains(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        return !time.isBefore(from) && time.isBefore(to);
    }
}
