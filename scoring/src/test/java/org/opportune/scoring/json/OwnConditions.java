package org.opportune.scoring.json;

import java.util.Map;
import java.util.Set;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.json.ConditionTypes;

/** A host's own conditions. */
final class OwnConditions {
    static final ConditionTypes TYPES = ConditionTypes.of(Map.of("acme:multiple", Multiple::new));

    private OwnConditions() {}

    /**
     * Nobody can say whether it holds.
     *
     * @param parameters what the host knows about it
     */
    private record Multiple(Attributes parameters) implements Condition.Custom {
        @Override
        public String type() {
            return "acme:multiple";
        }

        @Override
        public Truth test(Facts facts) {
            return Truth.UNKNOWN;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of();
        }
    }
}
