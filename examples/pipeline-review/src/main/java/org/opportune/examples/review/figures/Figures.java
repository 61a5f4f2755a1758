package org.opportune.examples.review.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;
import org.opportune.metrics.Group;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.MetricSet;
import org.opportune.metrics.Report;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.CloseRate;
import org.opportune.metrics.deal.DealCount;

/**
 * All figures of a review; immutable.
 *
 * <pre>{@code
 * Figures figures = Figures.of(deals, context, List.of(DealKeys.OWNER, REGION));
 * figures.total().of(WinRate.closed()).explain();
 * figures.by(REGION).get(Group.of(REGION, "North")).of(Bookings.value());
 * }</pre>
 */
public final class Figures {
    private final MetricContext context;
    private final List<Key<?>> groupings;
    private final Report months;
    private final Report quarters;
    private final Report ever;
    private final Window since;
    private final Report stages;
    private final Map<Group, Long> counts;

    private Figures(
            MetricContext context,
            List<Key<?>> groupings,
            Report months,
            Report quarters,
            Report ever,
            Window since,
            Report stages,
            Map<Group, Long> counts) {
        this.context = context;
        this.groupings = groupings;
        this.months = months;
        this.quarters = quarters;
        this.ever = ever;
        this.since = since;
        this.stages = stages;
        this.counts = counts;
    }

    /**
     * Computes all figures.
     *
     * @param deals the deals with their histories, in any order
     * @param context window, as-of moment, currency, pipelines and quotas
     * @param groupings the keys by which the figures are also told, each on its own
     * @return the figures
     */
    public static Figures of(List<TrackedDeal> deals, MetricContext context, List<Key<?>> groupings) {
        // with the count of all deals in each set, each report has the same groups
        MetricSet window = by(MetricSet.of(ReviewMetrics.ofWindow()).per(Grain.MONTH), groupings);
        MetricSet bookings = by(
                MetricSet.of(DealCount.known(), Bookings.value(), Bookings.won())
                        .per(Grain.QUARTER),
                groupings);
        MetricSet engaged = by(MetricSet.of(DealCount.known(), CloseRate.engaged()), groupings);
        Window since = sinceTheFirst(deals, context);
        return new Figures(
                context,
                List.copyOf(groupings),
                window.over(deals, context),
                bookings.over(deals, context),
                engaged.over(deals, context.withWindow(since)),
                since,
                MetricSet.of(DealCount.known()).by(DealKeys.STAGE).over(deals, context),
                counts(deals, groupings));
    }

    private static MetricSet by(MetricSet set, List<Key<?>> groupings) {
        MetricSet grouped = set;
        for (Key<?> key : groupings) {
            grouped = grouped.by(key);
        }
        return grouped;
    }

    /** The window from the day the first deal was opened to the as-of day. */
    private static Window sinceTheFirst(List<TrackedDeal> deals, MetricContext context) {
        LocalDate last = day(context);
        LocalDate first = deals.stream()
                .flatMap(tracked -> tracked.deal().openedAt().stream())
                .map(moment -> moment.atZone(context.zone()).toLocalDate())
                .filter(day -> day.isBefore(last))
                .min(LocalDate::compareTo)
                .orElse(last);
        return Window.inclusive(first, last);
    }

    private static LocalDate day(MetricContext context) {
        return context.asOf().atZone(context.zone()).toLocalDate();
    }

    private static Map<Group, Long> counts(List<TrackedDeal> deals, List<Key<?>> groupings) {
        Map<Group, Long> counts = new HashMap<>();
        counts.put(Group.ALL, (long) deals.size());
        for (TrackedDeal tracked : deals) {
            for (Key<?> key : groupings) {
                Group group = new Group(
                        List.of(key), List.of(tracked.deal().facts().get(key).toOptional()));
                counts.merge(group, 1L, Long::sum);
            }
        }
        return Map.copyOf(counts);
    }

    /** {@return window, as-of moment, currency, pipelines and quotas} */
    public MetricContext context() {
        return context;
    }

    /** {@return the day of the as-of moment} */
    public LocalDate asOf() {
        return day(context);
    }

    /** {@return the keys by which the figures are told} */
    public List<Key<?>> groupings() {
        return groupings;
    }

    /** {@return the figures of all deals} */
    public Cut total() {
        return cut(Group.ALL);
    }

    /**
     * Returns the figures group by group.
     *
     * @param key one of {@link #groupings()}
     * @return those of each group with a deal known at the as-of moment, in the order of the groups, unknown last
     */
    public SortedMap<Group, Cut> by(Key<?> key) {
        SortedMap<Group, Cut> cuts = new TreeMap<>();
        months.by(DealCount.known(), key).keySet().forEach(group -> cuts.put(group, cut(group)));
        return Collections.unmodifiableSortedMap(cuts);
    }

    private Cut cut(Group group) {
        return new Cut(this, group, counts.getOrDefault(group, 0L));
    }

    /** {@return how many deals stand in each stage, by its identifier} */
    public SortedMap<Group, MetricResult<Long>> stages() {
        return stages.by(DealCount.known(), DealKeys.STAGE);
    }

    /** {@return the months of the window whose last day is not after the as-of day, oldest first} */
    public List<Window> monthsDone() {
        List<Window> done = new ArrayList<>(context.window().split(Grain.MONTH));
        done.removeIf(month -> month.to().isAfter(asOf().plusDays(1)));
        return List.copyOf(done);
    }

    /**
     * The figures of some of the deals.
     *
     * @param figures the figures they are part of
     * @param group whose deals
     * @param deals how many there are, those not yet known at the as-of moment included
     */
    public record Cut(Figures figures, Group group, long deals) {

        /**
         * Returns a figure over the whole window.
         *
         * @param metric the metric
         * @param <R> the type of its value
         * @return its result
         */
        public <R> MetricResult<R> of(Metric<R> metric) {
            return figures.months.of(metric, group, figures.context.window());
        }

        /** {@return where the deals stand as of the as-of moment} */
        public States states() {
            return States.of(deals, of(DealCount.known()).parts());
        }

        /** {@return every figure over the whole window, in the order in which they are shown} */
        public List<MetricResult<?>> all() {
            List<MetricResult<?>> all = new ArrayList<>();
            ReviewMetrics.ofWindow().forEach(metric -> all.add(of(metric)));
            all.add(engaged());
            return List.copyOf(all);
        }

        /** {@return the close rate of all deals engaged by the as-of day, whatever the window} */
        public MetricResult<BigDecimal> engaged() {
            return figures.ever.of(CloseRate.engaged(), group, figures.since);
        }

        /**
         * Returns a figure month by month.
         *
         * @param metric the metric
         * @param <R> the type of its value
         * @return its results, oldest first
         */
        public <R> SortedMap<Window, MetricResult<R>> months(Metric<R> metric) {
            return figures.months.series(metric, group);
        }

        /**
         * Returns bookings quarter by quarter.
         *
         * @param metric {@link Bookings#value()} or {@link Bookings#won()}
         * @param <R> the type of its value
         * @return its results, oldest first
         */
        public <R> SortedMap<Window, MetricResult<R>> quarters(Metric<R> metric) {
            return figures.quarters.series(metric, group);
        }
    }
}
