package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a territory; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record TerritoryId(@JsonValue String value) implements Comparable<TerritoryId> {

    /** Checks the text. */
    public TerritoryId {
        Text.checkId("territory", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static TerritoryId of(String value) {
        return new TerritoryId(value);
    }

    @Override
    public int compareTo(TerritoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
