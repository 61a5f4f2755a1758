package org.opportune.core.lead;

import org.opportune.core.Text;

/**
 * What shows that a lead has reached a level.
 *
 * @param level the level
 * @param evidence the host's reference to it, such as the id of a score or an assessment
 */
public record Receipt(QualificationLevel level, String evidence) {

    /** Checks the reference. */
    public Receipt {
        Text.check("receipt", "evidence", evidence);
    }
}
