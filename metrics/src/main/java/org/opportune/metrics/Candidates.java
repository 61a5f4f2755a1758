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
        byte[] status = state.status;
        int[] closed = state.closed;
        int base = state.base;
        for (int row = from; row < to; row++) {
            byte now = status[row - base];
            if (now == State.WON || now == State.LOST) {
                place(row, closed[row - base]);
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
