package org.opportune.examples.review.figures;

import java.util.List;
import org.joda.money.Money;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Measure;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Moment;
import org.opportune.metrics.Quantity;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * Which open deals are worth what somebody recorded, and which only what the list says.
 *
 * <p>An import that fills in a list price marks the deal with {@link #STAND_IN}. So the pipeline can be told both ways: with
 * the price standing in, and without.
 */
public final class Valuation {
    /** What stands in for the amount that an open deal lacks, such as {@code list price}; absent if nothing does. */
    public static final Key<String> STAND_IN = Key.text("review:standIn");

    private static final Metric<Money> RECORDED = Metrics.sum(
            definition("review.open_recorded", "Open pipeline (recorded)", "open_recorded", Unit.MONEY),
            new Measure.Sum(
                    "open_recorded", Moment.OPEN_AT, Condition.not(Condition.exists(STAND_IN)), Quantity.AMOUNT));
    private static final Metric<Long> ASSUMED = Metrics.count(
            definition("review.open_assumed", "Open deals at list price", "open_assumed", Unit.DEALS),
            new Measure.Count("open_assumed", Moment.OPEN_AT, Condition.exists(STAND_IN)));

    private Valuation() {}

    /** {@return the sum of the amounts of open deals that somebody recorded} */
    public static Metric<Money> recorded() {
        return RECORDED;
    }

    /** {@return how many open deals have an amount only because something stands in for it} */
    public static Metric<Long> assumed() {
        return ASSUMED;
    }

    static List<Metric<?>> metrics() {
        return List.of(RECORDED, ASSUMED);
    }

    private static MetricDefinition definition(String id, String label, String formula, Unit unit) {
        return MetricDefinition.builder()
                .id(id)
                .label(label)
                .formula(formula)
                .counts("deals open at the last moment of the window, or at the as-of moment if that is earlier")
                .unit(unit)
                .direction(Direction.NEUTRAL)
                .window(WindowKind.POINT_IN_TIME)
                .undefined("never: no deal gives 0")
                .build();
    }
}
