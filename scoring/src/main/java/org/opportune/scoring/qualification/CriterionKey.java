package org.opportune.scoring.qualification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Violations;

/**
 * Names a criterion within a framework, such as {@code budget}.
 *
 * @param value the name: letters, digits, dashes and underscores, at most 40 characters
 */
public record CriterionKey(@JsonValue String value) implements Comparable<CriterionKey> {

    /** Checks the form, which lets the name be part of the name of a fact. */
    public CriterionKey {
        Violations.of("a criterion")
                .check(
                        value.matches("[A-Za-z0-9_-]{1,40}"),
                        "criterion.key",
                        "key",
                        '"' + value + '"',
                        "must be 1 to 40 letters, digits, '-' and '_'",
                        "For example: budget.")
                .orThrow();
    }

    /**
     * Obtains a name.
     *
     * @param value the text
     * @return the same text, typed
     */
    @JsonCreator
    public static CriterionKey of(String value) {
        return new CriterionKey(value);
    }

    @Override
    public int compareTo(CriterionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
