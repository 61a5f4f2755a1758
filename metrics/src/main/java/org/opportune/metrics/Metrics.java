package org.opportune.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The usual shapes of metrics, each in one line: counts, sums, shares, means, quantiles.
 *
 * <p>A metric made here names its measures in its formula, takes its coverage from them, answers undefined instead of
 * dividing by zero, and can be traced.
 */
public final class Metrics {
    private Metrics() {}

    /**
     * Obtains the metric that tells how many deals a measure counts.
     *
     * @param definition what it means
     * @param measure what is counted
     * @return the metric; 0 is an answer
     */
    public static Metric<Long> count(MetricDefinition definition, Measure measure) {
        return of(definition, List.of(measure), parts -> Answer.of(parts.count(measure)));
    }

    /**
     * Obtains the metric that tells what a measure sums up to.
     *
     * @param definition what it means
     * @param measure what is summed
     * @return the metric; a sum over no deals is 0
     */
    public static Metric<Money> sum(MetricDefinition definition, Measure.Sum measure) {
        int digits = measure.quantity().extraDigits();
        return withContext(
                definition,
                List.of(measure),
                (parts, context) -> Answer.of(context.money(parts.of(measure).sum(), digits)));
    }

    /**
     * Obtains the metric that divides a sum by the number of deals in it.
     *
     * @param definition what it means
     * @param measure what is averaged
     * @return the metric, rounded once to the smallest coin; undefined without a deal
     */
    public static Metric<Money> mean(MetricDefinition definition, Measure.Sum measure) {
        return withContext(definition, List.of(measure), (parts, context) -> {
            Tally tally = parts.of(measure);
            if (tally.count() == 0) {
                return Answer.none(UndefinedReason.NO_DATA, "no deal to average");
            }
            int digits =
                    context.currency().getDecimalPlaces() + measure.quantity().extraDigits();
            BigDecimal mean = new BigDecimal(tally.sum(), digits)
                    .divide(BigDecimal.valueOf(tally.count()), MathContext.DECIMAL128);
            return Answer.of(context.money(mean));
        });
    }

    /**
     * Obtains the metric that reads a quantile off a distribution of money.
     *
     * @param definition what it means
     * @param measure the distribution
     * @param share from 0 to 1, so the median is 0.5
     * @param rule how it is read off
     * @return the metric, rounded once to the smallest coin; undefined without a deal
     */
    public static Metric<Money> quantile(
            MetricDefinition definition, Measure.Values measure, BigDecimal share, QuantileRule rule) {
        return withContext(
                definition,
                List.of(measure),
                (parts, context) -> parts.of(measure)
                        .distribution()
                        .quantile(share, rule)
                        .map(coins -> Answer.of(context.money(
                                coins.movePointLeft(context.currency().getDecimalPlaces()))))
                        .orElseGet(() -> Answer.none(UndefinedReason.NO_DATA, "no deal to look at")));
    }

    /**
     * Obtains the metric that reads something off a distribution of days.
     *
     * @param definition what it means
     * @param measure the distribution
     * @param reading what is read, such as {@code Distribution::mean}; empty without a deal
     * @return the metric; undefined without a deal
     */
    public static Metric<BigDecimal> days(
            MetricDefinition definition, Measure.Days measure, Function<Distribution, Optional<BigDecimal>> reading) {
        return of(
                definition,
                List.of(measure),
                parts -> reading.apply(parts.of(measure).distribution())
                        .map(Answer::of)
                        .orElseGet(() -> Answer.none(UndefinedReason.NO_DATA, "no deal to look at")));
    }

    /**
     * Obtains the metric that tells what share of a whole one part is: {@code part / (part + rest)}.
     *
     * @param definition what it means
     * @param part the measure whose share is asked
     * @param rest the other measures of the whole; no deal counts in two of them
     * @return the metric, to 16 digits half-even; undefined when the whole is zero
     */
    public static Metric<BigDecimal> share(MetricDefinition definition, Measure part, Measure... rest) {
        List<Measure> whole = Stream.concat(Stream.of(part), Stream.of(rest)).toList();
        return new Formula<>(definition, whole, whole, List.of(part), List.of(), (parts, context) -> {
            return divided(amount(part, parts), amount(whole, parts));
        });
    }

    /**
     * Obtains the metric that tells what share of a cohort one outcome is, and how many of it are still open.
     *
     * @param definition what it means
     * @param part the measure of those with the outcome
     * @param open the measure of those that may still reach it
     * @param rest the other measures of the cohort
     * @return the metric, to 16 digits half-even; undefined when the cohort is empty
     */
    public static Metric<BigDecimal> cohortShare(
            MetricDefinition definition, Measure part, Measure open, Measure... rest) {
        List<Measure> whole =
                Stream.concat(Stream.of(part, open), Stream.of(rest)).toList();
        return new Formula<>(definition, whole, whole, List.of(part), List.of(open), (parts, context) -> {
            return divided(amount(part, parts), amount(whole, parts));
        });
    }

    /**
     * Obtains the metric that divides one measure by another.
     *
     * @param definition what it means
     * @param numerator the dividend
     * @param denominator the divisor
     * @return the metric, to 16 digits half-even; undefined when the divisor is zero
     */
    public static Metric<BigDecimal> ratio(MetricDefinition definition, Measure numerator, Measure denominator) {
        return new Formula<>(
                definition,
                List.of(numerator, denominator),
                List.of(numerator),
                List.of(numerator),
                List.of(),
                (parts, context) -> divided(amount(numerator, parts), amount(denominator, parts)));
    }

