package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Named;
import org.opportune.scoring.model.KnownLead;

/**
 * Gives leads to people.
 *
 * <p><b>Implementers:</b> a strategy must be immutable, thread-safe and must not read the clock; the order of the candidates
 * must not matter. Whom it gives a lead it notes by {@link AssignmentState#assigned}. To leave a lead to nobody is an
 * answer, to drop it is not.
 */
@FunctionalInterface
public interface AssignmentStrategy {
    /** Where plug-ins add strategies, each under its {@code vendor:name}. */
    ExtensionPoint<Named<AssignmentStrategy>> POINT = ExtensionPoint.of("assignment", Named::id);

    /**
     * Gives one lead to somebody.
     *
     * @param state what is remembered of earlier assignments
     * @param lead the lead
     * @param candidates who may be given it, in any order, nobody twice
     * @param asOf the moment
     * @return who is given it, or why nobody is, and what is to be remembered
     */
    AssignmentChange assign(AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf);

    /**
     * Gives several leads, as if one after the other.
     *
     * @param state what is remembered of earlier assignments
     * @param leads the leads, in the order in which they are given
     * @param candidates who may be given them, in any order, nobody twice
     * @param asOf the moment
     * @return who is given which
     */
    default AssignmentBatch assignAll(
            AssignmentState state, List<KnownLead> leads, Collection<Candidate> candidates, Instant asOf) {
        List<Assignment> assignments = new ArrayList<>(leads.size());
        AssignmentState now = state;
        for (KnownLead lead : leads) {
            AssignmentChange change = assign(now, lead, candidates, asOf);
            assignments.add(change.assignment());
            now = change.state();
        }
        return new AssignmentBatch(assignments, now);
    }
}
