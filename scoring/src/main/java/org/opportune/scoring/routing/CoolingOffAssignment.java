package org.opportune.scoring.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;

/**
 * Keeps a lead from those who had it of late, and leaves the choice among the others to another policy.
 *
 * @param id the policy
 * @param version its version
 * @param within for how long after they had it, above zero; a lead that they still have counts
 * @param of chooses among the others
 */
public record CoolingOffAssignment(ModelId id, Version version, Duration within, AssignmentPolicy of)
        implements AssignmentPolicy {

    /** Checks the time. */
    public CoolingOffAssignment {
        Violations.of("assignment policy", id)
                .check(
                        !within.isNegative() && !within.isZero(),
                        "assignment.within",
                        "within",
                        within,
                        "must be above zero")
                .orThrow();
    }

    @Override
    public List<AssignmentPolicy> parts() {
        return List.of(of);
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "cooling-off")
                .part("id", id.value())
                .part("version", version.toString())
                .part("within", within.toString());
        of.encode(into);
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        List<RoutingReason> reasons = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (Candidate candidate : Offer.inOrder(candidates)) {
            until(state, lead, candidate, asOf)
                    .ifPresentOrElse(until -> reasons.add(tooSoon(candidate, until)), () -> others.add(candidate));
        }
        return of.assign(state, lead, others, asOf).after(reasons);
    }

    /** Returns until when a candidate cools off, if they do at a moment. */
    private Optional<Instant> until(AssignmentState state, KnownLead lead, Candidate candidate, Instant asOf) {
        return state.given().stream()
                .filter(one -> one.lead().equals(lead.id()) && one.owner().equals(candidate.id()))
                .map(one -> one.until().orElse(asOf).plus(within))
                .filter(asOf::isBefore)
                .max(Instant::compareTo);
    }

    private static RoutingReason tooSoon(Candidate candidate, Instant until) {
        return RoutingReason.of(
                "assignment.cooling-off", candidate.id() + " had it before, and is not given it until " + until + ".");
    }
}
