package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.AssignmentState.Standing;

/**
 * Gives each free candidate a lead in turn: the one whose last turn was longest ago, and first those who never had one, by
 * their ids.
 *
 * <p>For example, R-1, R-2, R-3, R-1 and so on; if R-2 was absent meanwhile, the next lead is theirs when they are back.
 *
 * @param id the policy
 * @param version its version
 */
public record RoundRobinAssignment(ModelId id, Version version) implements AssignmentPolicy {

    /**
     * Obtains a policy.
     *
     * @param id the policy
     * @return its first version
     */
    public static RoundRobinAssignment of(String id) {
        return new RoundRobinAssignment(ModelId.of(id), Version.FIRST);
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "round-robin").part("id", id.value()).part("version", version.toString());
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        Offer offer = new Offer(id, state, lead.id(), candidates, asOf);
        Optional<Candidate> next =
                offer.free().stream().min(Comparator.comparingLong(candidate -> last(state, candidate)));
        return next.map(candidate -> offer.to(
                        candidate,
                        new Standing(id, candidate.id(), turn(state)),
                        "assignment.round-robin",
                        "It is the turn of " + candidate.id() + "."))
                .orElseGet(offer::toNobody);
    }

    private long last(AssignmentState state, Candidate candidate) {
        return state.standing(id, candidate.id()).orElse(0L);
    }

    private long turn(AssignmentState state) {
        return 1
                + state.standings().stream()
                        .filter(one -> one.policy().equals(id))
                        .mapToLong(Standing::amount)
                        .max()
                        .orElse(0);
    }
}
