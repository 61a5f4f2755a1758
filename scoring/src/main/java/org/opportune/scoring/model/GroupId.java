package org.opportune.scoring.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * Identifies a group of rules within a score model.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record GroupId(@JsonValue String value) implements Comparable<GroupId> {

    /** Checks the text. */
    public GroupId {
        Text.check("rule group", "value", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the same text, typed
     */
    @JsonCreator
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
