package org.opportune.metrics;

import java.util.ArrayList;
import java.util.List;
import org.opportune.core.Key;
import org.opportune.core.deal.TrackedDeal;

/** What a metric set has come to so far. Mutable, for one thread at a time. */
final class Accumulator {
    private final Plan plan;
    private final List<GroupTable> tables = new ArrayList<>();
    private final List<List<Store>> stores = new ArrayList<>();
    private final Block block;
    private final Kernel kernel;
    private final Cells cells = new Cells();
    /** The first grouping that is accumulated: all deals together are the sum of the groups, if there are any. */
    private final int first;

    private int sign = 1;

    Accumulator(Plan plan) {
        this.plan = plan;
        this.first = plan.groupings().size() > 1 ? 1 : 0;
        for (List<Key<?>> keys : plan.groupings()) {
            tables.add(new GroupTable(keys));
            stores.add(emptyStores(plan));
        }
        block = new Block(plan.context(), plan.columnKeys());
        kernel = new Kernel(plan, block);
    }

    private static List<Store> emptyStores(Plan plan) {
        return plan.measures().stream()
                .map(measure -> Store.of(measure, plan.isTraced()))
                .toList();
    }

    void add(TrackedDeal deal, int wantedSign) {
        if (block.isFull() || (block.size > 0 && wantedSign != sign)) {
            flush();
        }
        sign = wantedSign;
        block.add(deal);
    }

    /** Accumulates a whole snapshot. */
    void addAll(Columns columns) {
        Kernel whole = new Kernel(plan, columns);
        for (int from = 0; from < columns.size; from += Block.LARGEST) {
            whole.run(this, from, Math.min(columns.size, from + Block.LARGEST), 1);
        }
    }

    private void flush() {
        kernel.run(this, 0, block.size, sign);
        block.clear();
    }

    /** Counts the rows that a selection picked, in every grouping. */
    void count(Batch batch, Selection selection, List<Integer> measures, boolean alsoWhole) {
        for (int grouping = first; grouping < tables.size(); grouping++) {
            List<Store> measured = stores.get(grouping);
            count(batch, selection.used, grouping, alsoWhole, (picked, cell) -> {
                for (int measure : measures) {
                    measured.get(measure).add(batch, picked, cell);
                }
            });
            count(batch, selection.undated, grouping, false, (picked, cell) -> {
                for (int measure : measures) {
                    measured.get(measure).skip(batch, picked, cell, SkipReason.UNDATED);
                }
            });
            count(batch, selection.unknown, grouping, alsoWhole, (picked, cell) -> {
                for (int measure : measures) {
                    measured.get(measure).skip(batch, picked, cell, SkipReason.UNKNOWN_FACT);
                }
            });
        }
    }

    /** Takes rows and the cell of each. */
    private interface Taker {
        void take(Selection.Picked picked, int[] cell);
    }

    private void count(Batch batch, Selection.Picked picked, int grouping, boolean alsoWhole, Taker taker) {
        if (picked.count == 0) {
            return;
        }
        GroupTable table = tables.get(grouping);
        int[] group = table.of(batch.columns, batch.state, picked);
        int slices = plan.slices().count();
        for (Store store : stores.get(grouping)) {
            store.ensure(table.size() * slices);
        }
        cells.part(group, picked, slices);
        taker.take(picked, cells.of);
        if (alsoWhole) {
            cells.whole(group, picked, slices);
            taker.take(picked, cells.of);
        }
    }

    void merge(Accumulator other) {
        flush();
        other.flush();
        for (int grouping = first; grouping < tables.size(); grouping++) {
            GroupTable mine = tables.get(grouping);
            GroupTable theirs = other.tables.get(grouping);
            for (int group = 0; group < theirs.size(); group++) {
                int number = mine.number(theirs.group(group));
                merge(stores.get(grouping), number, mine.size(), other.stores.get(grouping), group, theirs.size());
            }
        }
    }

    private void merge(List<Store> to, int group, int groups, List<Store> from, int otherGroup, int otherGroups) {
        int slices = plan.slices().count();
        for (int measure = 0; measure < to.size(); measure++) {
            Store mine = to.get(measure);
            Store theirs = from.get(measure);
            mine.ensure(groups * slices);
            theirs.ensure(otherGroups * slices);
            for (int slice = 0; slice < slices; slice++) {
                mine.merge(theirs, otherGroup * slices + slice, group * slices + slice);
            }
        }
    }

    Report finish() {
        flush();
        if (first > 0) {
            stores.set(0, allTogether());
        }
        return Report.of(plan, tables, this::tallies);
    }

    /** Adds up the groups of the first grouping. */
    private List<Store> allTogether() {
        List<Store> all = emptyStores(plan);
        int groups = tables.get(first).size();
        int slices = plan.slices().count();
        for (int measure = 0; measure < all.size(); measure++) {
            Store of = stores.get(first).get(measure);
            of.ensure(groups * slices);
            all.get(measure).ensure(slices);
            for (int slice = 0; slice < slices; slice++) {
                all.get(measure).mergeSlice(of, groups, slices, slice);
            }
        }
        return all;
    }

    private List<Tally> tallies(int grouping, int group, int slice) {
        int slices = plan.slices().count();
        int limit = plan.traceLimit().orElse(0);
        List<Tally> tallies = new ArrayList<>(plan.measures().size());
        for (Store store : stores.get(grouping)) {
            store.ensure(tables.get(grouping).size() * slices);
            tallies.add(store.tally(group * slices + slice, limit));
        }
        return List.copyOf(tallies);
    }

    byte[] encode() {
        flush();
        CodecWriter out = new CodecWriter();
        out.signed(AccumulatorCodec.VERSION);
        out.text(plan.fingerprint().hex());
        int slices = plan.slices().count();
        for (int grouping = first; grouping < tables.size(); grouping++) {
            AccumulatorCodec.write(out, tables.get(grouping), stores.get(grouping), slices);
        }
        return out.toBytes();
    }

    static Accumulator decode(Plan plan, byte[] bytes) {
        CodecReader in = new CodecReader(bytes);
        AccumulatorCodec.checkHead(in, plan);
        Accumulator read = new Accumulator(plan);
        int slices = plan.slices().count();
        for (int grouping = read.first; grouping < read.tables.size(); grouping++) {
            AccumulatorCodec.read(
                    in, plan.groupings().get(grouping), read.tables.get(grouping), read.stores.get(grouping), slices);
        }
        in.end();
        return read;
    }
}
