package org.opportune.scoring.candidate;

import java.time.Period;
import org.opportune.core.Violations;
import org.opportune.core.deal.LossReason;
import org.opportune.core.time.Periods;

/**
 * What to do about deals lost for one reason.
 *
 * @param reason the reason
 * @param after after which time to try again, above zero, unless the buyer named a day
 * @param with what to come back with
 */
public record WinBackRule(LossReason reason, Period after, With with) {

    /** What to come back with. */
    public enum With {
        /** The same again: only the time was wrong. */
        SAME_OFFER,
        /** Another product. */
        OTHER_PRODUCT,
        /** The same product with better service. */
        BETTER_SERVICE
    }

    /** Checks the period. */
    public WinBackRule {
        Periods.check(Violations.of("a win-back rule for " + reason), "after", after)
                .orThrow();
    }
}
