package org.opportune.scoring.routing;

import java.util.List;
import org.opportune.scoring.routing.Assignment.Unassigned;

/**
 * Several assignments, one after the other.
 *
 * @param assignments who is given which lead, in the order of the leads
 * @param state what the next assignment starts from
 */
public record AssignmentBatch(List<Assignment> assignments, AssignmentState state) {
    /** Copies the assignments. */
    public AssignmentBatch {
        assignments = List.copyOf(assignments);
    }

    /** {@return the leads that nobody is given, each with the reasons} */
    public List<Unassigned> unassigned() {
        return assignments.stream()
                .filter(Unassigned.class::isInstance)
                .map(Unassigned.class::cast)
                .toList();
    }
}
