package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * One independent side of a lead that is scored on its own, such as how well it fits and how engaged it is.
 *
 * <p>The code is open, so a host adds its own as {@code Dimension.of("acme:intent")}.
 *
 * @param code the code: not blank, no blanks around it, at most 128 characters
 */
public record Dimension(@JsonValue String code) implements Comparable<Dimension> {
    /** How well the person and the firm match whom we sell to. */
    public static final Dimension FIT = of("FIT");
    /** How much they have dealt with us of late. */
    public static final Dimension ENGAGEMENT = of("ENGAGEMENT");

    /** Checks the text. */
    public Dimension {
        Text.check("dimension", "code", code);
    }

    /**
     * Obtains a dimension.
     *
     * @param code the text
     * @return the same text, typed
     */
    @JsonCreator
    public static Dimension of(String code) {
        return new Dimension(code);
    }

    @Override
    public int compareTo(Dimension other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
