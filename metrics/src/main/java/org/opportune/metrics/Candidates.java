package org.opportune.metrics;

/** Finds, in a block, the rows that a moment looks at, before any condition. */
final class Candidates {
    final Selection.Picked dated = new Selection.Picked();
    final Selection.Picked undated = new Selection.Picked();

    private final Selection.Picked present = new Selection.Picked();
    private final Slices slices;

    Candidates(Slices slices) {
        this.slices = slices;
    }

    void closed(State state, int from, int to) {
        clear();
        dated.ensure(to - from);
        int[] rows = dated.row;
        byte[] status = state.status;
        int[] closed = state.closed;
        int base = state.base;
        int firstDay = slices.firstDay();
        int days = slices.days();
        int found = 0;
        int withoutDay = 0;
        // written without branches that depend on the data: most rows are closed, few in the window
        for (int row = from; row < to; row++) {
            int isClosed = (status[row - base] == State.WON ? 1 : 0) | (status[row - base] == State.LOST ? 1 : 0);
            int day = closed[row - base];
            int isInWindow = Integer.compareUnsigned(day - firstDay, days) < 0 ? 1 : 0;
            rows[found] = row;
            found += isClosed & isInWindow;
            withoutDay += isClosed & (day == State.UNDATED ? 1 : 0);
        }
        dated.count = found;
        if (withoutDay > 0) {
            closedUndated(state, from, to);
        }
        for (int i = 0; i < found && slices.count() > 1; i++) {
            dated.slice[i] = slices.ofDay(closed[rows[i] - base]);
        }
    }

    private void closedUndated(State state, int from, int to) {
        for (int row = from; row < to; row++) {
            int i = row - state.base;
            boolean isClosed = state.status[i] == State.WON || state.status[i] == State.LOST;
            if (isClosed && state.closed[i] == State.UNDATED) {
                undated.add(row, 0);
            }
        }
    }

    void opened(Columns columns, State state, int from, int to) {
        present(state, from, to, present);
        columns.fetch(state, present, Fields.OPENED);
        clear();
        for (int i = 0; i < present.count; i++) {
            place(present.row[i], columns.opened[present.row[i]]);
        }
    }

    void known(State state, int from, int to) {
        clear();
        present(state, from, to, dated);
    }

    private static void present(State state, int from, int to, Selection.Picked into) {
        into.clear();
        for (int row = from; row < to; row++) {
            if (state.status[row - state.base] != State.ABSENT) {
                into.add(row, 0);
            }
        }
    }

    /** Finds the rows open at the last moment of a slice. */
    void openAt(State state, int slice, int from, int to) {
        clear();
        byte[] status = state.status;
        int[] closed = state.closed;
        int base = state.base;
        for (int row = from; row < to; row++) {
            byte then = status[row - base];
            if (then == State.OPEN) {
                dated.add(row, slice);
            } else if (then != State.ABSENT && (then > State.ABSENT || closed[row - base] == State.UNDATED)) {
                undated.add(row, slice);
            }
        }
    }

    private void place(int row, int day) {
        if (day == State.UNDATED) {
            undated.add(row, 0);
        } else if (slices.contains(day)) {
            dated.add(row, slices.ofDay(day));
        }
    }

    private void clear() {
        dated.clear();
        undated.clear();
    }
}
