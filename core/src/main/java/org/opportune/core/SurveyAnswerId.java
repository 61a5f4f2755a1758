package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an answer to a survey; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record SurveyAnswerId(@JsonValue String value) implements Comparable<SurveyAnswerId> {

    /** Checks the text. */
    public SurveyAnswerId {
        Text.checkId("survey answer", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static SurveyAnswerId of(String value) {
        return new SurveyAnswerId(value);
    }

    @Override
    public int compareTo(SurveyAnswerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
