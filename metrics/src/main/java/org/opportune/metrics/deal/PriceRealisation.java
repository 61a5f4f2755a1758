package org.opportune.metrics.deal;

import java.math.BigDecimal;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * How much of the list price was realised: the ratio of the sums, not the mean of the ratios.
 *
 * <p>For example, deals listed at 100 and 300 and won for 90 and 290 give 380 / 400 = 0.95; the discount is 1 less that.
 * Only deals with both an amount and a list value count. Undefined when their list value is zero.
 */
public final class PriceRealisation {
    private static final Metric<BigDecimal> RATIO = Metrics.ratio(
            MetricDefinition.builder()
                    .id("price_realisation.ratio")
                    .label("List-price realisation")
                    .formula("realised / listed")
                    .counts("deals won in the window that have an amount and a list value, by closing day")
                    .unit(Unit.RATIO)
                    .direction(Direction.HIGHER)
                    .window(WindowKind.PERIOD)
                    .undefined("when the list value of those deals is zero")
                    .build(),
            DealMeasures.REALISED,
            DealMeasures.LISTED);

    private PriceRealisation() {}

    /** {@return the amounts won, divided by the list values of the same deals} */
    public static Metric<BigDecimal> ratio() {
        return RATIO;
    }
}
