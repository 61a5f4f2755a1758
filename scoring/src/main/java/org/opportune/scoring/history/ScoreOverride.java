package org.opportune.scoring.history;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.OwnerId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.scoring.Points;

/**
 * Points that somebody has set by hand, whatever the model says.
 *
 * <p>It stands beside the score of the model, which keeps running, and is explained by its reason alone.
 *
 * @param value the points that count
 * @param by who set them
 * @param reason why, in their words
 * @param at from when they count
 * @param until the first moment at which they count no more, after {@code at}; empty until another override
 */
public record ScoreOverride(Points value, OwnerId by, String reason, Instant at, Optional<Instant> until) {

    /** Checks the reason and the order of the moments. */
    public ScoreOverride {
        Text.check("score override", "reason", reason);
        Violations.of("a score override")
                .check(
                        until.isEmpty() || until.get().isAfter(at),
                        "override.until",
                        "until",
                        until.map(Instant::toString).orElse(""),
                        "must be after at (" + at + ")")
                .orThrow();
    }

    /**
     * Obtains an override without an end.
     *
     * @param value the points that count
     * @param by who sets them
     * @param reason why
     * @param at from when they count
     * @return the override
     */
    public static ScoreOverride of(Points value, OwnerId by, String reason, Instant at) {
        return new ScoreOverride(value, by, reason, at, Optional.empty());
    }

    /**
     * Tells whether the override counts at a moment.
     *
     * @param moment the moment
     * @return whether it lies from {@code at} up to but not {@code until}
     */
    public boolean counts(Instant moment) {
        return !moment.isBefore(at)
                && until.filter(end -> !moment.isBefore(end)).isEmpty();
    }
}
