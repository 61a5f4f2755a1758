package org.opportune.scoring.whatif;

import java.util.List;
import org.opportune.core.LeadId;

/**
 * Who enters and who leaves the best k leads when one model takes the place of another.
 *
 * <p>As many enter as leave, since both models rank the same leads.
 *
 * @param k how many leads are the best; all of them when there are fewer
 * @param stay how many are among the best by both models
 * @param enter those that only the second model has among the best, its best first
 * @param leave those that only the first model has among the best, its best first
 */
public record SwapSet(int k, int stay, List<LeadId> enter, List<LeadId> leave) {
    /** Copies the leads. */
    public SwapSet {
        enter = List.copyOf(enter);
        leave = List.copyOf(leave);
    }
}
