package org.opportune.scoring.routing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opportune.core.ContentHash;
import org.opportune.core.OwnerId;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.AssignmentState.Standing;

/**
 * Gives each free candidate their share by capacity, evenly spread: smooth weighted round-robin.
 *
 * <p>Before each lead everybody is credited with their weight; who is owed most is given it, the smaller id among equals,
 * and pays the sum of the weights. Nothing is rounded: what is owed is carried over. For example, capacities of 5, 1 and 1
 * give A A B A C A A, and again from the beginning.
 *
 * @param id the policy
 * @param version its version
 * @param weight what a share goes by
 */
public record WeightedAssignment(ModelId id, Version version, Weight weight) implements AssignmentPolicy {

    /** What a share goes by. */
    public enum Weight {
        /** The capacity, whatever they have already. */
        CAPACITY,
        /** The capacity less the open leads they have: what they can still take. */
        REMAINING
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "weighted")
                .part("id", id.value())
                .part("version", version.toString())
                .part("weight", weight.name());
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        Offer offer = new Offer(id, state, lead.id(), candidates, asOf);
        Map<OwnerId, Long> weights = new TreeMap<>();
        for (Candidate candidate : offer.free()) {
            weigh(offer, candidate)
                    .ifPresentOrElse(
                            each -> weights.put(candidate.id(), each),
                            () -> offer.passOver(candidate, Ledger.uncounted(candidate)));
        }
        for (Candidate candidate : offer.free()) {
            if (weights.getOrDefault(candidate.id(), 0L) <= 0) {
                offer.passOver(
                        candidate,
                        RoutingReason.of("assignment.no-capacity", candidate.id() + " has no capacity left."));
            }
        }
        return chosen(offer, state, weights);
    }

    private AssignmentChange chosen(Offer offer, AssignmentState state, Map<OwnerId, Long> weights) {
        weights.values().removeIf(each -> each <= 0);
        Map<OwnerId, Long> owed = new TreeMap<>();
        weights.forEach(
                (owner, each) -> owed.put(owner, state.standing(id, owner).orElse(0L) + each));
        Optional<Candidate> most = offer.free().stream()
                .min(Comparator.comparing((Candidate candidate) -> owed.get(candidate.id()))
                        .reversed()
                        .thenComparing(Candidate::id));
        return most.map(candidate -> {
                    long all = weights.values().stream().mapToLong(each -> each).sum();
                    owed.merge(candidate.id(), -all, Long::sum);
                    List<Standing> standings = owed.entrySet().stream()
                            .map(one -> new Standing(id, one.getKey(), one.getValue()))
                            .toList();
                    return offer.to(
                            candidate,
                            state.withStandings(standings),
                            "assignment.weighted",
                            text(candidate, weights, all));
                })
                .orElseGet(offer::toNobody);
    }

    private static String text(Candidate candidate, Map<OwnerId, Long> weights, long all) {
        return candidate.id() + " is owed most, with a share of " + decimal(weights.getOrDefault(candidate.id(), 0L))
                + " in " + decimal(all) + ".";
    }

    private static String decimal(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    private Optional<Long> weigh(Offer offer, Candidate candidate) {
        long capacity = candidate.capacity().movePointRight(3).longValueExact();
        return weight == Weight.CAPACITY
                ? Optional.of(capacity)
                : offer.load(candidate).map(load -> capacity - 1000 * load);
    }
}
