package org.opportune.metrics.deal;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.QuantileRule;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * How large a deal won is. The mean is drawn up by a few large deals, so look at the median beside it.
 *
 * <p>For example, deals won for 10, 20 and 90 have the mean 40 and the median 20. Undefined when no deal with an amount
 * was won.
 */
public final class DealSize {
    private static final Metric<Money> AVERAGE = Metrics.mean(
            definition("deal_size.average", "Average deal won", "won_amount / count(won_amount)"),
            DealMeasures.WON_AMOUNT);
    private static final Metric<Money> MEDIAN = Metrics.quantile(
            definition("deal_size.median", "Median deal won", "median(won_amounts)"),
            DealMeasures.WON_AMOUNTS,
            new BigDecimal("0.5"),
            QuantileRule.TYPE_7);

    private DealSize() {}

    /** {@return the sum of the amounts won, divided by how many deals it is made of} */
    public static Metric<Money> average() {
        return AVERAGE;
    }

    /** {@return the middle amount won; of an even number the mean of the two in the middle} */
    public static Metric<Money> median() {
        return MEDIAN;
    }

    private static MetricDefinition definition(String id, String label, String formula) {
        return MetricDefinition.builder()
                .id(id)
                .label(label)
                .formula(formula)
                .counts("deals won in the window that have an amount, by closing day")
                .unit(Unit.MONEY)
                .direction(Direction.HIGHER)
                .window(WindowKind.PERIOD)
                .undefined("when no deal with an amount was won")
                .build();
    }
}
