package org.opportune.scoring.whatif;

import org.opportune.core.LeadId;
import org.opportune.scoring.ScoreDifference;
import org.opportune.scoring.model.ScoreSummary;

/**
 * A lead that another model scores otherwise, and by which rules.
 *
 * @param lead which lead
 * @param before what its score comes to by the first model
 * @param after what it comes to by the second
 * @param difference the rules and limits that make the difference, the largest first; they add up to it exactly
 */
public record Mover(LeadId lead, ScoreSummary before, ScoreSummary after, ScoreDifference difference) {}
