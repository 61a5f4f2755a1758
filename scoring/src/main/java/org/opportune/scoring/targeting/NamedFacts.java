package org.opportune.scoring.targeting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;

/** Facts looked up by name: no key is made, since a name may end in what no key can be named. */
record NamedFacts(Map<String, Object> known) implements Facts {

    NamedFacts {
        known = new TreeMap<>(known);
    }

    @Override
    public <T> Answer<T> get(Key<T> key) {
        return Answer.of(Optional.ofNullable(known.get(key.name()))
                .filter(key.type().javaType()::isInstance)
                .map(key.type().javaType()::cast));
    }

    /** Writes a fraction as a decimal of 34 significant digits, rounded half-even; the number is normalised as facts are. */
    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
                .stripTrailingZeros();
    }
}
