package org.opportune.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.scoring.Registry;

/** One registry is enough: it makes the conditions of JSON, and the code that models name. */
class RegisteredConditionsTest {
    private static final String JSON =
            "{\"type\":\"custom\",\"name\":\"acme:weekend\",\"parameters\":{\"acme:zone\":{\"text\":\"UTC\"}}}";
    private static final Registry REGISTRY =
            Registry.builder().condition("acme:weekend", Weekend::new).build();

    /** A question of which only the name and the parameters matter. */
    private record Weekend(Attributes parameters) implements Condition.Custom {
        @Override
        public String type() {
            return "acme:weekend";
        }

        @Override
        public Truth test(Facts facts) {
            return Truth.UNKNOWN;
        }

        @Override
        public java.util.Set<Key<?>> reads() {
            return java.util.Set.of();
        }
    }

    @Test
    void bothJacksonsMakeTheConditionsThatAreRegistered() throws Exception {
        Condition expected = new Weekend(Attributes.none().with(Key.text("acme:zone"), "UTC"));
        var two = new OpportuneScoringJackson2(REGISTRY).strictMapper();
        var three = new OpportuneScoringJackson3(REGISTRY).strictMapper();
        assertThat(two.readValue(JSON, Condition.class)).isEqualTo(expected);
        assertThat(three.readValue(JSON, Condition.class)).isEqualTo(expected);
        assertThat(two.writeValueAsString(expected)).isEqualTo(JSON);
    }

    @Test
    void whatIsNotRegisteredCannotBeRead() {
        var mapper = new OpportuneScoringJackson2(Registry.empty()).strictMapper();
        assertThatThrownBy(() -> mapper.readValue(JSON, Condition.class)).hasMessageContaining("acme:weekend");
    }
}
