package org.opportune.core.deal;

import java.time.LocalDate;
import java.util.Optional;
import org.opportune.core.Text;

/**
 * Why an open deal rests for a while, such as a buyer on parental leave. It stays open, and goes on when it is resumed or
 * closed.
 *
 * @param reason why, at most 128 characters
 * @param until the day it is to go on; empty when nobody knows
 */
public record Hold(String reason, Optional<LocalDate> until) {

    /** Checks the reason. */
    public Hold {
        Text.check("hold", "reason", reason);
    }

    /**
     * Obtains a hold that ends nobody knows when.
     *
     * @param reason why
     * @return the hold
     */
    public static Hold because(String reason) {
        return new Hold(reason, Optional.empty());
    }

    /**
     * Returns this hold with a day on which the deal is to go on.
     *
     * @param day the day
     * @return the new hold
     */
    public Hold until(LocalDate day) {
        return new Hold(reason, Optional.of(day));
    }

    /**
     * Tells whether the deal should have gone on by now. The hold is not over for that: somebody has to resume the deal.
     *
     * @param today the day to judge by
     * @return whether the day on which it was to go on has passed; false when none was named
     */
    public boolean isOverdue(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }
}
