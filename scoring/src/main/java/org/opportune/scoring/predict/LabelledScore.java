package org.opportune.scoring.predict;

import org.opportune.core.LeadId;
import org.opportune.core.Violations;
import org.opportune.scoring.Score;

/**
 * What a model said about a lead, and what became of it.
 *
 * @param lead which lead
 * @param score what the model said: points, a probability, anything of which more is better; a finite number
 * @param converted whether the lead did what the model is to foresee
 */
public record LabelledScore(LeadId lead, double score, boolean converted) {

    /** Refuses what is no number, and makes zero of minus zero. */
    public LabelledScore {
        Violations.of("lead", lead)
                .check(Double.isFinite(score), "evaluation.score", "score", score, "must be a finite number")
                .orThrow();
        score = score + 0.0;
    }

    /**
     * Obtains what a score model said, and what became of the lead.
     *
     * @param lead which lead
     * @param score its score; different totals stay different
     * @param converted whether the lead did what the score is to foresee
     * @return both
     */
    public static LabelledScore of(LeadId lead, Score score, boolean converted) {
        // a total has at most 10^15 thousandths, so the nearest double tells any two apart
        return new LabelledScore(lead, score.total().thousandths() / 1000.0, converted);
    }
}
