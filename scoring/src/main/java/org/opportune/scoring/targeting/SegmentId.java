package org.opportune.scoring.targeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Violations;

/**
 * Identifies a segment: {@code baltic}, or {@code vendor:name}.
 *
 * @param value the identifier: letters, digits, dashes and underscores, with at most one colon inside, at most 60
 *     characters
 */
public record SegmentId(@JsonValue String value) implements Comparable<SegmentId> {

    /** Checks the form, which lets the identifier be part of the name of a fact. */
    public SegmentId {
        Violations.of("a segment")
                .check(
                        value.length() <= 60 && value.matches("[A-Za-z0-9_-]+(:[A-Za-z0-9_-]+)?"),
                        "segment.id",
                        "id",
                        '"' + value + '"',
                        "must be at most 60 letters, digits, '-' and '_', with at most one ':' inside",
                        "For example: acme:baltic.")
                .orThrow();
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the same text, typed
     */
    @JsonCreator
    public static SegmentId of(String value) {
        return new SegmentId(value);
    }

    @Override
    public int compareTo(SegmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
