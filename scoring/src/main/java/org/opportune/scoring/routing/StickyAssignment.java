package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.party.AccountKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;

/**
 * Gives a lead to whoever knows it already: the owner of its account, or whoever worked on it before.
 *
 * @param id the policy
 * @param version its version
 * @param owners the facts that name such a person, the weightiest first; at least one
 */
public record StickyAssignment(ModelId id, Version version, List<Key<String>> owners) implements AssignmentPolicy {

    /** Copies the keys, and refuses to be without any. */
    public StickyAssignment {
        owners = List.copyOf(owners);
        Violations.of("assignment policy", id)
                .check(!owners.isEmpty(), "assignment.owners", "owners", "", "must name a fact")
                .orThrow();
    }

    /**
     * Obtains a policy.
     *
     * @param id the policy
     * @return its first version: the owner of the account, then whoever the lead is with
     */
    public static StickyAssignment of(String id) {
        return new StickyAssignment(ModelId.of(id), Version.FIRST, List.of(AccountKeys.OWNER, LeadKeys.OWNER));
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "sticky")
                .part("id", id.value())
                .part("version", version.toString())
                .list("owners", owners, (encoder, key) -> encoder.part("key", key.name()));
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        List<String> known = owners.stream()
                .flatMap(key -> lead.facts().get(key).toOptional().stream())
                .toList();
        List<Candidate> named = candidates.stream()
                .filter(candidate -> known.contains(candidate.id().value()))
                .toList();
        Offer offer = new Offer(id, state, lead.id(), named, asOf);
        for (Key<String> key : owners) {
            Optional<String> owner = lead.facts().get(key).toOptional();
            Optional<Candidate> free = offer.free().stream()
                    .filter(candidate -> owner.equals(Optional.of(candidate.id().value())))
                    .findFirst();
            if (free.isPresent()) {
                return offer.to(
                        free.get(), state, "assignment.sticky", free.get().id() + " is its " + key + " already.");
            }
        }
        return offer.toNobody(
                "assignment.no-owner",
                known.isEmpty()
                        ? "Nobody has it yet."
                        : "Nobody who has it can take it: " + String.join(", ", known) + ".");
    }
}
