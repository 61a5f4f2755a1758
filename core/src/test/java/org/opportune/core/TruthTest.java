package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables are those of Kleene's strong three-valued logic. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE", "TRUE, UNKNOWN, UNKNOWN", "TRUE, FALSE, FALSE",
        "UNKNOWN, TRUE, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, FALSE, FALSE",
        "FALSE, TRUE, FALSE", "FALSE, UNKNOWN, FALSE", "FALSE, FALSE, FALSE"
    })
    void bothHoldWhenNeitherFails(Truth left, Truth right, Truth both) {
        assertThat(left.and(right)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE", "TRUE, UNKNOWN, TRUE", "TRUE, FALSE, TRUE",
        "UNKNOWN, TRUE, TRUE", "UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, FALSE, UNKNOWN",
        "FALSE, TRUE, TRUE", "FALSE, UNKNOWN, UNKNOWN", "FALSE, FALSE, FALSE"
    })
    void oneHoldsWhenNotBothFail(Truth left, Truth right, Truth one) {
        assertThat(left.or(right)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void theOppositeOfUnknownIsUnknown(Truth truth, Truth opposite) {
        assertThat(truth.not()).isEqualTo(opposite);
    }

    @Test
    void whatIsDecidedIsTrueOrFalse() {
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }
}
