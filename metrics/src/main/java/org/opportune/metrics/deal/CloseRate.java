package org.opportune.metrics.deal;

import java.math.BigDecimal;
import org.opportune.core.Condition;
import org.opportune.core.deal.DealStatus;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Measure;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Moment;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * The share of the prospects engaged with that were won: {@code won / engaged}.
 *
 * <p>Who is engaged is the host's to say, as a condition; a deal counts once, by the day it was opened. For example, 50
 * demonstrations and 5 wins give 0.1. <b>Source:</b> sales glossary, "closing rate"; it prints the ratio as 50:5, which
 * would be 10, and means 5:50.
 */
public final class CloseRate {
    private CloseRate() {}

    /** {@return won of all deals opened in the window: engaged means that the opening is dated} */
    public static Metric<BigDecimal> engaged() {
        return engaged("close_rate.engaged", "Close rate (engaged)", Condition.always());
    }

    /**
     * Obtains the close rate of those whom a condition calls engaged.
     *
     * @param id the metric's identifier, such as {@code close_rate.demo}
     * @param label the name people read
     * @param engaged who is engaged, such as those with a demonstration
     * @return won of those opened in the window that are engaged; undefined when nobody is
     */
    public static Metric<BigDecimal> engaged(String id, String label, Condition engaged) {
        MetricDefinition definition = MetricDefinition.builder()
                .id(id)
                .label(label)
                .formula("engaged_and_won / (engaged_and_won + engaged_and_open + engaged_and_lost)")
                .counts("deals opened in the window that are engaged, by what became of them until the as-of moment")
                .unit(Unit.RATIO)
                .direction(Direction.HIGHER)
                .window(WindowKind.COHORT)
                .undefined("when nobody was engaged")
                .build();
        return Metrics.cohortShare(
                definition,
                measure("engaged_and_won", engaged, DealStatus.WON),
                measure("engaged_and_open", engaged, DealStatus.OPEN),
                measure("engaged_and_lost", engaged, DealStatus.LOST));
    }

    private static Measure measure(String name, Condition engaged, DealStatus status) {
        return new Measure.Count(name, Moment.OPENED, Condition.all(engaged, Measure.is(status)));
    }
}
