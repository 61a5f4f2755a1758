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
    /** Where the rest of a row stands: an entry of its timeline, or of the snapshot's columns. */
    int[] entry;
    /** Which {@link Fields} of a row can be read. */
    byte[] fetched;

    int[] stage;
    int[] override;
    long[] amount;
    short[] currency;

    private State(int capacity, int notes) {
        entry = new int[notes];
        fetched = new byte[notes];
        status = new byte[capacity];
        closed = new int[capacity];
        stage = new int[capacity];
        override = new int[capacity];
        amount = new long[capacity];
        currency = new short[capacity];
    }

    /** Obtains a state whose fields are fetched when needed. */
    static State fetched(int capacity) {
        return new State(capacity, capacity);
    }

    /** Obtains a state whose fields are all there. */
    static State whole(int capacity) {
        return new State(capacity, 0);
    }

    boolean isWhole() {
        return fetched.length < status.length;
    }

    void grow(int capacity) {
        status = Arrays.copyOf(status, capacity);
        closed = Arrays.copyOf(closed, capacity);
        entry = Arrays.copyOf(entry, capacity);
        fetched = Arrays.copyOf(fetched, capacity);
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
        forget(rows);
    }

    /** Takes the first rows as not fetched. */
    void forget(int rows) {
        Arrays.fill(fetched, 0, rows, (byte) 0);
    }

    void copyDetails(State from, int row, int index) {
        stage[index] = from.stage[row];
        override[index] = from.override[row];
        amount[index] = from.amount[row];
        currency[index] = from.currency[row];
    }
}
