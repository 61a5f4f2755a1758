package org.opportune.metrics.deal;

import org.opportune.core.Condition;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Measure;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Moment;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/** How many deals there are; grouped by {@code DealKeys.STATUS} or {@code DealKeys.STAGE} it tells where they stand. */
public final class DealCount {
    private static final Metric<Long> KNOWN = Metrics.count(
            MetricDefinition.builder()
                    .id("deal_count.known")
                    .label("Deals known")
                    .formula("known")
                    .counts("every deal known at the as-of moment, dated or not, whatever the window")
                    .unit(Unit.DEALS)
                    .direction(Direction.NEUTRAL)
                    .window(WindowKind.EVERYTHING)
                    .undefined("never: no deal gives 0")
                    .build(),
            new Measure.Count("known", Moment.KNOWN, Condition.always()));

    private DealCount() {}

    /** {@return every deal known at the as-of moment} */
    public static Metric<Long> known() {
        return KNOWN;
    }
}
