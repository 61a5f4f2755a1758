package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;

/**
 * What assigning remembers: who was given which lead, and whose turn it is. A host keeps it between two calls.
 *
 * @param given who was given what, oldest first
 * @param standings how candidates stand with policies that take turns, by policy and candidate
 */
public record AssignmentState(List<Given> given, List<Standing> standings) {
    private static final Comparator<Given> BY_TIME =
            Comparator.comparing(Given::at).thenComparing(Given::lead).thenComparing(Given::owner);
    private static final Comparator<Standing> BY_POLICY =
            Comparator.comparing(Standing::policy).thenComparing(Standing::owner);
    private static final AssignmentState EMPTY = new AssignmentState(List.of(), List.of());

    /**
     * One lead that somebody was given.
     *
     * @param lead the lead
     * @param owner who was given it
     * @param at when
     * @param until when it was taken from them, or done; empty while they have it
     */
    public record Given(LeadId lead, OwnerId owner, Instant at, Optional<Instant> until) {
        /** Refuses an end before the beginning. */
        public Given {
            Violations.of("an assignment")
                    .check(
                            until.filter(at::isAfter).isEmpty(),
                            "assignment.until",
                            "until",
                            until.map(Instant::toString).orElse(""),
                            "must not be before at (" + at + ")")
                    .orThrow();
        }
    }

    /**
     * How a candidate stands with a policy that takes turns.
     *
     * @param policy the policy
     * @param owner the candidate
     * @param amount for a round-robin the number of their last turn; for shares by capacity what they are owed, in
     *     thousandths of capacity, below zero for what they have had in advance
     */
    public record Standing(ModelId policy, OwnerId owner, long amount) {}

    /** Puts both lists in order. */
    public AssignmentState {
        given = given.stream().sorted(BY_TIME).toList();
        standings = standings.stream().sorted(BY_POLICY).toList();
        Violations wrong = Violations.of("an assignment state");
        for (int i = 1; i < standings.size(); i++) {
            Standing one = standings.get(i);
            wrong.check(
                    BY_POLICY.compare(standings.get(i - 1), one) != 0,
                    "assignment.standing",
                    "standings",
                    one.policy() + " " + one.owner(),
                    "must not repeat a candidate of a policy");
        }
        wrong.orThrow();
    }

    /** {@return the state in which nobody was given anything} */
    public static AssignmentState empty() {
        return EMPTY;
    }

    /**
     * Returns the state after somebody was given a lead; whoever had it before has it no longer.
     *
     * @param lead the lead
     * @param owner who was given it
     * @param at when
     * @return the new state
     */
    public AssignmentState assigned(LeadId lead, OwnerId owner, Instant at) {
        List<Given> more = new ArrayList<>(released(lead, at).given());
        more.add(new Given(lead, owner, at, Optional.empty()));
        return new AssignmentState(more, standings);
    }

    /**
     * Returns the state after a lead was taken from whoever had it, or was done.
     *
     * @param lead the lead
     * @param at when
     * @return the new state; the same if nobody had it
     */
    public AssignmentState released(LeadId lead, Instant at) {
        return new AssignmentState(
                given.stream()
                        .map(one -> one.lead().equals(lead)
                                        && one.until().isEmpty()
                                        && !one.at().isAfter(at)
                                ? new Given(lead, one.owner(), one.at(), Optional.of(at))
                                : one)
                        .toList(),
                standings);
    }

    /**
     * Returns the state without what was given before a moment: caps, loads and cooling-off times that reach further back
     * no longer see it.
     *
     * @param moment the moment
     * @return the new, smaller state; whose turn it is stays
     */
    public AssignmentState forgetBefore(Instant moment) {
        return new AssignmentState(
                given.stream().filter(one -> !one.at().isBefore(moment)).toList(), standings);
    }

    /**
     * Returns how somebody stands with a policy.
     *
     * @param policy the policy
     * @param owner the candidate
     * @return the amount, empty when they have never come up
     */
    public Optional<Long> standing(ModelId policy, OwnerId owner) {
        return standings.stream()
                .filter(one -> one.policy().equals(policy) && one.owner().equals(owner))
                .map(Standing::amount)
                .findFirst();
    }

    /**
     * Returns the state with new standings.
     *
     * @param changed the standings that replace those of the same policy and candidate, or are added
     * @return the new state
     */
    public AssignmentState withStandings(List<Standing> changed) {
        List<Standing> all = new ArrayList<>(changed);
        standings.stream()
                .filter(old -> changed.stream().noneMatch(one -> BY_POLICY.compare(one, old) == 0))
                .forEach(all::add);
        return new AssignmentState(given, all);
    }
}
