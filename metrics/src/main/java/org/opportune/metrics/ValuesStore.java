package org.opportune.metrics;

import java.math.BigInteger;
import java.util.Arrays;

/** Every amount of money, cell by cell; those retracted are kept beside and cancelled out when asked. */
final class ValuesStore extends Store {
    private final Quantity quantity;
    private Bag[] added = new Bag[0];
    private Bag[] retracted = new Bag[0];

    /** A growing list of values. */
    private static final class Bag {
        private long[] values = new long[4];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void addAll(Bag other) {
            for (int i = 0; i < other.size; i++) {
                add(other.values[i]);
            }
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    ValuesStore(Quantity quantity, boolean traced) {
        super(traced);
        this.quantity = quantity;
    }

    @Override
    void ensure(int cells) {
        super.ensure(cells);
        added = grown(added, cells);
        retracted = grown(retracted, cells);
    }

    private static Bag[] grown(Bag[] bags, int cells) {
        if (bags.length >= cells) {
            return bags;
        }
        Bag[] more = Arrays.copyOf(bags, Math.max(cells, bags.length * 2));
        for (int cell = bags.length; cell < more.length; cell++) {
            more[cell] = new Bag();
        }
        return more;
    }

    @Override
    void add(Batch batch, Selection.Picked picked, int[] cell) {
        Bag[] to = batch.sign > 0 ? added : retracted;
        for (int i = 0; i < picked.count; i++) {
            int row = picked.row[i];
            int day = Amounts.day(batch.state, row, batch.day);
            long coins = batch.amounts.read(quantity, batch.state, row, day);
            if (coins < 0) {
                skip(batch, row, cell[i], Amounts.reason(coins));
            } else {
                use(batch, row, cell[i]);
                to[cell[i]].add(coins);
            }
        }
    }

    @Override
    void merge(Store other, int otherCell, int cell) {
        super.merge(other, otherCell, cell);
        ValuesStore that = (ValuesStore) other;
        added[cell].addAll(that.added[otherCell]);
        retracted[cell].addAll(that.retracted[otherCell]);
    }

    /** Returns the values added and not retracted, in order. */
    private long[] remaining(int cell) {
        long[] plus = added[cell].sorted();
        long[] minus = retracted[cell].sorted();
        return minus.length == 0 ? plus : difference(plus, minus);
    }

    /** Returns the values retracted and not added, in order: nothing, unless retractions came first. */
    private long[] owed(int cell) {
        long[] minus = retracted[cell].sorted();
        return minus.length == 0 ? minus : difference(minus, added[cell].sorted());
    }

    private static long[] difference(long[] from, long[] without) {
        long[] rest = new long[from.length];
        int size = 0;
        int at = 0;
        for (long value : from) {
            while (at < without.length && without[at] < value) {
                at++;
            }
            if (at < without.length && without[at] == value) {
                at++;
            } else {
                rest[size++] = value;
            }
        }
        return Arrays.copyOf(rest, size);
    }

    @Override
    BigInteger sum(int cell, Distribution distribution) {
        return distribution.sum();
    }

    @Override
    Distribution distribution(int cell) {
        return Distribution.ofSorted(remaining(cell));
    }

    @Override
    void write(CodecWriter out, int cell) {
        super.write(out, cell);
        out.signeds(remaining(cell));
        out.signeds(owed(cell));
    }

    @Override
    void read(CodecReader in, int cell) {
        super.read(in, cell);
        for (long value : in.signeds()) {
            added[cell].add(value);
        }
        for (long value : in.signeds()) {
            retracted[cell].add(value);
        }
    }
}
