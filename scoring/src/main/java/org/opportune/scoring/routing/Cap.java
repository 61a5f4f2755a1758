package org.opportune.scoring.routing;

import java.time.Duration;
import org.opportune.core.Violations;

/**
 * How many leads somebody may be given within some time.
 *
 * @param most how many, zero or more
 * @param within the time, above zero: what was given so long before a moment no longer counts at it
 */
public record Cap(int most, Duration within) {

    /** Checks number and time. */
    public Cap {
        Violations.of("a cap")
                .check(most >= 0, "cap.most", "most", most, "must be zero or more")
                .check(!within.isNegative() && !within.isZero(), "cap.within", "within", within, "must be above zero")
                .orThrow();
    }
}
