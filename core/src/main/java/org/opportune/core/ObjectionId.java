package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an objection; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record ObjectionId(@JsonValue String value) implements Comparable<ObjectionId> {

    /** Checks the text. */
    public ObjectionId {
        Text.checkId("objection", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static ObjectionId of(String value) {
        return new ObjectionId(value);
    }

    @Override
    public int compareTo(ObjectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
