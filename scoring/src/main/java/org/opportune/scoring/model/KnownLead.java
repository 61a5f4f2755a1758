package org.opportune.scoring.model;

import org.opportune.core.Facts;
import org.opportune.core.LeadId;

/**
 * A lead and what is known about it.
 *
 * @param id which lead
 * @param facts what is known
 */
public record KnownLead(LeadId id, Facts facts) {}
