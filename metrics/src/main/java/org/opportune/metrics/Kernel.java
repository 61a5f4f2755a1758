package org.opportune.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.Condition;

/** Runs a plan over a range of rows: each moment once, each of its conditions once, then every measure on the rest. */
final class Kernel {
    private final Plan plan;
    private final Columns columns;
    private final Amounts amounts;
    private final Candidates candidates;
    private final State scratchNow = State.fetched(0);
    private final State scratchThen = State.fetched(0);
    private final Map<Moment, List<Step>> steps = new LinkedHashMap<>();
    private final long asOf;
    private final int asOfDay;
    private final int groupFields;

    /** A selection, and the measures that are taken on it by their place in the plan. */
    private static final class Step {
        private final Selection selection;
        private final int filterFields;
        private final List<Integer> measures = new ArrayList<>();
        private int usedFields;

        Step(Selection selection, int filterFields) {
            this.selection = selection;
            this.filterFields = filterFields;
        }
    }

    Kernel(Plan plan, Columns columns) {
        this.plan = plan;
        this.columns = columns;
        this.amounts = new Amounts(columns, plan.context());
        this.candidates = new Candidates(plan.slices());
        this.asOf = plan.context().asOf().getEpochSecond();
        this.asOfDay = day(asOf);
        this.groupFields = plan.groupFields();
        Map<Moment, Map<Condition, Step>> byFilter = new LinkedHashMap<>();
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            byFilter.computeIfAbsent(measure.moment(), m -> new LinkedHashMap<>())
                    .computeIfAbsent(measure.filter(), f -> step(measure))
                    .measures
                    .add(i);
        }
        byFilter.forEach((moment, byCondition) -> steps.put(moment, List.copyOf(byCondition.values())));
        steps.values().forEach(taken -> taken.forEach(this::noteFields));
    }

    private void noteFields(Step step) {
        step.usedFields = groupFields;
        for (int measure : step.measures) {
            step.usedFields |= Fields.of(plan.measures().get(measure));
        }
    }

    private Step step(Measure measure) {
        return new Step(
                new Selection(RowTest.of(measure.filter(), columns)),
                Fields.of(measure.filter().reads()));
    }

    private int day(long second) {
        return Math.toIntExact(java.time.Instant.ofEpochSecond(second)
                .atZone(plan.context().zone())
                .toLocalDate()
                .toEpochDay());
    }

    /** Counts the rows from one to another, not included; {@code sign} -1 takes them back. */
    void run(Accumulator into, int from, int to, int sign) {
        if (from == to) {
            return;
        }
        State now = columns.stateAt(asOf, from, to, scratchNow);
        boolean cut = plan.slices().count() > 1;
        steps.forEach((moment, taken) -> {
            switch (moment) {
                case CLOSED -> candidates.closed(now, from, to);
                case OPENED -> candidates.opened(columns, now, from, to);
                case KNOWN -> candidates.known(now, from, to);
                case OPEN_AT -> {
                    openAt(into, taken, from, to, sign);
                    return;
                }
            }
            take(into, taken, new Batch(columns, now, amounts, sign, asOfDay), cut && moment != Moment.KNOWN);
        });
    }

    private void openAt(Accumulator into, List<Step> taken, int from, int to, int sign) {
        for (int slice = 0; slice < plan.slices().count(); slice++) {
            long second = plan.slices().lastSecond(slice);
            State then = columns.stateAt(second, from, to, scratchThen);
            candidates.openAt(then, slice, from, to);
            take(into, taken, new Batch(columns, then, amounts, sign, day(second)), false);
        }
    }

    private void take(Accumulator into, List<Step> taken, Batch batch, boolean alsoWhole) {
        for (Step step : taken) {
            Selection selection = step.selection;
            columns.fetch(batch.state, candidates.dated, step.filterFields);
            columns.fetch(batch.state, candidates.undated, step.filterFields);
            selection.pick(batch.state, candidates.dated, candidates.undated);
            columns.fetch(batch.state, selection.used, step.usedFields);
            columns.fetch(batch.state, selection.undated, groupFields);
            columns.fetch(batch.state, selection.unknown, groupFields);
            into.count(batch, selection, step.measures, alsoWhole);
        }
    }
}
