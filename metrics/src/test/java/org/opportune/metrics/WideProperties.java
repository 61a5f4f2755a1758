package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** Sums of 128 bits equal those of whole numbers without limit, whatever happens half way. */
class WideProperties {
    private final long[] high = new long[2];
    private final long[] low = new long[2];

    @BeforeTry
    void beginAtZero() {
        Arrays.fill(high, 0);
        Arrays.fill(low, 0);
    }

    @Property(tries = 500)
    void sumsAreExact(@ForAll @Size(max = 40) List<Long> values) {
        values.forEach(value -> Wide.add(high, low, 1, value));
        assertThat(sum()).isEqualTo(values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add));
        assertThat(high[0] | low[0]).isZero();
    }

    @Property(tries = 500)
    void productsAreExact(@ForAll List<Long> coins, @ForAll int weight) {
        BigInteger expected = BigInteger.ZERO;
        for (long coin : coins) {
            Wide.addProduct(high, low, 1, coin, weight);
            expected = expected.add(BigInteger.valueOf(coin).multiply(BigInteger.valueOf(weight)));
        }
        assertThat(sum()).isEqualTo(expected);
    }

    @Property(tries = 500)
    void whatIsTakenBackLeavesTheSameBits(@ForAll List<Long> stays, @ForAll List<Long> goes) {
        goes.forEach(value -> Wide.addProduct(high, low, 1, value, 1_000_000));
        stays.forEach(value -> Wide.addProduct(high, low, 1, value, 1_000_000));
        goes.forEach(value -> Wide.addProduct(high, low, 1, value, -1_000_000));
        stays.forEach(value -> Wide.addProduct(high, low, 0, value, 1_000_000));
        assertThat(high[1]).isEqualTo(high[0]);
        assertThat(low[1]).isEqualTo(low[0]);
    }

    @Property(tries = 500)
    void twoSumsAddUp(@ForAll List<Long> left, @ForAll List<Long> right) {
        left.forEach(value -> Wide.addProduct(high, low, 0, value, Integer.MAX_VALUE));
        right.forEach(value -> Wide.addProduct(high, low, 1, value, Integer.MIN_VALUE));
        BigInteger both = Wide.value(high[0], low[0]).add(sum());
        Wide.addAll(high, low, 1, high[0], low[0]);
        assertThat(sum()).isEqualTo(both);
    }

    @Example
    void aSumMayLeaveSixtyFourBitsAndComeBack() {
        for (int i = 0; i < 3; i++) {
            Wide.add(high, low, 1, Long.MAX_VALUE);
        }
        assertThat(sum()).isEqualTo(new BigInteger("27670116110564327421"));
        for (int i = 0; i < 6; i++) {
            Wide.add(high, low, 1, Long.MIN_VALUE);
        }
        assertThat(sum()).isEqualTo(new BigInteger("-27670116110564327427"));
        for (int i = 0; i < 3; i++) {
            Wide.add(high, low, 1, Long.MAX_VALUE);
        }
        assertThat(high[1]).isZero();
        assertThat(low[1]).isEqualTo(-6);
    }

    private BigInteger sum() {
        return Wide.value(high[1], low[1]);
    }
}
