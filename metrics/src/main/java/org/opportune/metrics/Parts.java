package org.opportune.metrics;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * What a metric is derived from: the tallies of its measures in one group and period. Immutable and thread-safe.
 *
 * @param group whose deals
 * @param window which period; for a point in time the moment is its last one
 * @param currency in which currency sums and values are
 * @param measures what was measured
 * @param tallies what each of the measures came to, in their order
 */
public record Parts(Group group, Window window, CurrencyUnit currency, List<Measure> measures, List<Tally> tallies) {

    /**
     * Returns what a measure came to.
     *
     * @param measure the measure, one of those the metric names
     * @return its tally
     * @throws org.opportune.core.DomainException if no metric of the set named the measure
     */
    public Tally of(Measure measure) {
        int place = place(measure);
        if (place < 0) {
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

    /** Most metrics ask with the very measures they declared, and comparing those in full costs more than all the rest. */
    @SuppressWarnings("ReferenceEquality")
    private int place(Measure measure) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i) == measure) {
                return i;
            }
        }
        return measures.indexOf(measure);
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
