package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.000, 0, 0",
        "1, 1, 1000000",
        "1.0, 1, 1000000",
        "0.60, 0.6, 600000",
        "0.000001, 0.000001, 1",
        "1e-6, 0.000001, 1",
        "0.333333, 0.333333, 333333"
    })
    void aFractionHasOneFormAndItsMillionths(String written, String text, int millionths) {
        Probability chance = Probability.ofFraction(written);

        assertThat(chance).hasToString(text).isEqualTo(Probability.ofFraction(text));
        assertThat(chance.millionths()).isEqualTo(millionths);
        assertThat(Probability.ofFraction(new BigDecimal(written))).isEqualTo(chance);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "60, 0.6", "100, 1", "1e2, 1", "0.0001, 0.000001"})
    void aPercentageIsAHundredthOfIt(String percent, String fraction) {
        assertThat(Probability.ofPercent(percent)).isEqualTo(Probability.ofFraction(fraction));
    }

    @Test
    void aPercentageTakenForAFractionIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> Probability.ofFraction("60"))
                .isInstanceOf(DomainException.class)
                .hasMessage("The fraction (60) of a probability must be from 0 to 1."
                        + " If it is a percentage, use ofPercent.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1.000001", "0.0000001", "-1e-9", "1e1000000000", "1e-1000000000", "many", ""})
    void whatIsNoProbabilityIsRefused(String text) {
        assertThatThrownBy(() -> Probability.ofFraction(text)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "0.00001", "1e1000000000", "1e2147483647", "many", ""})
    void whatIsNoPercentageIsRefused(String text) {
        assertThatThrownBy(() -> Probability.ofPercent(text)).isInstanceOf(DomainException.class);
    }

    @Test
    void probabilitiesComeInTheirOrder() {
        assertThat(Stream.of("0.9", "0.10", "0")
                        .map(Probability::ofFraction)
                        .sorted()
                        .map(Probability::toString))
                .containsExactly("0", "0.1", "0.9");
    }
}
