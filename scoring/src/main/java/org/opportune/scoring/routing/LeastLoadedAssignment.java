package org.opportune.scoring.routing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;

/**
 * Gives each lead to the free candidate with the fewest open leads for their capacity, the smaller id among equals.
 *
 * <p>For example, 9 open leads with a capacity of 1 are more than 4 with a capacity of 0.5. Whose open leads nobody has
 * counted is passed over, since unknown is not zero.
 *
 * @param id the policy
 * @param version its version
 */
public record LeastLoadedAssignment(ModelId id, Version version) implements AssignmentPolicy {

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "least-loaded").part("id", id.value()).part("version", version.toString());
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        Offer offer = new Offer(id, state, lead.id(), candidates, asOf);
        for (Candidate candidate : offer.free()) {
            if (candidate.capacity().signum() == 0) {
                offer.passOver(
                        candidate,
                        RoutingReason.of("assignment.no-capacity", candidate.id() + " has no capacity left."));
            } else if (offer.load(candidate).isEmpty()) {
                offer.passOver(candidate, Ledger.uncounted(candidate));
            }
        }
        Comparator<Candidate> byLoad = (one, other) -> load(offer, one)
                .multiply(other.capacity())
                .compareTo(load(offer, other).multiply(one.capacity()));
        Optional<Candidate> least = offer.free().stream().min(byLoad.thenComparing(Candidate::id));
        return least.map(candidate -> offer.to(
                        candidate,
                        state,
                        "assignment.least-loaded",
                        candidate.id() + " has the least to do for their capacity (" + load(offer, candidate)
                                + " open, capacity " + candidate.capacity() + ")."))
                .orElseGet(offer::toNobody);
    }

    private static BigDecimal load(Offer offer, Candidate candidate) {
        return BigDecimal.valueOf(offer.load(candidate).orElseThrow());
    }
}
