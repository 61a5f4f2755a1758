package org.opportune.core.lead;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opportune.core.Change;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;

/**
 * Leads of the same person or organization about to become one.
 *
 * <p>The master keeps its id, status and level; the others live on in its {@link Lead#mergedFrom()}, and a host drops
 * them. Interactions are put together, each once; the lead is as old as the oldest.
 *
 * @param master the lead that stays
 * @param others the leads that are merged into it, the preferred first
 * @param policy whose word counts
 */
public record LeadMerge(Lead master, List<Lead> others, MergePolicy policy) {

    /** Copies the list. */
    public LeadMerge {
        others = List.copyOf(others);
    }

    /**
     * Lets the policy choose the master.
     *
     * @param leads the leads, at least one, in any order
     * @param policy says which is the master, and whose word counts
     * @return the merge
     * @throws org.opportune.core.DomainException if there is no lead
     */
    public static LeadMerge of(Collection<Lead> leads, MergePolicy policy) {
        List<Lead> preferred =
                leads.stream().sorted(MasterPreference.order(policy.master())).toList();
        Violations.of("a merge")
                .check(!preferred.isEmpty(), "merge.nothing", "leads", "", "must not be empty")
                .orThrow();
        return new LeadMerge(preferred.get(0), preferred.subList(1, preferred.size()), policy);
    }

    /** {@return every field that the leads tell differently, and what becomes of it} */
    public List<FieldTransfer> plan() {
        return new MergeAttempt(this).transfers();
    }

    /**
     * Says what stands against it, without doing it.
     *
     * @param occasion when, by whom and why; an expected revision is the master's
     * @return everything against it
     */
    public TransitionCheck check(Occasion occasion) {
        Violations wrong = Violations.of("lead", master.id());
        wrong.addAll(occasion.checkRevision("lead " + master.id(), master.revision()))
                .check(!others.isEmpty(), "merge.nothing", "others", "", "must not be empty");
        Set<LeadId> seen = new HashSet<>(Set.of(master.id()));
        Stream.concat(Stream.of(master), others.stream())
                .forEach(lead -> wrong.check(
                                lead.status() != LeadStatus.CONVERTED,
                                "merge.converted",
                                "status of lead " + lead.id(),
                                lead.status(),
                                "must not be CONVERTED: nothing more happens to it")
                        .check(
                                lead.erasedAt().isEmpty(),
                                "merge.erased",
                                "person and organization of lead " + lead.id(),
                                lead.erasedAt().map(Object::toString).orElse(""),
                                "must not have been removed: nobody knows who it is"));
        others.forEach(lead ->
                wrong.check(seen.add(lead.id()), "merge.twice", "others", lead.id(), "must be other leads, each once"));
        return new TransitionCheck(wrong.list());
    }

    /**
     * Does it, wholly or not at all.
     *
     * @param occasion when, by whom and why
     * @return the master as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public Change<Lead> apply(Occasion occasion) {
        check(occasion).orThrow();
        Lead merged = new MergeAttempt(this).merged().withRevision(master.revision() + 1);
        LeadEvent event = LeadEvents.of(master, occasion, LeadEventType.MERGED)
                .before(LeadState.of(master))
                .after(LeadState.of(merged))
                .build();
        return new Change<>(merged, List.of(event));
    }
}
