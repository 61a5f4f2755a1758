package org.opportune.metrics.deal;

import org.joda.money.Money;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/** What was sold: the amounts of the deals won, by the day they closed. No deal gives 0, which is an answer. */
public final class Bookings {
    private static final Metric<Money> VALUE =
            Metrics.sum(definition("bookings.value", "Bookings", "won_amount", Unit.MONEY), DealMeasures.WON_AMOUNT);
    private static final Metric<Long> WON =
            Metrics.count(definition("bookings.won", "Deals won", "won", Unit.DEALS), DealMeasures.WON);
    private static final Metric<Long> LOST = Metrics.count(
            definition("bookings.lost", "Deals lost", "lost", Unit.DEALS).withDirection(Direction.LOWER),
            DealMeasures.LOST);

    private Bookings() {}

    /** {@return the sum of the amounts won} */
    public static Metric<Money> value() {
        return VALUE;
    }

    /** {@return how many deals were won} */
    public static Metric<Long> won() {
        return WON;
    }

    /** {@return how many deals were lost} */
    public static Metric<Long> lost() {
        return LOST;
    }

    private static MetricDefinition definition(String id, String label, String formula, Unit unit) {
        return MetricDefinition.builder()
                .id(id)
                .label(label)
                .formula(formula)
                .counts("deals closed in the window, by closing day")
                .unit(unit)
                .direction(Direction.HIGHER)
                .window(WindowKind.PERIOD)
                .undefined("never: no deal gives 0")
                .build();
    }
}
