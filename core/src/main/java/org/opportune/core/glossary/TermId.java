package org.opportune.core.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * Identifies a term in every language, such as {@code closed-won}.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record TermId(@JsonValue String value) implements Comparable<TermId> {

    /** Checks the text. */
    public TermId {
        Text.checkId("term", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static TermId of(String value) {
        return new TermId(value);
    }

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