    /**
     * Obtains a metric by any formula over measures that share no deal.
     *
     * @param definition what it means
     * @param measures what it is derived from
     * @param formula the formula
     * @param <R> the type of its value
     * @return the metric
     */
    public static <R> Metric<R> of(
            MetricDefinition definition, List<Measure> measures, Function<Parts, Answer<R>> formula) {
        return withContext(definition, measures, (parts, context) -> formula.apply(parts));
    }

    /**
     * Obtains a metric by any formula over measures that share no deal and over the context.
     *
     * @param definition what it means
     * @param measures what it is derived from
     * @param formula the formula
     * @param <R> the type of its value
     * @return the metric
     */
    public static <R> Metric<R> withContext(
            MetricDefinition definition, List<Measure> measures, Computation<R> formula) {
        return composed(definition, measures, List.of(), formula);
    }

    /**
     * Obtains a metric by any formula over measures of which some share deals.
     *
     * @param definition what it means
     * @param counted measures that share no deal: they make up the coverage
     * @param others measures on deals that are already counted
     * @param formula the formula
     * @param <R> the type of its value
     * @return the metric
     */
    public static <R> Metric<R> composed(
            MetricDefinition definition, List<Measure> counted, List<Measure> others, Computation<R> formula) {
        List<Measure> all = Stream.concat(counted.stream(), others.stream()).toList();
        return new Formula<>(definition, all, counted, counted, List.of(), formula);
    }

    /**
     * A formula over measures and context.
     *
     * @param <R> the type of its value
     */
    @FunctionalInterface
    public interface Computation<R> {
        /**
         * Computes the answer.
         *
         * @param parts what the measures came to
         * @param context currency, rounding and the like
         * @return the value, or why there is none
         */
        Answer<R> compute(Parts parts, MetricContext context);
    }

    /**
     * What a formula answers: a value, or why there is none.
     *
     * @param value the value, if there is one
     * @param reason why there is none
     * @param detail the same in words
     * @param <R> the type of the value
     */
    public record Answer<R>(Optional<R> value, UndefinedReason reason, String detail) {
        /**
         * Obtains a value.
         *
         * @param value the value
         * @param <R> its type
         * @return the answer
         */
        public static <R> Answer<R> of(R value) {
            return new Answer<>(Optional.of(value), UndefinedReason.NO_DATA, "");
        }

        /**
         * Obtains no value.
         *
         * @param reason why
         * @param detail the same in words
         * @param <R> the type the value would have
         * @return the answer
         */
        public static <R> Answer<R> none(UndefinedReason reason, String detail) {
            return new Answer<>(Optional.empty(), reason, detail);
        }
    }

    private static Answer<BigDecimal> divided(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() == 0
                ? Answer.none(UndefinedReason.ZERO_DENOMINATOR, "the whole is zero")
                : Answer.of(new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64));
    }

    private static BigInteger amount(List<Measure> measures, Parts parts) {
        BigInteger amount = BigInteger.ZERO;
        for (Measure measure : measures) {
            amount = amount.add(amount(measure, parts));
        }
        return amount;
    }

    private static BigInteger amount(Measure measure, Parts parts) {
        Tally tally = parts.of(measure);
        return measure instanceof Measure.Count ? BigInteger.valueOf(tally.count()) : tally.sum();
    }

    /** A metric by formula: its coverage, maturity and trace come from its measures. */
    private record Formula<R>(
            MetricDefinition definition,
            List<Measure> measures,
            List<Measure> counted,
            List<Measure> numerator,
            List<Measure> immature,
            Computation<R> formula)
            implements Metric<R> {
        @Override
        public MetricResult<R> derive(Parts parts, MetricContext context) {
            Answer<R> answer = formula.compute(parts, context);
            Coverage coverage = coverage(parts);
            Optional<Trace> trace = trace(parts);
            long open = immature(parts);
            return answer.value().isPresent()
                    ? new MetricResult.Measured<>(definition, answer.value().get(), coverage, open, parts, trace)
                    : new MetricResult.Undefined<>(
                            definition, answer.reason(), answer.detail(), coverage, parts, trace);
        }

        private long immature(Parts parts) {
            long open = 0;
            for (Measure measure : immature) {
                open += parts.count(measure);
            }
            return open;
        }

        private Coverage coverage(Parts parts) {
            Coverage coverage = Coverage.of(parts.of(counted.get(0)));
            for (int i = 1; i < counted.size(); i++) {
                coverage = coverage.plus(Coverage.of(parts.of(counted.get(i))));
            }
            return coverage;
        }

        private Optional<Trace> trace(Parts parts) {
            if (parts.of(measures.get(0)).used().isEmpty()) {
                return Optional.empty();
            }
            List<Measure> rest =
                    measures.stream().filter(m -> !numerator.contains(m)).toList();
            return Optional.of(new Trace(used(numerator, parts), used(rest, parts), left(parts)));
        }

        private static Ids used(List<Measure> measures, Parts parts) {
            return measures.stream().flatMap(m -> parts.of(m).used().stream()).reduce(Ids.NONE, Ids::plus);
        }

        private Map<SkipReason, Ids> left(Parts parts) {
            Map<SkipReason, Ids> left = new EnumMap<>(SkipReason.class);
            for (Measure measure : measures) {
                parts.of(measure).left().forEach((reason, ids) -> left.merge(reason, ids, Ids::plus));
            }
            return left;
        }
    }
}
