package org.opportune.metrics;

import java.util.Arrays;

/** What changes while deals live, as columns, as of one moment. Row {@code i} stands at index {@code i - base}. */
final class State {
    /** Open, with a known opening date. */
    static final byte OPEN = 0;
    /** Won. */
    static final byte WON = 1;
    /** Lost. */
    static final byte LOST = 2;
    /** Not opened yet. */
    static final byte ABSENT = 3;
    /** Open today, nobody knows since when. */
    static final byte OPEN_UNDATED = 4;
    /** Closed later; nobody knows whether or how it was open at the moment. */
    static final byte UNKNOWN_THEN = 5;

    static final int STATUSES = 6;
    static final int UNDATED = Integer.MIN_VALUE;
    static final int NONE = -1;

    int base;
    byte[] status;
    int[] closed;
    int[] stage;
    int[] override;
    long[] amount;
    short[] currency;

    State(int capacity) {
        status = new byte[capacity];
        closed = new int[capacity];
        stage = new int[capacity];
        override = new int[capacity];
        amount = new long[capacity];
        currency = new short[capacity];
    }

    void grow(int capacity) {
        status = Arrays.copyOf(status, capacity);
        closed = Arrays.copyOf(closed, capacity);
        stage = Arrays.copyOf(stage, capacity);
        override = Arrays.copyOf(override, capacity);
        amount = Arrays.copyOf(amount, capacity);
        currency = Arrays.copyOf(currency, capacity);
    }

    /** Makes room for the rows of a block that begins at {@code first}. */
    void reuse(int first, int rows) {
        base = first;
        if (status.length < rows) {
            grow(rows);
        }
    }

    void copy(State from, int row, int index) {
        status[index] = from.status[row];
        closed[index] = from.closed[row];
        stage[index] = from.stage[row];
        override[index] = from.override[row];
        amount[index] = from.amount[row];
        currency[index] = from.currency[row];
    }
}
