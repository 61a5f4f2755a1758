package org.opportune.scoring.qualification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Violations;

/**
 * Identifies a qualification framework, whatever its version: {@code bant}, or {@code vendor:name} for a host's own.
 *
 * @param value the identifier: letters, digits, dashes and underscores, with at most one colon inside, at most 60
 *     characters
 */
public record FrameworkId(@JsonValue String value) implements Comparable<FrameworkId> {

    /** Checks the form, which lets the identifier be part of the name of a fact. */
    public FrameworkId {
        Violations.of("a qualification framework")
                .check(
                        value.length() <= 60 && value.matches("[A-Za-z0-9_-]+(:[A-Za-z0-9_-]+)?"),
                        "framework.id",
                        "id",
                        '"' + value + '"',
                        "must be at most 60 letters, digits, '-' and '_', with at most one ':' inside",
                        "For example: acme:enterprise.")
                .orThrow();
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the same text, typed
     */
    @JsonCreator
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
