package org.opportune.metrics;

/** Finds, in a block, the rows that a moment looks at, before any condition. */
final class Candidates {
    final Selection.Picked dated = new Selection.Picked();
    final Selection.Picked undated = new Selection.Picked();

    private final Slices slices;

    Candidates(Slices slices) {
        this.slices = slices;
    }

    void closed(State state, int from, int to) {
        clear();
        for (int row = from; row < to; row++) {
            byte status = state.status[row - state.base];
            if (status == State.WON || status == State.LOST) {
                place(row, state.closed[row - state.base]);
            }
        }
    }

    void opened(Columns columns, State state, int from, int to) {
        clear();
        for (int row = from; row < to; row++) {
            if (state.status[row - state.base] != State.ABSENT) {
                place(row, columns.opened[row]);
            }
        }
    }

    void known(State state, int from, int to) {
        clear();
        for (int row = from; row < to; row++) {
            if (state.status[row - state.base] != State.ABSENT) {
                dated.add(row, 0);
            }
        }
    }

    /** Finds the rows open at the last moment of a slice. */
    void openAt(State state, int slice, int from, int to) {
        clear();
        for (int row = from; row < to; row++) {
            switch (state.status[row - state.base]) {
                case State.OPEN -> dated.add(row, slice);
                case State.OPEN_UNDATED, State.UNKNOWN_THEN -> undated.add(row, slice);
                case State.WON, State.LOST -> {
                    if (state.closed[row - state.base] == State.UNDATED) {
                        undated.add(row, slice);
                    }
                }
                default -> {
                    // not opened yet
                }
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
