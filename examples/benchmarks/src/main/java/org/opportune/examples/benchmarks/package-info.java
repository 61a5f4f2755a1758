/**
 * How close the library comes to loops written by hand over the same deals, in the same run.
 *
 * <p>Start with {@link org.opportune.examples.benchmarks.MetricsBenchmark}. The ratio of two rows is what counts; the
 * nanoseconds are those of the machine.
 */
@NullMarked
package org.opportune.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
