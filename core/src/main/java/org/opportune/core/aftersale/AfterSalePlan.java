package org.opportune.core.aftersale;

import java.util.List;
import org.opportune.core.activity.Task;

/**
 * What is to be done for a customer after the sale.
 *
 * @param tasks the tasks, in the order of the policy's steps
 * @param waiting the ids of the steps whose first day nobody knows yet, since the deal was not delivered or its win is undated
 */
public record AfterSalePlan(List<Task> tasks, List<String> waiting) {

    /** Copies the lists. */
    public AfterSalePlan {
        tasks = List.copyOf(tasks);
        waiting = List.copyOf(waiting);
    }
}
