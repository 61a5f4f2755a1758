package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    static Stream<String> badNames() {
        return Stream.of("", " ", "a b", "a:b:c", ":a", "a:", ":", "a/b", "a\n", "a".repeat(129));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void aNameOfAnotherFormIsRefused(String name) {
        assertThatThrownBy(() -> Key.text(name))
                .isInstanceOf(DomainException.class)
                .hasMessageEndingWith("For example: acme:employees.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "deal.owner", "acme:employees", "acme:größe_2-x.y"})
    void namesAreLettersDigitsDotsDashesUnderscoresAndOneColon(String name) {
        assertThat(Key.text(name)).hasToString(name);
    }

    @Test
    void aNameMayHaveAHundredAndTwentyEightCharacters() {
        assertThat(Key.text("a".repeat(128)).name()).hasSize(128);
    }

    @Test
    void keysOfOneNameAndDifferentTypesAreDifferent() {
        assertThat(Key.text("a")).isEqualTo(Key.of("a", ValueType.TEXT)).isNotEqualTo(Key.integer("a"));
        assertThat(Key.occurrences("a").type()).isSameAs(ValueType.OCCURRENCES);
    }

    @Test
    void keysComeInTheOrderOfTheirNamesThenOfTheirTypes() {
        assertThat(Stream.of(Key.text("b"), Key.text("a"), Key.integer("a")).sorted())
                .containsExactly(Key.integer("a"), Key.text("a"), Key.text("b"));
    }
}
