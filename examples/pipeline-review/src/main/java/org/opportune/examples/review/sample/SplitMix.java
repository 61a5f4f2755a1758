package org.opportune.examples.review.sample;

/**
 * SplitMix64, a small generator of random numbers with a seed (Steele, Lea and Flood, 2014).
 *
 * <p>Written out here, so that the same seed gives the same sample on every Java version.
 */
final class SplitMix {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        state = mix(seed);
    }

    /** Returns a fraction from 0 up to, not including, 1. */
    double fraction() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Returns a whole number from 0 up to, not including, {@code bound}. */
    int below(int bound) {
        return (int) (fraction() * bound);
    }

    private static long mix(long seed) {
        long z = seed;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
