package org.opportune.metrics;

import java.util.Optional;

/**
 * The answer of a metric: a value, or explicitly none, with all that is needed to trust it.
 *
 * @param <R> the type of the value
 */
public sealed interface MetricResult<R> {

    /** {@return what the figure means} */
    MetricDefinition definition();

    /** {@return how many deals were used and skipped} */
    Coverage coverage();

    /** {@return the measures it was derived from} */
    Parts parts();

    /** {@return the deals behind it, if the set was asked to trace them} */
    Optional<Trace> trace();

    /** {@return the value, empty when there is no answer} */
    Optional<R> value();

    /**
     * A value.
     *
     * @param definition what the figure means
     * @param answer the value
     * @param coverage how many deals were used and skipped
     * @param immature how many of those used may still change the figure: the open deals of a cohort
     * @param parts the measures it was derived from
     * @param trace the deals behind it
     * @param <R> the type of the value
     */
    record Measured<R>(
            MetricDefinition definition, R answer, Coverage coverage, long immature, Parts parts, Optional<Trace> trace)
            implements MetricResult<R> {
        @Override
        public Optional<R> value() {
            return Optional.of(answer);
        }
    }

    /**
     * No answer.
     *
     * @param definition what the figure means
     * @param reason why there is none
     * @param detail the same in words
     * @param coverage how many deals were used and skipped
     * @param parts the measures it would have been derived from
     * @param trace the deals behind it
     * @param <R> the type the value would have
     */
    record Undefined<R>(
            MetricDefinition definition,
            UndefinedReason reason,
            String detail,
            Coverage coverage,
            Parts parts,
            Optional<Trace> trace)
            implements MetricResult<R> {
        @Override
        public Optional<R> value() {
            return Optional.empty();
        }
    }

    /**
     * Returns the figure as a sentence: the definition with the counts put in.
     *
     * <p>For example <em>Win rate (closed) = won / (won + lost) = 5 / (5 + 45) = 0.1; closed in [2026-01-01,
     * 2027-01-01); used 50.</em>
     *
     * @return the sentence
     */
    default String explain() {
        return Explanation.of(this);
    }
}
