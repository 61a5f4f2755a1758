package org.opportune.core.lead;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.opportune.core.Violations;
import org.opportune.core.time.Periods;

/**
 * Why a lead is nurtured, since when, and how often it is to be contacted.
 *
 * @param reason why
 * @param since since when
 * @param cadence how much time to leave between two contacts, above zero and at most a hundred years; empty for what the
 *     {@link NurturePolicy} says of the reason
 */
public record Nurturing(NurtureReason reason, Instant since, Optional<Period> cadence) {

    /** Checks the cadence. */
    public Nurturing {
        Violations wrong = Violations.of("a nurturing");
        cadence.ifPresent(period -> Periods.check(wrong, "cadence", period));
        wrong.orThrow();
    }
}
