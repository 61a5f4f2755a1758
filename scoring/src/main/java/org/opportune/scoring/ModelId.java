package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * Identifies a score model, whatever its version; the host chooses the text.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record ModelId(@JsonValue String value) implements Comparable<ModelId> {

    /** Checks the text. */
    public ModelId {
        Text.check("score model", "value", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the same text, typed
     */
    @JsonCreator
    public static ModelId of(String value) {
        return new ModelId(value);
    }

    @Override
    public int compareTo(ModelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
