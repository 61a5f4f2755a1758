package org.opportune.metrics;

import java.math.BigInteger;

/**
 * Arithmetic on 128-bit sums kept in two arrays: the value is {@code high * 2^64 + low}, both signed.
 *
 * <p>Each value has exactly one such form, so the order of additions leaves no trace; no sum overflows half way.
 */
final class Wide {
    private Wide() {}

    static void add(long[] high, long[] low, int cell, long value) {
        long before = low[cell];
        long after = before + value;
        low[cell] = after;
        if (((before ^ after) & (value ^ after)) < 0) {
            high[cell] += before < 0 ? -1 : 1;
        }
    }

    static void addProduct(long[] high, long[] low, int cell, long a, long b) {
        long product = a * b;
        high[cell] += Math.multiplyHigh(a, b) - (product >> 63);
        add(high, low, cell, product);
    }

    static void addAll(long[] high, long[] low, int cell, long otherHigh, long otherLow) {
        high[cell] += otherHigh;
        add(high, low, cell, otherLow);
    }

    static BigInteger value(long high, long low) {
        return high == 0
                ? BigInteger.valueOf(low)
                : BigInteger.valueOf(high).shiftLeft(64).add(BigInteger.valueOf(low));
    }
}
