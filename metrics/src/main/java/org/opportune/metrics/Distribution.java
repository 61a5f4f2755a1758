package org.opportune.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.opportune.core.Violations;

/**
 * How often each whole number occurred; exact, so every quantile is too.
 *
 * <p>Days are counted as days, money in the smallest coin. Immutable and thread-safe.
 */
public final class Distribution {
    static final Distribution EMPTY = new Distribution(new long[0], new long[0]);

    private final long[] values;
    private final long[] upTo;

    /** Takes distinct values in ascending order, and how many values there are up to each of them. */
    private Distribution(long[] values, long[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /** Obtains the distribution of distinct values in ascending order, with how often each occurred. */
    static Distribution ofCounts(int[] distinct, long[] times) {
        long[] values = new long[distinct.length];
        long[] upTo = new long[distinct.length];
        long total = 0;
        for (int i = 0; i < distinct.length; i++) {
            total = Math.addExact(total, times[i]);
            values[i] = distinct[i];
            upTo[i] = total;
        }
        return new Distribution(values, upTo);
    }

    /** Obtains the distribution of values in ascending order. */
    static Distribution ofSorted(long[] sorted) {
        long[] values = new long[sorted.length];
        long[] upTo = new long[sorted.length];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (distinct == 0 || values[distinct - 1] != sorted[i]) {
                values[distinct++] = sorted[i];
            }
            upTo[distinct - 1] = i + 1L;
        }
        return new Distribution(Arrays.copyOf(values, distinct), Arrays.copyOf(upTo, distinct));
    }

    /** {@return how many values} */
    public long count() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** {@return the exact sum of the values} */
    public BigInteger sum() {
        long[] high = new long[1];
        long[] low = new long[1];
        long before = 0;
        for (int i = 0; i < values.length; i++) {
            Wide.addProduct(high, low, 0, values[i], upTo[i] - before);
            before = upTo[i];
        }
        return Wide.value(high[0], low[0]);
    }

    /** {@return the mean to 16 digits, half-even; empty when there is no value} */
    public Optional<BigDecimal> mean() {
        return count() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(sum()).divide(BigDecimal.valueOf(count()), MathContext.DECIMAL64));
    }

    /**
     * Reads off the value below which a share of the values lies; exact.
     *
     * @param share from 0 to 1, so the median is 0.5
     * @param rule how it is read off
     * @return the quantile, empty when there is no value
     */
    public Optional<BigDecimal> quantile(BigDecimal share, QuantileRule rule) {
        Violations.of("a quantile")
                .check(
                        share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                        "quantile.share",
                        "share",
                        share,
                        "must be from 0 to 1",
                        "The 90th percentile is 0.9.")
                .orThrow();
        return count() == 0 ? Optional.empty() : Optional.of(rule.quantile(count(), share, this::sorted));
    }

    /** Returns the value at a position of the sorted list, counted from 0. */
    private long sorted(long position) {
        int found = Arrays.binarySearch(upTo, position + 1);
        return values[found >= 0 ? found : -found - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && Arrays.equals(values, that.values)
                && Arrays.equals(upTo, that.upTo);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(upTo);
    }
}
