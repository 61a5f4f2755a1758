package org.opportune.metrics;

import java.util.List;
import java.util.Map;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * What a metric is derived from: the tallies of its measures in one group and period. Immutable and thread-safe.
 *
 * @param group whose deals
 * @param window which period; for a point in time the moment is its last one
 * @param measures the place of each measure in the list of tallies
 * @param tallies what each measure came to
 */
public record Parts(Group group, Window window, Map<Measure, Integer> measures, List<Tally> tallies) {

    /**
     * Returns what a measure came to.
     *
     * @param measure the measure, one of those the metric names
     * @return its tally
     * @throws org.opportune.core.DomainException if no metric of the set named the measure
     */
    public Tally of(Measure measure) {
        Integer place = measures.get(measure);
        if (place == null) {
            throw Violations.of("the parts of a metric")
                    .add(
                            "measure.undeclared",
                            "measure",
                            measure.name(),
                            "must be among the measures the metric declares",
                            "Name it in measures().")
                    .toException();
        }
        return tallies.get(place);
    }

    /**
     * Returns how many deals a measure used.
     *
     * @param measure the measure
     * @return its count
     */
    public long count(Measure measure) {
        return of(measure).count();
    }
}
