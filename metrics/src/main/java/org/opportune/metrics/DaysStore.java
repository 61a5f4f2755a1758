package org.opportune.metrics;

import java.util.Arrays;

/** How many deals took how many days, cell by cell. */
final class DaysStore extends Store {
    private static final int FEW = 64;

    private long[][] counts = new long[0][];

    DaysStore(boolean traced) {
        super(traced);
    }

    @Override
    void ensure(int cells) {
        super.ensure(cells);
        if (counts.length < cells) {
            int known = counts.length;
            counts = Arrays.copyOf(counts, Math.max(cells, known * 2));
            Arrays.fill(counts, known, counts.length, new long[0]);
        }
    }

    @Override
    void add(Batch batch, Selection.Picked picked, int[] cell) {
        for (int i = 0; i < picked.count; i++) {
            int row = picked.row[i];
            int opened = batch.columns.opened[row];
            int days = batch.state.closed[row - batch.state.base] - opened;
            if (opened == State.UNDATED) {
                skip(batch, row, cell[i], SkipReason.UNDATED);
            } else if (days < 0) {
                skip(batch, row, cell[i], SkipReason.NEGATIVE_DURATION);
            } else {
                use(batch, row, cell[i]);
                count(cell[i], days)[days] += batch.sign;
            }
        }
    }

    private long[] count(int cell, int days) {
        long[] column = counts[cell];
        if (column.length <= days) {
            column = Arrays.copyOf(column, Math.max(days + 1, Math.max(FEW, column.length * 2)));
            counts[cell] = column;
        }
        return column;
    }

    @Override
    void merge(Store other, int otherCell, int cell) {
        super.merge(other, otherCell, cell);
        long[] more = ((DaysStore) other).counts[otherCell];
        if (more.length > 0) {
            long[] column = count(cell, more.length - 1);
            for (int days = 0; days < more.length; days++) {
                column[days] = Math.addExact(column[days], more[days]);
            }
        }
    }

    @Override
    Distribution distribution(int cell) {
        return Distribution.ofCounts(counts[cell]);
    }

    @Override
    void write(CodecWriter out, int cell) {
        super.write(out, cell);
        long[] column = counts[cell];
        int length = column.length;
        while (length > 0 && column[length - 1] == 0) {
            length--;
        }
        out.signed(length);
        for (int days = 0; days < length; days++) {
            out.signed(column[days]);
        }
    }

    @Override
    void read(CodecReader in, int cell) {
        super.read(in, cell);
        int length = in.length();
        if (length > 0) {
            long[] column = count(cell, length - 1);
            for (int days = 0; days < length; days++) {
                column[days] = in.signed();
            }
        }
    }
}
