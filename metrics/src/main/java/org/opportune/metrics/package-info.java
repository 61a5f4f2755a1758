/**
 * What a figure is, and how any number of them is computed in one pass.
 *
 * <p>A {@link org.opportune.metrics.Measure} is a fact that adds up: a count, a sum, a distribution of days, each with
 * the condition under which a deal counts. A {@link org.opportune.metrics.Metric} is a formula over a few measures. A
 * {@link org.opportune.metrics.MetricSet} accumulates the measures of all its metrics once per deal and group, then
 * derives every metric; it gives a {@link org.opportune.metrics.Report}. The families stand in the packages below this
 * one, which depends on none of them.
 */
@NullMarked
package org.opportune.metrics;

import org.jspecify.annotations.NullMarked;
