package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a support case; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record SupportCaseId(@JsonValue String value) implements Comparable<SupportCaseId> {

    /** Checks the text. */
    public SupportCaseId {
        Text.checkId("support case", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static SupportCaseId of(String value) {
        return new SupportCaseId(value);
    }

    @Override
    public int compareTo(SupportCaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
