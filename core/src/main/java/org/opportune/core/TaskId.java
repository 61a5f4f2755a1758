package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a task; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record TaskId(@JsonValue String value) implements Comparable<TaskId> {

    /** Checks the text. */
    public TaskId {
        Text.checkId("task", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
