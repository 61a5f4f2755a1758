package org.opportune.metrics;

import java.util.Arrays;
import org.opportune.core.Truth;

/** The rows of a block that one moment and one condition pick, each with its slice; shared by every measure on them. */
final class Selection {
    /** Rows that count. */
    final Picked used = new Picked();
    /** Rows that count, or may, but nobody knows when. */
    final Picked undated = new Picked();
    /** Rows for which the condition is unknown. */
    final Picked unknown = new Picked();

    private final RowTest test;

    /** Rows with the slice each is in; slices are 0, and never written, while the window is not cut. */
    static final class Picked {
        int[] row = new int[64];
        int[] slice = new int[64];
        int count;

        void ensure(int capacity) {
            if (row.length < capacity) {
                row = Arrays.copyOf(row, capacity);
                slice = Arrays.copyOf(slice, capacity);
            }
        }

        void add(int pickedRow, int pickedSlice) {
            if (count == row.length) {
                row = Arrays.copyOf(row, count * 2);
                slice = Arrays.copyOf(slice, count * 2);
            }
            row[count] = pickedRow;
            slice[count++] = pickedSlice;
        }

        void addAll(Picked other) {
            for (int i = 0; i < other.count; i++) {
                add(other.row[i], other.slice[i]);
            }
        }

        void clear() {
            count = 0;
        }
    }

    Selection(RowTest test) {
        this.test = test;
    }

    /** Takes over, from the rows at the moment, those that the condition holds for. */
    void pick(State state, Picked dated, Picked withoutDate) {
        used.clear();
        undated.clear();
        unknown.clear();
        test.pick(state, dated, used, unknown);
        for (int i = 0; i < withoutDate.count; i++) {
            if (test.test(state, withoutDate.row[i]) != Truth.FALSE) {
                undated.add(withoutDate.row[i], withoutDate.slice[i]);
            }
        }
    }
}
