package org.opportune.core.aftersale;

import java.util.List;
import org.opportune.core.activity.Task;

/**
 * What has to change so that the tasks of a deal are those of the plan.
 *
 * @param toOpen tasks that the host does not have yet
 * @param toMove tasks that it has, undone, each with the day on which it is due now
 * @param fallingAway tasks that it has, undone, of a win that no longer stands
 * @param waiting the ids of the steps whose first day nobody knows yet
 */
public record AfterSaleChange(List<Task> toOpen, List<Task> toMove, List<Task> fallingAway, List<String> waiting) {

    /** Copies the lists. */
    public AfterSaleChange {
        toOpen = List.copyOf(toOpen);
        toMove = List.copyOf(toMove);
        fallingAway = List.copyOf(fallingAway);
        waiting = List.copyOf(waiting);
    }

    /** {@return whether nothing has to change} */
    public boolean isEmpty() {
        return toOpen.isEmpty() && toMove.isEmpty() && fallingAway.isEmpty();
    }
}
