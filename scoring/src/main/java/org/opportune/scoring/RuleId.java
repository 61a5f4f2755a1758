package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * Identifies a rule: unique within a score model, and {@code vendor:name} when a plug-in registers it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

    /** Checks the text. */
    public RuleId {
        Text.check("score rule", "value", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the same text, typed
     */
    @JsonCreator
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
