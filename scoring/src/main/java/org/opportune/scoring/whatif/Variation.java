package org.opportune.scoring.whatif;

import org.opportune.core.Attributes;
import org.opportune.scoring.Score;
import org.opportune.scoring.ScoreDifference;

/**
 * What a lead scores, and what it would score if some facts were others.
 *
 * @param assumed the facts as assumed; none is a way too: nothing has to change
 * @param before the score with the facts as they are
 * @param after the score with the facts as assumed
 */
public record Variation(Attributes assumed, Score before, Score after) {

    /** {@return why it would score otherwise, in parts that add up to the difference exactly} */
    public ScoreDifference difference() {
        return ScoreDifference.between(before, after);
    }
}
