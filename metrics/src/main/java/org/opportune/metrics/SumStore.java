package org.opportune.metrics;

import java.math.BigInteger;
import java.util.Arrays;

/** Exact sums of money, 128 bits a cell. */
final class SumStore extends Store {
    private final Quantity quantity;
    private long[] high = new long[0];
    private long[] low = new long[0];

    SumStore(Quantity quantity, boolean traced) {
        super(traced);
        this.quantity = quantity;
    }

    @Override
    void ensure(int cells) {
        super.ensure(cells);
        if (low.length < cells) {
            int capacity = Math.max(cells, low.length * 2);
            high = Arrays.copyOf(high, capacity);
            low = Arrays.copyOf(low, capacity);
        }
    }

    @Override
    void add(Batch batch, Selection.Picked picked, int[] cell) {
        for (int i = 0; i < picked.count; i++) {
            int row = picked.row[i];
            int day = Amounts.day(batch.state, row, batch.day);
            long coins = batch.amounts.read(quantity, batch.state, row, day);
            if (coins < 0) {
                skip(batch, row, cell[i], Amounts.reason(coins));
            } else if (quantity == Quantity.WEIGHTED_AMOUNT) {
                addWeighted(batch, row, cell[i], coins);
            } else {
                use(batch, row, cell[i]);
                Wide.add(high, low, cell[i], batch.sign * coins);
            }
        }
    }

    private void addWeighted(Batch batch, int row, int cell, long coins) {
        long weight = batch.amounts.weight(batch.state, row);
        if (weight < 0) {
            skip(batch, row, cell, Amounts.reason(weight));
        } else {
            use(batch, row, cell);
            Wide.addProduct(high, low, cell, batch.sign * coins, weight);
        }
    }

    @Override
    void merge(Store other, int otherCell, int cell) {
        super.merge(other, otherCell, cell);
        SumStore that = (SumStore) other;
        Wide.addAll(high, low, cell, that.high[otherCell], that.low[otherCell]);
    }

    @Override
    BigInteger sum(int cell, Distribution distribution) {
        return Wide.value(high[cell], low[cell]);
    }

    @Override
    void write(CodecWriter out, int cell) {
        super.write(out, cell);
        out.signed(high[cell]);
        out.signed(low[cell]);
    }

    @Override
    void read(CodecReader in, int cell) {
        super.read(in, cell);
        high[cell] = in.signed();
        low[cell] = in.signed();
    }
}
