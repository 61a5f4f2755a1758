package org.opportune.metrics;

/** What stores read while the rows of a block are counted. */
final class Batch {
    final Columns columns;
    final State state;
    final Amounts amounts;
    /** 1 to add, -1 to retract. */
    final int sign;
    /** The day on which the money of a row that is not closed is converted. */
    final int day;

    Batch(Columns columns, State state, Amounts amounts, int sign, int day) {
        this.columns = columns;
        this.state = state;
        this.amounts = amounts;
        this.sign = sign;
        this.day = day;
    }

    String id(int row) {
        return columns.id[row];
    }
}
