package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in the test execution that has neither Jackson nor a validator nor the annotation jars on its path. */
class Law11NoSurpriseDependencyWithoutOptionalTest {
    private static final Key<Long> EMPLOYEES = Key.of("acme:employees", ValueType.INTEGER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonValue",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "tools.jackson.databind.ObjectMapper",
                "jakarta.validation.Constraint",
                "org.hibernate.validator.HibernateValidator",
                "org.immutables.value.Value",
                "org.jspecify.annotations.NullMarked"
            })
    void nothingOptionalIsThere(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }

    @Test
    void aConditionIsAnsweredFromFacts() {
        Attributes facts = Attributes.none().with(EMPLOYEES, 250L);

        assertThat(Condition.range(EMPLOYEES, 200L, 1000L).test(facts)).isEqualTo(Truth.TRUE);
        assertThat(Condition.range(EMPLOYEES, 200L, 1000L).test(Attributes.none()))
                .isEqualTo(Truth.UNKNOWN);
    }
}
