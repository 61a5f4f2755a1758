package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.DomainException;

class InteractionTypeTest {

    static Stream<String> badCodes() {
        return Stream.of("", " ", "a b", "a:b:c", ":a", "a:", "é", "a\n", "a".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("badCodes")
    void aCodeOfAnotherFormIsRefused(String code) {
        assertThatThrownBy(() -> InteractionType.of(code))
                .isInstanceOf(DomainException.class)
                .hasMessageStartingWith("The code (\"" + code + "\") of an interaction type must be letters");
    }

    @Test
    void aHostAddsItsOwnTypes() {
        assertThat(InteractionType.of("acme:site-visit_2.0")).hasToString("acme:site-visit_2.0");
        assertThat(InteractionType.of("a".repeat(100)).code()).hasSize(100);
    }

    @Test
    void typesComeInTheOrderOfTheirCodes() {
        assertThat(Stream.of(InteractionType.DEMO, InteractionType.CALL).sorted())
                .containsExactly(InteractionType.CALL, InteractionType.DEMO);
    }
}
