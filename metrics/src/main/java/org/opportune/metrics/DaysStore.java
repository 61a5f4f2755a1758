package org.opportune.metrics;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How many deals took how many days, cell by cell.
 *
 * <p>Days are noted in the order they come, and folded into counts when somebody asks or too many are waiting.
 */
final class DaysStore extends Store {
    private static final int MOST_WAITING = 1 << 18;

    private DayCounts[] counts = new DayCounts[0];
    private int[] cells = new int[64];
    /** The days; {@code ~days} takes them back. */
    private int[] days = new int[64];

    private int waiting;

    DaysStore(boolean traced) {
        super(traced);
    }

    @Override
    void ensure(int wanted) {
        super.ensure(wanted);
        if (counts.length < wanted) {
            int known = counts.length;
            counts = Arrays.copyOf(counts, Math.max(wanted, known * 2));
            Arrays.fill(counts, known, counts.length, DayCounts.NONE);
        }
    }

    @Override
    void add(Batch batch, Selection.Picked picked, int[] cell) {
        for (int i = 0; i < picked.count; i++) {
            int row = picked.row[i];
            int opened = batch.columns.opened[row];
            int took = batch.state.closed[row - batch.state.base] - opened;
            if (opened == State.UNDATED) {
                skip(batch, row, cell[i], SkipReason.UNDATED);
            } else if (took < 0) {
                skip(batch, row, cell[i], SkipReason.NEGATIVE_DURATION);
            } else {
                use(batch, row, cell[i]);
                note(cell[i], batch.sign > 0 ? took : ~took);
            }
        }
    }

    private void note(int cell, int signed) {
        if (waiting == MOST_WAITING) {
            fold();
        }
        if (waiting == days.length) {
            cells = Arrays.copyOf(cells, waiting * 2);
            days = Arrays.copyOf(days, waiting * 2);
        }
        cells[waiting] = cell;
        days[waiting++] = signed;
    }

    /** Sorts what is waiting by cell, and adds it to the counts of each. */
    private void fold() {
        if (waiting == 0) {
            return;
        }
        int[] end = new int[counts.length];
        for (int i = 0; i < waiting; i++) {
            end[cells[i]]++;
        }
        for (int cell = 1; cell < end.length; cell++) {
            end[cell] += end[cell - 1];
        }
        int[] sorted = new int[waiting];
        for (int i = waiting - 1; i >= 0; i--) {
            sorted[--end[cells[i]]] = days[i];
        }
        for (int cell = 0; cell < end.length; cell++) {
            int from = end[cell];
            int to = cell + 1 < end.length ? end[cell + 1] : waiting;
            if (from < to) {
                counts[cell] = DayCounts.sum(counts[cell], DayCounts.of(sorted, from, to));
            }
        }
        waiting = 0;
    }

    @Override
    void merge(Store other, int otherCell, int cell) {
        super.merge(other, otherCell, cell);
        DaysStore that = (DaysStore) other;
        that.fold();
        fold();
        counts[cell] = DayCounts.sum(counts[cell], that.counts[otherCell]);
    }

    @Override
    void mergeSlice(Store other, int groups, int slices, int slice) {
        DaysStore that = (DaysStore) other;
        that.fold();
        fold();
        DayCounts[] parts = new DayCounts[groups + 1];
        for (int group = 0; group < groups; group++) {
            super.merge(other, group * slices + slice, slice);
            parts[group] = that.counts[group * slices + slice];
        }
        parts[groups] = counts[slice];
        counts[slice] = DayCounts.sum(parts);
    }

    @Override
    BigInteger sum(int cell, Distribution distribution) {
        return distribution.sum();
    }

    @Override
    Distribution distribution(int cell) {
        fold();
        return counts[cell].toDistribution();
    }

    @Override
    void write(CodecWriter out, int cell) {
        fold();
        super.write(out, cell);
        counts[cell].write(out);
    }

    @Override
    void read(CodecReader in, int cell) {
        super.read(in, cell);
        counts[cell] = DayCounts.read(in);
    }
}
