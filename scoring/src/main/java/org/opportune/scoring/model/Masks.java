package org.opportune.scoring.model;

import org.opportune.core.Truth;

/**
 * The answers to numbered questions (atoms) about one or several leads: a bit for true, a bit for unknown.
 *
 * <p>Words of 64 atoms come one after the other, each with all rows, first those for true and then those for unknown.
 */
final class Masks {
    final int words;
    final int stride;
    final long[] bits;

    Masks(int words, int stride) {
        this(words, stride, new long[2 * words * stride]);
    }

    private Masks(int words, int stride, long[] bits) {
        this.words = words;
        this.stride = stride;
        this.bits = bits;
    }

    Masks copy() {
        return new Masks(words, stride, bits.clone());
    }

    /** Returns where the true bits of a word stand, row by row. */
    int truths(int word) {
        return word * stride;
    }

    /** Returns where the unknown bits of a word stand, row by row. */
    int unknowns(int word) {
        return (words + word) * stride;
    }

    boolean isTrue(int atom, int row) {
        return ((bits[truths(atom >> 6) + row] >>> atom) & 1) != 0;
    }

    boolean isUnknown(int atom, int row) {
        return ((bits[unknowns(atom >> 6) + row] >>> atom) & 1) != 0;
    }

    Truth truth(int atom, int row) {
        return isTrue(atom, row) ? Truth.TRUE : isUnknown(atom, row) ? Truth.UNKNOWN : Truth.FALSE;
    }

    void set(int atom, int row, Truth truth) {
        long bit = 1L << atom;
        int t = truths(atom >> 6) + row;
        int u = unknowns(atom >> 6) + row;
        bits[t] = truth == Truth.TRUE ? bits[t] | bit : bits[t] & ~bit;
        bits[u] = truth == Truth.UNKNOWN ? bits[u] | bit : bits[u] & ~bit;
    }
}
