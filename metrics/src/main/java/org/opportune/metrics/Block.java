package org.opportune.metrics;

import java.util.Arrays;
import java.util.List;
import org.opportune.core.Key;
import org.opportune.core.deal.TrackedDeal;

/** A few deals waiting to be accumulated together; what a measure needs of them is read into columns on demand. */
final class Block extends Columns {
    /** Large enough to amortise the loops' overhead, small enough to stay in the cache. */
    static final int LARGEST = 2048;

    private static final int SMALLEST = 8;

    private final RowReader reader;
    private final long asOf;
    private final State now = State.fetched(SMALLEST);
    /** How many rows were looked at as of the as-of moment. */
    private int looked;

    private TrackedDeal[] deals = new TrackedDeal[SMALLEST];

    Block(MetricContext context, List<Key<?>> keys) {
        super(SMALLEST, keys);
        this.reader = new RowReader(this, context.zone());
        this.asOf = context.asOf().getEpochSecond();
    }

    boolean isFull() {
        return size == LARGEST;
    }

    void add(TrackedDeal tracked) {
        if (size == deals.length) {
            grow();
        }
        deals[size++] = tracked;
    }

    void clear() {
        Arrays.fill(deals, 0, size, null);
        now.forget(size);
        looked = 0;
        size = 0;
    }

    @Override
    State stateAt(long second, int from, int to, State scratch) {
        if (second == asOf) {
            reader.statesAt(deals, looked, size, second, now);
            looked = size;
            return now;
        }
        scratch.reuse(from, to - from);
        reader.statesAt(deals, from, to, second, scratch);
        return scratch;
    }

    @Override
    void fetch(int row, State state, int index, int fields) {
        TrackedDeal tracked = deals[row];
        reader.identity(tracked, row, fields);
        reader.details(tracked, state.entry[index], state, index, fields);
    }

    private void grow() {
        int capacity = Math.min(LARGEST, size * 2);
        deals = Arrays.copyOf(deals, capacity);
        id = Arrays.copyOf(id, capacity);
        opened = Arrays.copyOf(opened, capacity);
        list = Arrays.copyOf(list, capacity);
        listCurrency = Arrays.copyOf(listCurrency, capacity);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Arrays.copyOf(codes[i], capacity);
        }
        now.grow(capacity);
    }
}
