package org.opportune.metrics.deal;

import java.math.BigDecimal;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * The share of deals that are won; which deals, and by what weight, is in the name.
 *
 * <p>There is no bare win rate: on one and the same data the variants run from 0.48 to 1. All are ratios from 0 to 1 to
 * 16 digits, half-even; undefined when there is nothing to take a share of.
 *
 * <p>For example, 5 deals won and 45 lost in a window give {@link #closed()} = 0.1.
 */
public final class WinRate {
    private static final Metric<BigDecimal> CLOSED = Metrics.share(
            definition("win_rate.closed", "Win rate (closed)")
                    .formula("won / (won + lost)")
                    .counts("deals closed in the window, by closing day")
                    .window(WindowKind.PERIOD)
                    .undefined("when no deal closed")
                    .build(),
            DealMeasures.WON,
            DealMeasures.LOST);
    private static final Metric<BigDecimal> CREATED = Metrics.cohortShare(
            definition("win_rate.created", "Win rate (created)")
                    .formula("opened_and_won / (opened_and_won + still_open + opened_and_lost)")
                    .counts("deals opened in the window, by what became of them until the as-of moment")
                    .window(WindowKind.COHORT)
                    .undefined("when no deal was opened")
                    .build(),
            DealMeasures.OPENED_AND_WON,
            DealMeasures.STILL_OPEN,
            DealMeasures.OPENED_AND_LOST);
    private static final Metric<BigDecimal> EVERYTHING = Metrics.cohortShare(
            definition("win_rate.everything", "Win rate (of everything)")
                    .formula("all_won / (all_won + all_open + all_lost)")
                    .counts("every deal known at the as-of moment, dated or not, whatever the window")
                    .window(WindowKind.EVERYTHING)
                    .undefined("when there is no deal")
                    .build(),
            DealMeasures.ALL_WON,
            DealMeasures.ALL_OPEN,
            DealMeasures.ALL_LOST);
    private static final Metric<BigDecimal> BY_VALUE = Metrics.share(
            definition("win_rate.value", "Win rate (by value)")
                    .formula("won_amount / (won_amount + lost_amount)")
                    .counts(
                            "the amounts of deals closed in the window; a lost deal recorded with amount 0 weighs nothing")
                    .window(WindowKind.PERIOD)
                    .undefined("when the deals closed are worth nothing")
                    .build(),
            DealMeasures.WON_AMOUNT,
            DealMeasures.LOST_AMOUNT);
    private static final Metric<BigDecimal> BY_LIST_VALUE = Metrics.share(
            definition("win_rate.list_value", "Win rate (by list value)")
                    .formula("won_list_value / (won_list_value + lost_list_value)")
                    .counts("the list values of deals closed in the window")
                    .window(WindowKind.PERIOD)
                    .undefined("when the deals closed are worth nothing at list price")
                    .build(),
            DealMeasures.WON_LIST_VALUE,
            DealMeasures.LOST_LIST_VALUE);

    private WinRate() {}

    /** {@return won of all closed in the window: the variant most people mean; too high where losses are not recorded} */
    public static Metric<BigDecimal> closed() {
        return CLOSED;
    }

    /** {@return won of all opened in the window, with how many are still open; recent windows are always low} */
    public static Metric<BigDecimal> created() {
        return CREATED;
    }

    /** {@return won of every deal known, with how many are still open} */
    public static Metric<BigDecimal> ofEverything() {
        return EVERYTHING;
    }

    /** {@return the amount won of the amount closed in the window; 1 where lost deals carry the amount 0} */
    public static Metric<BigDecimal> byValue() {
        return BY_VALUE;
    }

    /** {@return the list value won of the list value closed in the window} */
    public static Metric<BigDecimal> byListValue() {
        return BY_LIST_VALUE;
    }

    private static MetricDefinition.Builder definition(String id, String label) {
        return MetricDefinition.builder().id(id).label(label).unit(Unit.RATIO).direction(Direction.HIGHER);
    }
}
