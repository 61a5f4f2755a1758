package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.routing.Assignment.Assigned;
import org.opportune.scoring.routing.Assignment.Unassigned;

/** One lead offered to candidates: who is free to take it, and why the others are not. */
final class Offer {
    private final ModelId policy;
    private final AssignmentState state;
    private final LeadId lead;
    private final Instant asOf;
    private final Ledger ledger;
    private final List<RoutingReason> reasons = new ArrayList<>();
    private final List<Candidate> free = new ArrayList<>();

    Offer(ModelId policy, AssignmentState state, LeadId lead, Collection<Candidate> candidates, Instant asOf) {
        this.policy = policy;
        this.state = state;
        this.lead = lead;
        this.asOf = asOf;
        this.ledger = new Ledger(state, asOf);
        for (Candidate candidate : inOrder(candidates)) {
            Optional<RoutingReason> obstacle = ledger.obstacle(candidate);
            obstacle.ifPresentOrElse(reasons::add, () -> free.add(candidate));
        }
    }

    /** Returns candidates by their ids, so that the order in which they come makes no difference. */
    static List<Candidate> inOrder(Collection<Candidate> candidates) {
        TreeSet<OwnerId> seen = new TreeSet<>();
        Violations wrong = Violations.of("the candidates");
        candidates.forEach(candidate -> wrong.check(
                seen.add(candidate.id()), "assignment.candidate", "id", candidate.id(), "must not be repeated"));
        wrong.orThrow();
        return candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
    }

    /** Returns who is free, by id. */
    List<Candidate> free() {
        return List.copyOf(free);
    }

    /** Returns how many open leads somebody has, empty if nobody has counted. */
    Optional<Long> load(Candidate candidate) {
        return ledger.load(candidate);
    }

    /** Leaves somebody out who is free. */
    void passOver(Candidate candidate, RoutingReason why) {
        free.remove(candidate);
        reasons.add(why);
    }

    AssignmentChange to(Candidate candidate, AssignmentState.Standing turn, String code, String text) {
        return to(candidate, state.withStandings(List.of(turn)), code, text);
    }

    AssignmentChange to(Candidate candidate, AssignmentState after, String code, String text) {
        reasons.add(RoutingReason.of(code, text));
        return new AssignmentChange(
                new Assigned(lead, candidate.id(), policy, reasons), after.assigned(lead, candidate.id(), asOf));
    }

    AssignmentChange toNobody() {
        return toNobody("assignment.nobody", "Nobody is free to take it (" + policy + ").");
    }

    AssignmentChange toNobody(String code, String text) {
        reasons.add(RoutingReason.of(code, text));
        return new AssignmentChange(new Unassigned(lead, reasons), state);
    }
}
