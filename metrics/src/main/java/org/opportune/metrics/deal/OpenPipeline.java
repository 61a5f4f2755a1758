package org.opportune.metrics.deal;

import org.joda.money.Money;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * What is being worked on at a moment: the deals open at the end of the window, or at the as-of moment if that is earlier.
 *
 * <p>A deal is open from the moment it is opened (included) to the moment it closes (not included). Stage, amount and
 * chance are those it had then, by its history. No deal gives 0, which is an answer.
 */
public final class OpenPipeline {
    private static final Metric<Long> COUNT =
            Metrics.count(definition("pipeline.open_count", "Open deals", "open", Unit.DEALS), DealMeasures.OPEN);
    private static final Metric<Money> VALUE = Metrics.sum(
            definition("pipeline.open_value", "Open pipeline", "open_amount", Unit.MONEY), DealMeasures.OPEN_AMOUNT);
    private static final Metric<Money> WEIGHTED = Metrics.sum(
            definition("pipeline.weighted", "Weighted pipeline", "weighted_amount", Unit.MONEY),
            DealMeasures.WEIGHTED_AMOUNT);

    private OpenPipeline() {}

    /** {@return how many deals are open} */
    public static Metric<Long> count() {
        return COUNT;
    }

    /** {@return the sum of their amounts; those without one are skipped as unpriced} */
    public static Metric<Money> value() {
        return VALUE;
    }

    /**
     * Obtains the weighted pipeline: each amount times its chance, summed exactly, rounded once.
     *
     * <p>For example, 100,000 at 40 % and 20,000 at 50 % give 50,000. A chance of 0 is a value; a deal whose stage has no
     * chance is skipped as unweighted.
     *
     * @return the metric
     */
    public static Metric<Money> weighted() {
        return WEIGHTED;
    }

    private static MetricDefinition definition(String id, String label, String formula, Unit unit) {
        return MetricDefinition.builder()
                .id(id)
                .label(label)
                .formula(formula)
                .counts("deals open at the last moment of the window, or at the as-of moment if that is earlier")
                .unit(unit)
                .direction(Direction.HIGHER)
                .window(WindowKind.POINT_IN_TIME)
                .undefined("never: no deal gives 0")
                .build();
    }
}
