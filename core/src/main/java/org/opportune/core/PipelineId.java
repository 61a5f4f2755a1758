package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a pipeline; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record PipelineId(@JsonValue String value) implements Comparable<PipelineId> {

    /** Checks the text. */
    public PipelineId {
        Text.checkId("pipeline", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static PipelineId of(String value) {
        return new PipelineId(value);
    }

    @Override
    public int compareTo(PipelineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
