package org.opportune.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * The results of a {@link MetricSet}: each metric for all deals and each group, for the whole window and each period.
 *
 * <p>Immutable and thread-safe; equal inputs give equal reports, however they were computed.
 */
public final class Report {
    private final List<String> ids;
    private final List<Window> windows;
    private final Map<List<Key<?>>, SortedMap<Group, List<List<MetricResult<?>>>>> results;

    private Report(
            List<String> ids,
            List<Window> windows,
            Map<List<Key<?>>, SortedMap<Group, List<List<MetricResult<?>>>>> results) {
        this.ids = ids;
        this.windows = windows;
        this.results = results;
    }

    /** Gives the tallies of one group and slice, in the order of the plan's measures. */
    interface Tallies {
        List<Tally> of(int grouping, int group, int slice);
    }

    static Report of(Plan plan, List<GroupTable> tables, Tallies tallies) {
        List<Window> windows = new ArrayList<>();
        for (int slice = 0; slice < plan.slices().count(); slice++) {
            windows.add(plan.slices().window(slice));
        }
        Map<List<Key<?>>, SortedMap<Group, List<List<MetricResult<?>>>>> results = new LinkedHashMap<>();
        for (int grouping = 0; grouping < tables.size(); grouping++) {
            SortedMap<Group, List<List<MetricResult<?>>>> groups = new TreeMap<>();
            for (int group = 0; group < tables.get(grouping).size(); group++) {
                Group name = tables.get(grouping).group(group);
                List<List<MetricResult<?>>> slices = new ArrayList<>();
                for (int slice = 0; slice < windows.size(); slice++) {
                    List<Tally> of = tallies.of(grouping, group, slice);
                    slices.add(derive(
                            plan,
                            new Parts(name, windows.get(slice), plan.context().currency(), plan.measures(), of)));
                }
                groups.put(name, slices);
            }
            results.put(plan.groupings().get(grouping), groups);
        }
        List<String> ids = plan.metrics().stream().map(m -> m.definition().id()).toList();
        return new Report(ids, windows, results);
    }

    private static List<MetricResult<?>> derive(Plan plan, Parts parts) {
        List<MetricResult<?>> derived = new ArrayList<>(plan.metrics().size());
        for (Metric<?> metric : plan.metrics()) {
            derived.add(metric.derive(parts, plan.context()));
        }
        return derived;
    }

    /**
     * Returns every result.
     *
     * @return grouping by grouping, each with its groups in their order, unknown last; of each group the whole window
     *     before the periods, oldest first, and in each of them the metrics in the order of the set
     */
    public List<MetricResult<?>> results() {
        List<MetricResult<?>> all = new ArrayList<>();
        results.values().forEach(groups -> groups.values().forEach(slices -> slices.forEach(all::addAll)));
        return List.copyOf(all);
    }

    /**
     * Returns a metric over all deals and the whole window.
     *
     * @param metric a metric of the set
     * @param <R> the type of its value
     * @return its result
     */
    public <R> MetricResult<R> total(Metric<R> metric) {
        return result(metric, all(), 0);
    }

    /**
     * Returns a metric over the whole window, group by group.
     *
     * @param metric a metric of the set
     * @param keys the keys of one of the set's groupings
     * @param <R> the type of its value
     * @return its result in each group that occurs, in the order of the groups, unknown last
     */
    public <R> SortedMap<Group, MetricResult<R>> by(Metric<R> metric, Key<?>... keys) {
        SortedMap<Group, MetricResult<R>> byGroup = new TreeMap<>();
        groups(List.of(keys)).forEach((group, slices) -> byGroup.put(group, result(metric, slices, 0)));
        return Collections.unmodifiableSortedMap(byGroup);
    }

    /**
     * Returns a metric over all deals, period by period.
     *
     * @param metric a metric of the set
     * @param <R> the type of its value
     * @return its result in each period, oldest first; empty if the set has no periods
     */
    public <R> SortedMap<Window, MetricResult<R>> series(Metric<R> metric) {
        return series(metric, all());
    }

    /**
     * Returns a metric over the deals of one group, period by period.
     *
     * @param metric a metric of the set
     * @param group a group of one of the set's groupings
     * @param <R> the type of its value
     * @return its result in each period, oldest first; empty if the group does not occur
     */
    public <R> SortedMap<Window, MetricResult<R>> series(Metric<R> metric, Group group) {
        List<List<MetricResult<?>>> slices = groups(group.keys()).get(group);
        return slices == null ? new TreeMap<>() : series(metric, slices);
    }

    /**
     * Returns a metric over the deals of one group in one period.
     *
     * @param metric a metric of the set
     * @param group a group that occurs, {@link Group#ALL} for all deals
     * @param window the whole window or one of its periods
     * @param <R> the type of its value
     * @return its result
     * @throws org.opportune.core.DomainException if the group or the period does not occur
     */
    public <R> MetricResult<R> of(Metric<R> metric, Group group, Window window) {
        List<List<MetricResult<?>>> slices = groups(group.keys()).get(group);
        int slice = windows.indexOf(window);
        if (slices == null || slice < 0) {
            throw Violations.of("a report")
                    .add(
                            "report.cell",
                            "group and window",
                            group.label() + ", " + window,
                            "must occur in the report",
                            "by(...) lists the groups, series(...) the periods.")
                    .toException();
        }
        return result(metric, slices, slice);
    }

    private <R> SortedMap<Window, MetricResult<R>> series(Metric<R> metric, List<List<MetricResult<?>>> slices) {
        SortedMap<Window, MetricResult<R>> series = new TreeMap<>();
        for (int slice = 1; slice < windows.size(); slice++) {
            series.put(windows.get(slice), result(metric, slices, slice));
        }
        return Collections.unmodifiableSortedMap(series);
    }

    private List<List<MetricResult<?>>> all() {
        return Objects.requireNonNull(groups(List.of()).get(Group.ALL), "every report has the group of all deals");
    }

    private SortedMap<Group, List<List<MetricResult<?>>>> groups(List<Key<?>> keys) {
        SortedMap<Group, List<List<MetricResult<?>>>> groups = results.get(keys);
        if (groups == null) {
            throw Violations.of("a report")
                    .add(
                            "report.grouping",
                            "keys",
                            keys,
                            "must be one of the set's groupings",
                            "Add it with by(...) before computing the report.")
                    .toException();
        }
        return groups;
    }

    @SuppressWarnings("unchecked") // the result under a metric's id was derived by that metric
    private <R> MetricResult<R> result(Metric<R> metric, List<List<MetricResult<?>>> slices, int slice) {
        String id = metric.definition().id();
        int place = ids.indexOf(id);
        if (place < 0) {
            throw Violations.of("a report")
                    .add(
                            "report.metric",
                            "metric",
                            id,
                            "must be one of the set's metrics",
                            "Name it in MetricSet.of(...).")
                    .toException();
        }
        return (MetricResult<R>) slices.get(slice).get(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that
                && ids.equals(that.ids)
                && windows.equals(that.windows)
                && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return results.hashCode();
    }

    @Override
    public String toString() {
        return "Report over " + windows.get(0) + " " + all().get(0);
    }
}
