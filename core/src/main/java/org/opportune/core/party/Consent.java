package org.opportune.core.party;

import java.time.LocalDate;

/**
 * What somebody answered when asked whether we may get in touch in some way; one who was never asked has given none.
 *
 * @param decision the answer
 * @param on the day they gave it
 */
public record Consent(Decision decision, LocalDate on) {

    /** What was answered. */
    public enum Decision {
        /** We may. */
        ALLOWED,
        /** We may not, or no longer. */
        REFUSED
    }

    /**
     * Obtains the consent of one who allowed it.
     *
     * @param on the day
     * @return the consent
     */
    public static Consent allowed(LocalDate on) {
        return new Consent(Decision.ALLOWED, on);
    }

    /**
     * Obtains the consent of one who refused it or took it back.
     *
     * @param on the day
     * @return the consent
     */
    public static Consent refused(LocalDate on) {
        return new Consent(Decision.REFUSED, on);
    }
}
