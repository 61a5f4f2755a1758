package org.opportune.metrics;

import java.util.List;

/**
 * A formula over a few measures.
 *
 * <p><b>Implementers:</b> pure, stateless, thread-safe. {@link #derive} reads only the measures that {@link #measures()}
 * names, and answers {@link MetricResult.Undefined} rather than 0 where there is no answer. The same metric then runs on
 * lists, columns, in parallel, live and on other engines.
 *
 * @param <R> the type of the value: {@code Money}, {@code BigDecimal} for ratios and days, {@code Long} for counts
 */
public interface Metric<R> {

    /** {@return what the figure means} */
    MetricDefinition definition();

    /** {@return what it is derived from, in the order of the formula} */
    List<Measure> measures();

    /**
     * Computes the figure.
     *
     * @param parts what the measures came to, in one group and period
     * @param context currency, rounding and the like
     * @return the value, or why there is none
     */
    MetricResult<R> derive(Parts parts, MetricContext context);
}
