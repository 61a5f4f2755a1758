package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.scoring.Points;

class DecayTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void twentyFivePointsAreHalvedAfterAHalfLifeOfFourteenDays() {
        assertThat(faded("25", Decay.halfLife(Duration.ofDays(14)), 14)).isEqualTo(Points.of("12.5"));
    }

    /** The published vectors: 40 points, half-life 30 days. */
    @ParameterizedTest
    @CsvSource({"0, 40", "15, 28.284", "30, 20", "60, 10", "90, 5"})
    void fortyPointsWithAHalfLifeOfThirtyDays(int days, String points) {
        assertThat(faded("40", Decay.halfLife(Duration.ofDays(30)), days)).isEqualTo(Points.of(points));
    }

    /** HubSpot's linear decay of 50 % a month. */
    @ParameterizedTest
    @CsvSource({"0, 10", "30, 5", "60, 0", "61, 0", "400, 0"})
    void tenPointsThatFadeByHalfAMonth(int days, String points) {
        assertThat(faded("10", Decay.linear(Duration.ofDays(60)), days)).isEqualTo(Points.of(points));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "29, 10", "30, 5", "89, 5", "90, 1"})
    void stepsHoldFromTheirFirstDayOn(int days, String points) {
        Decay steps = Decay.steps(step(30, "0.5"), step(90, "0.1"));
        assertThat(faded("10", steps, days)).isEqualTo(Points.of(points));
    }

    @Test
    void whatExpiresCountsInFullUntilThen() {
        Decay expiry = Decay.expiry(Duration.ofDays(90));
        assertThat(expiry.factor(Duration.ofDays(90).minusSeconds(1))).isEqualByComparingTo("1");
        assertThat(expiry.factor(Duration.ofDays(90))).isEqualByComparingTo("0");
    }

    @Test
    void aFloorAlwaysStays() {
        Decay decay = new Decay.HalfLife(Duration.ofDays(30), new BigDecimal("0.2"));
        assertThat(decay.factor(Duration.ofDays(60))).isEqualByComparingTo("0.25");
        assertThat(decay.factor(Duration.ofDays(90))).isEqualByComparingTo("0.2");
        assertThat(new Decay.Linear(Duration.ofDays(10), new BigDecimal("0.3")).factor(DAY.multipliedBy(9)))
                .isEqualByComparingTo("0.3");
    }

    @Test
    void withoutDecayPointsStay() {
        assertThat(Decay.none().factor(Duration.ofDays(3650))).isEqualByComparingTo("1");
    }

    @Test
    void aFactorHasNineDecimals() {
        assertThat(Decay.halfLife(DAY).factor(Duration.ofHours(12))).isEqualTo(new BigDecimal("0.707106781"));
        assertThat(Decay.linear(Duration.ofSeconds(3)).factor(Duration.ofSeconds(1)))
                .isEqualTo(new BigDecimal("0.666666667"));
    }

    @Test
    void pointsAreRoundedHalfEvenToAThousandth() {
        Decay half = Decay.halfLife(DAY);
        assertThat(faded("0.001", half, 1)).isEqualTo(Points.ZERO);
        assertThat(faded("0.003", half, 1)).isEqualTo(Points.of("0.002"));
        assertThat(faded("-0.003", half, 1)).isEqualTo(Points.of("-0.002"));
        assertThat(faded("0.005", half, 1)).isEqualTo(Points.of("0.002"));
    }

    @Test
    void everythingWrongWithADecayIsSaidAtOnce() {
        assertThatThrownBy(() -> new Decay.HalfLife(Duration.ofMillis(1500), new BigDecimal("50")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("halfLife", "floor"));
        assertThatThrownBy(() -> Decay.steps(step(30, "0.5"), step(30, "0.5")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("list[1].from", "list[1].factor"));
        assertThatThrownBy(Decay::steps).hasMessageContaining("at least one step");
        assertThatThrownBy(() -> Decay.halfLife(Duration.ZERO)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> Decay.halfLife(Duration.ofDays(36_501))).hasMessageContaining("at most");
    }

    private static Decay.Step step(int days, String factor) {
        return new Decay.Step(Duration.ofDays(days), new BigDecimal(factor));
    }

    private static Points faded(String points, Decay decay, int days) {
        return Points.ofThousandths(new Fading(Points.of(points).thousandths(), decay)
                .points(Duration.ofDays(days).toSeconds()));
    }
}
