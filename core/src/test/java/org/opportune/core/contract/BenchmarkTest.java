package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;

class BenchmarkTest {
    private static final Benchmark CLOSE_RATE = Benchmark.closeRate();

    @Test
    void fifteenToThirtyPercentCloseSoItIsSaidBySomebodyWhoGivesNoSource() {
        assertThat(CLOSE_RATE.low().value()).isEqualTo(new BigDecimal("0.15"));
        assertThat(CLOSE_RATE.high().value()).isEqualByComparingTo("0.30");
        assertThat(CLOSE_RATE.low().unit()).isEqualTo("RATIO");
        assertThat(CLOSE_RATE.isSourced()).isFalse();
        assertThat(CLOSE_RATE.validity()).isEmpty();
        assertThat(CLOSE_RATE.withSource("our own figures of 2025").isSourced()).isTrue();
    }

    @Test
    void aRangeMayBeASingleValueButNotUpsideDown() {
        assertThat(CLOSE_RATE.withHigh(Figure.of("0.15", "RATIO")).high()).isEqualTo(CLOSE_RATE.low());
        assertThatThrownBy(() -> CLOSE_RATE.withHigh(Figure.of("0.149", "RATIO")))
                .isInstanceOf(DomainException.class)
                .hasMessage("The high (0.149) of the benchmark of metric close_rate.engaged must not be less than the"
                        + " lower end (0.15).");
    }

    @Test
    void bothEndsAreInOneUnit() {
        assertThatThrownBy(() -> CLOSE_RATE.withLow(Figure.of(Money.parse("EUR 10"))))
                .isInstanceOf(DomainException.class)
                .hasMessage("The high (RATIO) of the benchmark of metric close_rate.engaged must be in the unit of the"
                        + " lower end (EUR).");
    }

    @Test
    void aBlankSourceIsNone() {
        assertThatThrownBy(() -> CLOSE_RATE.withSource(" "))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("source");
    }
}
