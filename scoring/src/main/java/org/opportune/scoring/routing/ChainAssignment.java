package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.Assignment.Assigned;
import org.opportune.scoring.routing.Assignment.Unassigned;

/**
 * Asks several policies, one after the other, until one of them finds somebody.
 *
 * @param id the policy
 * @param version its version
 * @param of the policies, at least one, in order
 */
public record ChainAssignment(ModelId id, Version version, List<AssignmentPolicy> of) implements AssignmentPolicy {

    /** Copies the policies, and refuses to be without any, or to have two that choose under one id. */
    public ChainAssignment {
        of = List.copyOf(of);
        Violations wrong = Violations.of("assignment policy", id)
                .check(!of.isEmpty(), "assignment.chain", "of", "", "must have at least one policy");
        Map<ModelId, AssignmentPolicy> choosing = new HashMap<>();
        of.stream()
                .flatMap(ChainAssignment::choosing)
                .forEach(policy -> wrong.check(
                        policy.equals(Objects.requireNonNullElse(choosing.putIfAbsent(policy.id(), policy), policy)),
                        "assignment.id",
                        "of",
                        policy.id(),
                        "must not be the id of two policies that differ",
                        "Policies remember by their id whose turn it is."));
        wrong.orThrow();
    }

    private static Stream<AssignmentPolicy> choosing(AssignmentPolicy policy) {
        return policy.parts().isEmpty()
                ? Stream.of(policy)
                : policy.parts().stream().flatMap(ChainAssignment::choosing);
    }

    @Override
    public List<AssignmentPolicy> parts() {
        return of;
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "chain")
                .part("id", id.value())
                .part("version", version.toString())
                .list("of", of, (encoder, policy) -> policy.encode(encoder));
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        List<RoutingReason> reasons = new ArrayList<>();
        for (AssignmentPolicy policy : of) {
            AssignmentChange change = policy.assign(state, lead, candidates, asOf);
            if (change.assignment() instanceof Assigned) {
                return change.after(reasons);
            }
            reasons.addAll(change.assignment().reasons());
        }
        return new AssignmentChange(new Unassigned(lead.id(), reasons), state);
    }
}
