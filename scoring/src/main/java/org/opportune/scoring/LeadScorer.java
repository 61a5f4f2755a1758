package org.opportune.scoring;

import java.time.Instant;
import org.opportune.core.Facts;

/**
 * Turns what is known about a lead into a score that explains itself.
 *
 * <p><b>Implementers:</b> a scorer must be immutable, thread-safe and must not read the clock: the same facts and moment
 * always give the same score.
 */
@FunctionalInterface
public interface LeadScorer {

    /**
     * Scores one lead.
     *
     * @param lead what is known about it
     * @param asOf the moment of scoring; what happened later is ignored and reported
     * @return the score
     */
    Score score(Facts lead, Instant asOf);
}
