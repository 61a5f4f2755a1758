package org.opportune.scoring.history;

import java.time.Instant;
import org.opportune.scoring.Points;
import org.opportune.scoring.RecordedScore;

/**
 * A score of the model and the points that somebody set by hand.
 *
 * <p>It is no score itself: the explanation explains what the model gave, and nothing explains an override but its reason.
 *
 * @param machine what the model gave
 * @param override what counts instead, for its time
 */
public record OverriddenScore(RecordedScore machine, ScoreOverride override) {

    /**
     * Returns the points that count at a moment.
     *
     * @param moment the moment
     * @return those set by hand for as long as they count, those of the model otherwise
     */
    public Points total(Instant moment) {
        return override.counts(moment) ? override.value() : machine.total();
    }

    /** {@return how many points the override is above what the model gave} */
    public Points deviation() {
        return override.value().minus(machine.total());
    }
}
