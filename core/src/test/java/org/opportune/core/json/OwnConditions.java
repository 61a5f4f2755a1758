package org.opportune.core.json;

import java.util.Map;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.Violations;

/** A host's own conditions. */
final class OwnConditions {
    static final Key<Long> FACTOR = Key.integer("factor");
    static final ConditionTypes TYPES = ConditionTypes.of(Map.of("acme:multiple", Multiple::of));

    private OwnConditions() {}

    /**
     * Holds when the employees are a multiple of a number.
     *
     * @param factor the number, above zero
     */
    record Multiple(long factor) implements Condition.Custom {
        Multiple {
            Violations.of("a multiple")
                    .check(factor > 0, "multiple.factor", "factor", factor, "must be above zero")
                    .orThrow();
        }

        static Multiple of(Attributes parameters) {
            return new Multiple(parameters.get(FACTOR) instanceof Answer.Known<Long> known ? known.value() : 0);
        }

        @Override
        public String type() {
            return "acme:multiple";
        }

        @Override
        public Attributes parameters() {
            return Attributes.none().with(FACTOR, factor);
        }

        @Override
        public Truth test(Facts facts) {
            return facts.get(Key.integer("employees")) instanceof Answer.Known<Long> known
                    ? Truth.of(known.value() % factor == 0)
                    : Truth.UNKNOWN;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(Key.integer("employees"));
        }
    }
}
