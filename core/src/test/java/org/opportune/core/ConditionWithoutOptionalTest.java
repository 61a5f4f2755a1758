package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs in the test execution that has neither Jackson nor a validator nor the annotation jars on its path. */
class ConditionWithoutOptionalTest {
    private static final Key<Long> EMPLOYEES = Key.of("acme:employees", ValueType.INTEGER);

    @Test
    void aConditionIsAnsweredFromFacts() {
        Attributes facts = Attributes.none().with(EMPLOYEES, 250L);

        assertThat(Condition.range(EMPLOYEES, 200L, 1000L).test(facts)).isEqualTo(Truth.TRUE);
        assertThat(Condition.range(EMPLOYEES, 200L, 1000L).test(Attributes.none()))
                .isEqualTo(Truth.UNKNOWN);
    }
}
