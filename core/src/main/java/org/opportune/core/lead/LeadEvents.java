package org.opportune.core.lead;

import org.opportune.core.Occasion;

/** How every event of a lead begins. */
final class LeadEvents {
    private LeadEvents() {}

    /** Starts the event that leads one revision on from a lead, with everything but the states. */
    static LeadEvent.Builder of(Lead lead, Occasion occasion, LeadEventType type) {
        return LeadEvent.builder()
                .lead(lead.id())
                .revision(lead.revision() + 1)
                .type(type)
                .effectiveAt(occasion.effectiveAt())
                .recordedAt(occasion.recordedAt())
                .by(occasion.by())
                .reason(occasion.reason());
    }
}
