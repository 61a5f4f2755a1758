package org.opportune.metrics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Grain;

/**
 * Any number of metrics, for all deals, by any groupings and periods, computed together in one pass.
 *
 * <pre>{@code
 * Metric<BigDecimal> rate = WinRate.closed();
 * Report report = MetricSet.of(rate, SalesCycle.percentile("0.9", TYPE_7))
 *     .by(DealKeys.OWNER)
 *     .per(Grain.MONTH)
 *     .over(deals, context);
 * report.total(rate).explain();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MetricSet {
    private final List<Metric<?>> metrics;
    private final List<List<Key<?>>> groupings;
    private final Optional<Grain> grain;
    private final OptionalInt traceLimit;

    private MetricSet(
            List<Metric<?>> metrics, List<List<Key<?>>> groupings, Optional<Grain> grain, OptionalInt traceLimit) {
        this.metrics = metrics;
        this.groupings = groupings;
        this.grain = grain;
        this.traceLimit = traceLimit;
    }

    /**
     * Obtains a set over all deals and the whole window.
     *
     * @param metrics the metrics, each id once
     * @return the set
     */
    public static MetricSet of(Metric<?>... metrics) {
        return of(List.of(metrics));
    }

    /**
     * Obtains a set over all deals and the whole window.
     *
     * @param metrics the metrics, each id once
     * @return the set
     */
    public static MetricSet of(List<? extends Metric<?>> metrics) {
        Violations wrong = Violations.of("a metric set");
        Set<String> ids = new HashSet<>();
        for (Metric<?> metric : metrics) {
            String id = metric.definition().id();
            wrong.check(ids.add(id), "set.duplicate", "metrics", id, "must not be there twice");
        }
        wrong.orThrow();
        return new MetricSet(List.copyOf(metrics), List.of(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * Returns this set, also computed for each group of deals.
     *
     * @param keys one key, or several for groups by all of them at once
     * @return the new set
     */
    public MetricSet by(Key<?>... keys) {
        List<List<Key<?>>> more = new ArrayList<>(groupings);
        more.add(List.of(keys));
        return new MetricSet(metrics, List.copyOf(more), grain, traceLimit);
    }

    /**
     * Returns this set, also computed for each period of the window.
     *
     * @param periods the periods
     * @return the new set
     */
    public MetricSet per(Grain periods) {
        return new MetricSet(metrics, groupings, Optional.of(periods), traceLimit);
    }

    /**
     * Returns this set with the deals behind each figure kept.
     *
     * @param limit how many ids to show of each kind, the smallest first; zero or more
     * @return the new set
     */
    public MetricSet traced(int limit) {
        Violations.of("a metric set")
                .check(limit >= 0, "trace.limit", "limit", limit, "must be zero or more")
                .orThrow();
        return new MetricSet(metrics, groupings, grain, OptionalInt.of(limit));
    }

    /** {@return the metrics} */
    public List<Metric<?>> metrics() {
        return metrics;
    }

    /**
     * Computes every metric over some deals.
     *
     * @param deals the deals with their histories, in any order
     * @param context window, as-of moment, currency and the like
     * @return the report
     */
    public Report over(Iterable<TrackedDeal> deals, MetricContext context) {
        Accumulator accumulator = new Accumulator(plan(context));
        for (TrackedDeal deal : deals) {
            accumulator.add(deal, 1);
        }
        return accumulator.finish();
    }

    /**
     * Computes every metric over a snapshot.
     *
     * @param columns the snapshot, of the same zone as the context
     * @param context window, as-of moment, currency and the like
     * @return the same report as over the deals themselves
     */
    public Report over(DealColumns columns, MetricContext context) {
        Violations.of("a report")
                .check(
                        columns.zone().equals(context.zone()),
                        "columns.zone",
                        "zone",
                        context.zone(),
                        "must be the zone the snapshot was built in (" + columns.zone() + ")",
                        "Build a snapshot for each zone.")
                .orThrow();
        Accumulator accumulator = new Accumulator(plan(context));
        accumulator.addAll(columns.columns());
        return accumulator.finish();
    }

    /**
     * Returns this set as a calculation that can be fed, taken back, merged and stored.
     *
     * @param context window, as-of moment, currency and the like
     * @return the calculator
     */
    public Calculator<TrackedDeal, ?, Report> calculator(MetricContext context) {
        return new SetCalculator(plan(context));
    }

    private Plan plan(MetricContext context) {
        return Plan.of(metrics, groupings, grain, traceLimit, context);
    }

    private record SetCalculator(Plan plan) implements Calculator<TrackedDeal, Accumulator, Report> {
        @Override
        public Accumulator init() {
            return new Accumulator(plan);
        }

        @Override
        public void add(Accumulator accumulator, TrackedDeal deal) {
            accumulator.add(deal, 1);
        }

        @Override
        public void retract(Accumulator accumulator, TrackedDeal deal) {
            accumulator.add(deal, -1);
        }

        @Override
        public Accumulator merge(Accumulator left, Accumulator right) {
            left.merge(right);
            return left;
        }

        @Override
        public Report finish(Accumulator accumulator) {
            return accumulator.finish();
        }

        @Override
        public byte[] encode(Accumulator accumulator) {
            return accumulator.encode();
        }

        @Override
        public Accumulator decode(byte[] bytes) {
            return Accumulator.decode(plan, bytes);
        }
    }
}
