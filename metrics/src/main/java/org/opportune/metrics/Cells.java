package org.opportune.metrics;

import java.util.Arrays;

/** The cells that the rows of a selection count in, in one grouping: one for the whole window, one for the part. */
final class Cells {
    int[] of = new int[64];

    /** Places rows in the cell of the whole window. */
    void whole(int[] group, Selection.Picked picked, int slices) {
        ensure(picked.count);
        for (int i = 0; i < picked.count; i++) {
            of[i] = group[i] * slices;
        }
    }

    /** Places rows in the cell of the part of the window they are in. */
    void part(int[] group, Selection.Picked picked, int slices) {
        ensure(picked.count);
        for (int i = 0; i < picked.count; i++) {
            of[i] = group[i] * slices + picked.slice[i];
        }
    }

    private void ensure(int size) {
        if (of.length < size) {
            of = Arrays.copyOf(of, Math.max(size, of.length * 2));
        }
    }
}
