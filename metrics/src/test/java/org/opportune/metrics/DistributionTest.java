package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.DomainException;

/** Quantiles equal those a Python script computed with fractions; a distribution is the same however it was built. */
class DistributionTest {
    @TestFactory
    Stream<DynamicTest> everyQuantileEqualsThePythonScript() {
        return lines().stream().map(DistributionTest::quantiles);
    }

    private static DynamicTest quantiles(String line) {
        String[] fields = line.split(",");
        long[] sorted =
                Stream.of(fields[0].split(" ")).mapToLong(Long::parseLong).toArray();
        BigDecimal p = new BigDecimal(fields[1]);
        return DynamicTest.dynamicTest(sorted.length + " values from " + sorted[0] + " at " + p, () -> {
            Distribution distribution = Distribution.ofSorted(sorted);
            assertThat(distribution.quantile(p, QuantileRule.NEAREST_RANK).orElseThrow())
                    .isEqualByComparingTo(fields[2]);
            assertThat(distribution.quantile(p, QuantileRule.TYPE_7).orElseThrow())
                    .isEqualByComparingTo(fields[3]);
        });
    }

    @Test
    void theFixtureHasEveryRow() {
        assertThat(lines()).hasSize(72);
    }

    @Test
    void countsAndSortedValuesGiveTheSameDistribution() {
        Distribution counted = Distribution.ofCounts(new int[] {0, 1, 4}, new long[] {3, 1, 2});
        Distribution sorted = Distribution.ofSorted(new long[] {0, 0, 0, 1, 4, 4});
        assertThat(counted).isEqualTo(sorted).hasSameHashCodeAs(sorted);
        assertThat(counted.count()).isEqualTo(6);
        assertThat(counted.sum()).isEqualTo(BigInteger.valueOf(9));
        assertThat(counted.mean()).contains(new BigDecimal("1.5"));
    }

    @Test
    void distributionsOfOtherValuesOrOtherCountsDiffer() {
        Distribution one = Distribution.ofSorted(new long[] {1, 2});
        assertThat(one).isNotEqualTo(Distribution.ofSorted(new long[] {1, 3}));
        assertThat(one).isNotEqualTo(Distribution.ofSorted(new long[] {1, 2, 2}));
    }

    @Test
    void noValueHasNeitherMeanNorQuantile() {
        assertThat(Distribution.EMPTY.count()).isZero();
        assertThat(Distribution.EMPTY.sum()).isZero();
        assertThat(Distribution.EMPTY.mean()).isEmpty();
        assertThat(Distribution.EMPTY.quantile(BigDecimal.ONE, QuantileRule.TYPE_7))
                .isEmpty();
        assertThat(Distribution.ofCounts(new int[0], new long[0])).isEqualTo(Distribution.EMPTY);
    }

    @Test
    void sumsOfHugeValuesDoNotOverflow() {
        long[] huge = new long[4];
        Arrays.fill(huge, Long.MAX_VALUE);
        Distribution distribution = Distribution.ofSorted(huge);
        assertThat(distribution.sum()).isEqualTo(new BigInteger("36893488147419103228"));
        assertThat(distribution
                        .quantile(new BigDecimal("0.5"), QuantileRule.TYPE_7)
                        .orElseThrow())
                .isEqualByComparingTo("9223372036854775807");
    }

    @Test
    void interpolationAcrossTheWholeRangeOfNumbersDoesNotOverflow() {
        Distribution distribution = Distribution.ofSorted(new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        assertThat(distribution
                        .quantile(new BigDecimal("0.5"), QuantileRule.TYPE_7)
                        .orElseThrow())
                .isEqualByComparingTo("-0.5");
    }

    @Test
    void aShareOutsideZeroToOneIsRefused() {
        assertThatThrownBy(() -> Distribution.EMPTY.quantile(new BigDecimal("90"), QuantileRule.TYPE_7))
                .isInstanceOf(DomainException.class)
                .hasMessage("The share (90) of a quantile must be from 0 to 1. The 90th percentile is 0.9.");
        assertThatThrownBy(() -> Distribution.EMPTY.quantile(new BigDecimal("-0.1"), QuantileRule.TYPE_7))
                .isInstanceOf(DomainException.class);
    }

    private static List<String> lines() {
        try (InputStream in = DistributionTest.class.getResourceAsStream("/fixtures/quantiles.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
