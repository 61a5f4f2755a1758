package org.opportune.metrics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.opportune.core.ContentHash;
import org.opportune.core.Key;
import org.opportune.core.time.Grain;

/** A metric set made ready for one context: which measures are accumulated, and by which keys. */
record Plan(
        List<Metric<?>> metrics,
        List<Measure> measures,
        List<List<Key<?>>> groupings,
        Optional<Grain> grain,
        OptionalInt traceLimit,
        MetricContext context,
        Slices slices) {

    static Plan of(
            List<Metric<?>> metrics,
            List<List<Key<?>>> groupings,
            Optional<Grain> grain,
            OptionalInt traceLimit,
            MetricContext context) {
        Set<Measure> measures = new LinkedHashSet<>();
        metrics.forEach(metric -> measures.addAll(metric.measures()));
        List<List<Key<?>>> withAll = new ArrayList<>();
        withAll.add(List.of());
        withAll.addAll(groupings);
        return new Plan(
                metrics, List.copyOf(measures), withAll, grain, traceLimit, context, new Slices(context, grain));
    }

    boolean isTraced() {
        return traceLimit.isPresent();
    }

    /** Returns what every row that counts is read for: its groups, and its id if traced. */
    int groupFields() {
        return groupings.stream().mapToInt(Fields::of).reduce(isTraced() ? Fields.ID : 0, (a, b) -> a | b);
    }

    /** Returns the keys that must stand in columns of their own. */
    List<Key<?>> columnKeys() {
        Stream<Key<?>> filters = measures.stream().flatMap(m -> m.filter().reads().stream());
        Stream<Key<?>> groups = groupings.stream().flatMap(List::stream);
        return Stream.concat(groups, filters)
                .filter(key -> !Columns.isState(key))
                .distinct()
                .toList();
    }

    /** Returns what an encoding is only readable with. */
    ContentHash fingerprint() {
        return ContentHash.of(encoder -> {
            encoder.list("measures", measures, (e, measure) -> e.part("measure", measure.toString()));
            encoder.list("groupings", groupings, (e, keys) -> e.part("keys", keys.toString()));
            encoder.part("grain", grain.toString());
            encoder.part("traced", String.valueOf(isTraced()));
            encoder.part("window", context.window().toString());
            encoder.part("asOf", context.asOf().toString());
            encoder.part("zone", context.zone().getId());
            encoder.part("currency", context.currency().getCode());
        });
    }
}
