package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DimensionTest {

    @Test
    void itsPointsAreAFactUnderItsCode() {
        assertThat(Score.total(Dimension.of("acme:intent")).name()).isEqualTo("score.dimension.acme:intent");
    }

    @Test
    void aCodeThatCannotBeAFactsNameIsRefused() {
        for (String code : new String[] {"", "buyer intent", "acme:intent:2", "x".repeat(101)}) {
            assertThatThrownBy(() -> Dimension.of(code)).hasMessageContaining("with at most one ':'");
        }
        assertThat(Dimension.of("x".repeat(100)).code()).hasSize(100);
    }
}
