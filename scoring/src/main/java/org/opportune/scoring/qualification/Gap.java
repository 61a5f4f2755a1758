package org.opportune.scoring.qualification;

import org.opportune.scoring.Points;

/**
 * What is still to find out or to win over about a lead.
 *
 * @param criterion which criterion
 * @param standing how it stands
 * @param atStake the points it could still earn
 */
public record Gap(Criterion criterion, Standing standing, Points atStake) {

    /** {@return the question to ask the lead} */
    public String question() {
        return criterion.question();
    }

    /** {@return the gap in words, such as {@code Budget (NOT_ASKED, 25 at stake): Is there money for this?}} */
    public String text() {
        return criterion.label() + " (" + standing + ", " + atStake + " at stake): " + question();
    }
}
