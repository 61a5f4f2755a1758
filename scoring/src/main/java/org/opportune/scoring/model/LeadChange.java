package org.opportune.scoring.model;

import java.util.Optional;
import org.opportune.core.LeadId;

/**
 * A lead that does not stand as it did.
 *
 * @param lead which lead
 * @param before what its score came to, empty when it was added
 * @param after what its score comes to, empty when it is gone
 */
public record LeadChange(LeadId lead, Optional<ScoreSummary> before, Optional<ScoreSummary> after) {}
