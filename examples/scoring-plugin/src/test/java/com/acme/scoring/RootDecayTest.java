package com.acme.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.scoring.verify.DecayVerifier;

class RootDecayTest {

    @Test
    void itKeepsTheContract() {
        assertThatCode(() -> DecayVerifier.verify("acme:root", new RootDecay(100)))
                .doesNotThrowAnyException();
    }

    /** One minus the roots of 0, 1/4, 64/100, 81/100 and 1. */
    @ParameterizedTest
    @CsvSource({"0, 1", "25, 0.5", "64, 0.2", "81, 0.1", "100, 0", "400, 0"})
    void halfIsLeftAfterAQuarterOfTheTime(int days, BigDecimal left) {
        assertThat(new RootDecay(100).left(Duration.ofDays(days))).isEqualByComparingTo(left);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3_651})
    void daysOutOfBoundsAreRefused(long days) {
        Attributes parameters = Attributes.none().with(RootDecay.DAYS, days);
        assertThatThrownBy(() -> RootDecay.of(parameters))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("acme:days");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3_650})
    void daysAtTheBoundsAreTaken(long days) {
        assertThat(RootDecay.of(Attributes.none().with(RootDecay.DAYS, days)).days())
                .isEqualTo(days);
    }

    @Test
    void daysMustBeGiven() {
        assertThatThrownBy(() -> RootDecay.of(Attributes.none())).isInstanceOf(DomainException.class);
    }
}
