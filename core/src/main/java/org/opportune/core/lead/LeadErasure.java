package org.opportune.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Change;
import org.opportune.core.Occasion;
import org.opportune.core.Violations;
import org.opportune.core.activity.Objection;
import org.opportune.core.party.ErasurePolicy;

/** One lead without the personal data it holds. */
final class LeadErasure {
    private final Lead lead;
    private final ErasurePolicy policy;
    private final Occasion occasion;

    LeadErasure(Lead lead, ErasurePolicy policy, Occasion occasion) {
        this.lead = lead;
        this.policy = policy;
        this.occasion = occasion;
    }

    Change<Lead> change() {
        Violations.of("lead", lead.id())
                .addAll(occasion.checkRevision("lead " + lead.id(), lead.revision()))
                .orThrow();
        Lead erased = erased();
        if (erased.equals(lead)) {
            return new Change<>(lead, List.of());
        }
        LeadEvent event = LeadEvents.of(lead, occasion, LeadEventType.ERASED)
                .reason(Optional.empty())
                .before(LeadState.of(lead))
                .after(LeadState.of(erased))
                .build();
        return new Change<>(erased.withRevision(lead.revision() + 1), List.of(event));
    }

    private Lead erased() {
        Instant at = occasion.effectiveAt();
        return Lead.builder()
                .from(lead)
                .person(lead.person().map(person -> person.erase(policy, at)))
                .organization(lead.organization().map(organization -> organization.erase(policy, at)))
                .attributes(policy.kept(lead.attributes()))
                .painPoints(lead.painPoints().stream()
                        .map(pain -> pain.withWords(Optional.empty()))
                        .toList())
                .objections(
                        lead.objections().stream().map(Objection::withoutWords).toList())
                .build();
    }
}
