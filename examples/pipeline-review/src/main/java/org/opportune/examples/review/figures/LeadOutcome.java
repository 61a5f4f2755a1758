package org.opportune.examples.review.figures;

import java.util.Optional;
import org.opportune.core.lead.Lead;

/**
 * A lead, and apart from it what became of it, so that no score can see the answer.
 *
 * @param lead the lead as it was before sales talked to it
 * @param converted whether it became a customer; empty when nobody has said
 */
public record LeadOutcome(Lead lead, Optional<Boolean> converted) {}
