package org.opportune.metrics.deal;

import java.math.BigDecimal;
import java.util.Locale;
import org.opportune.core.Probability;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Distribution;
import org.opportune.metrics.Measure;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.QuantileRule;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * How many days a deal takes from opening to closing, by the day it closed.
 *
 * <p>Whole days between the two dates in the zone of the context: opened on the 1st and won on the 3rd is 2. A window at
 * the beginning of the records holds only deals that were quick; look at the longest cycle before believing it.
 * Undefined when no deal closed that has both dates.
 */
public final class SalesCycle {
    private static final Metric<BigDecimal> MEAN = Metrics.days(
            definition("sales_cycle.mean", "Sales cycle (mean)", "sum(days_to_win) / count(days_to_win)"),
            DealMeasures.DAYS_TO_WIN,
            Distribution::mean);
    private static final Metric<BigDecimal> MEAN_LOST = Metrics.days(
            definition("sales_cycle.mean_lost", "Days to losing (mean)", "sum(days_to_lose) / count(days_to_lose)"),
            DealMeasures.DAYS_TO_LOSE,
            Distribution::mean);

    private SalesCycle() {}

    /** {@return the mean of the deals won, to 16 digits} */
    public static Metric<BigDecimal> mean() {
        return MEAN;
    }

    /** {@return the mean of the deals lost, to 16 digits} */
    public static Metric<BigDecimal> meanOfLost() {
        return MEAN_LOST;
    }

    /** {@return the median of the deals won, by interpolation between the two in the middle} */
    public static Metric<BigDecimal> median() {
        return percentile("50", QuantileRule.TYPE_7);
    }

    /**
     * Obtains a percentile of the deals won; exact.
     *
     * @param percent from 0 to 100, such as {@code "90"}
     * @param rule how it is read off
     * @return the days that so many percent of the deals won did not exceed
     */
    public static Metric<BigDecimal> percentile(String percent, QuantileRule rule) {
        return percentile("days_to_win", "Sales cycle", "sales_cycle", DealMeasures.DAYS_TO_WIN, percent, rule);
    }

    /**
     * Obtains a percentile of the deals lost; exact.
     *
     * @param percent from 0 to 100
     * @param rule how it is read off
     * @return the days that so many percent of the deals lost did not exceed
     */
    public static Metric<BigDecimal> percentileOfLost(String percent, QuantileRule rule) {
        return percentile(
                "days_to_lose", "Days to losing", "sales_cycle.lost", DealMeasures.DAYS_TO_LOSE, percent, rule);
    }

    private static Metric<BigDecimal> percentile(
            String name, String label, String id, Measure.Days measure, String percent, QuantileRule rule) {
        BigDecimal share = Probability.ofPercent(percent).fraction();
        String suffix = "p" + percent + "." + rule.name().toLowerCase(Locale.ROOT);
        return Metrics.days(
                definition(
                        id + "." + suffix,
                        label + " (" + percent + " %, "
                                + rule.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")",
                        "quantile(" + name + ", " + share.toPlainString() + ")"),
                measure,
                days -> days.quantile(share, rule));
    }

    private static MetricDefinition definition(String id, String label, String formula) {
        return MetricDefinition.builder()
                .id(id)
                .label(label)
                .formula(formula)
                .counts("deals closed in the window that have both dates, by closing day")
                .unit(Unit.DAYS)
                .direction(Direction.LOWER)
                .window(WindowKind.PERIOD)
                .undefined("when no deal with both dates closed")
                .build();
    }
}
