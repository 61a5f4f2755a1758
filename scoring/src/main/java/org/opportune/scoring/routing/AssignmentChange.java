package org.opportune.scoring.routing;

import java.util.List;

/**
 * One assignment, and what is to be remembered of it.
 *
 * @param assignment who is given the lead
 * @param state what the next assignment starts from
 */
public record AssignmentChange(Assignment assignment, AssignmentState state) {

    AssignmentChange after(List<RoutingReason> earlier) {
        return new AssignmentChange(assignment.after(earlier), state);
    }
}
