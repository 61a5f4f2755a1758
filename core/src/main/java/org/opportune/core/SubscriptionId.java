package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a subscription; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record SubscriptionId(@JsonValue String value) implements Comparable<SubscriptionId> {

    /** Checks the text. */
    public SubscriptionId {
        Text.checkId("subscription", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static SubscriptionId of(String value) {
        return new SubscriptionId(value);
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
