package org.opportune.examples.review.leads;

import java.util.List;
import org.opportune.examples.review.figures.LeadOutcome;
import org.opportune.scoring.qualification.Finding;

/**
 * A lead with all that is known about it, and apart from that what became of it.
 *
 * @param outcome the lead, and what became of it
 * @param findings what was found out by asking; usually nothing
 */
public record LeadCase(LeadOutcome outcome, List<Finding> findings) {
    /** Copies the findings. */
    public LeadCase {
        findings = List.copyOf(findings);
    }

    /**
     * Obtains the case of a lead that nobody has asked anything.
     *
     * @param outcome the lead, and what became of it
     * @return the case
     */
    public static LeadCase unasked(LeadOutcome outcome) {
        return new LeadCase(outcome, List.of());
    }
}
