package org.opportune.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.LongUnaryOperator;

/** How the value below which a share of the values lies is read off a sorted list. */
public enum QuantileRule {
    /** The value at position {@code ceil(p n)} of n sorted values, counted from 1; the first for p = 0. */
    NEAREST_RANK {
        @Override
        BigDecimal quantile(long n, BigDecimal p, LongUnaryOperator sorted) {
            long rank = p.multiply(BigDecimal.valueOf(n))
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact();
            return BigDecimal.valueOf(sorted.applyAsLong(Math.max(rank, 1) - 1));
        }
    },
    /**
     * Linear interpolation at position {@code (n - 1) p} counted from 0: type 7 of Hyndman and Fan (1996), the rule of
     * SQL's {@code PERCENTILE_CONT} and of most spreadsheets.
     */
    TYPE_7 {
        @Override
        BigDecimal quantile(long n, BigDecimal p, LongUnaryOperator sorted) {
            BigDecimal position = p.multiply(BigDecimal.valueOf(n - 1));
            long below = position.setScale(0, RoundingMode.FLOOR).longValueExact();
            BigDecimal share = position.subtract(BigDecimal.valueOf(below));
            long low = sorted.applyAsLong(below);
            if (share.signum() == 0) {
                return BigDecimal.valueOf(low);
            }
            long high = sorted.applyAsLong(below + 1);
            return BigDecimal.valueOf(high)
                    .subtract(BigDecimal.valueOf(low))
                    .multiply(share)
                    .add(BigDecimal.valueOf(low));
        }
    };

    /** Reads a quantile off n sorted values. */
    abstract BigDecimal quantile(long n, BigDecimal p, LongUnaryOperator sorted);
}
