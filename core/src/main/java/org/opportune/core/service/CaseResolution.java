package org.opportune.core.service;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.Violations;

/**
 * That a case was resolved, and perhaps reopened.
 *
 * @param at when it was resolved
 * @param how in whatever words, not blank; empty if nobody noted it
 * @param reopenedAt when it was reopened, not before; empty while it stays resolved
 */
public record CaseResolution(Instant at, Optional<String> how, Optional<Instant> reopenedAt) {
    /** Checks words and order. */
    public CaseResolution {
        Violations.of("a case resolution")
                .check(how.filter(String::isBlank).isEmpty(), "text.blank", "how", "", "must not be blank")
                .check(
                        reopenedAt.filter(again -> again.isBefore(at)).isEmpty(),
                        "resolution.reopened",
                        "reopenedAt",
                        reopenedAt.map(Instant::toString).orElse(""),
                        "must not be before it was resolved (" + at + ")")
                .orThrow();
    }

    /**
     * Tells whether it held at a moment.
     *
     * @param asOf the moment
     * @return whether the case was resolved by then and not reopened
     */
    public boolean holds(Instant asOf) {
        return !at.isAfter(asOf) && (reopenedAt.isEmpty() || asOf.isBefore(reopenedAt.get()));
    }
}
