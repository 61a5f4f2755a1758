package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {
    private static final Key<BigDecimal> SHARE = Key.of("acme:share", ValueType.DECIMAL);

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "-1e101", "0e-101", "1e99999999999", "1e", "", "NaN"})
    void aDecimalOutOfBoundsIsRefusedAtOnce(String text) {
        assertThatThrownBy(() -> ValueType.DECIMAL.parse(text))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be of type decimal");
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsNotEvenLookedAt() {
        String digits = "9".repeat(100_000);

        assertThatThrownBy(() -> ValueType.DECIMAL.parse(digits)).hasMessageContaining("100000 characters");
        assertThatThrownBy(() -> ValueType.MONEY.parse("EUR " + digits)).hasMessageContaining("100004 characters");
    }

    @Test
    void whatCouldNotBeReadBackIsNotTakenInEither() {
        assertThatThrownBy(() -> Attributes.none().with(SHARE, new BigDecimal("1e101")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must have at most 100 digits before and behind the point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.5", "1e99", "1e-100", "1.500"})
    void aDecimalWithinBoundsIsReadExactly(String text) {
        assertThat(ValueType.DECIMAL.parse(text)).isEqualByComparingTo(new BigDecimal(text));
        assertThat(ValueType.DECIMAL.parse(ValueType.DECIMAL.print(new BigDecimal(text))))
                .isEqualTo(ValueType.DECIMAL.parse(text));
    }
}
