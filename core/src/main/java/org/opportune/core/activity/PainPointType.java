package org.opportune.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of a pain point: an open code, so a host adds its own as
 * {@code PainPointType.of("acme:audit")}.
 *
 * @param code the code: letters, digits, dots, dashes and underscores, at most one colon, at most 100 characters
 */
public record PainPointType(@JsonValue String code) implements Comparable<PainPointType> {
    /** They spend too much. */
    public static final PainPointType OVERSPENDING = of("OVERSPENDING");
    /** They lose time. */
    public static final PainPointType LOST_TIME = of("LOST_TIME");
    /** The way they work does not work. */
    public static final PainPointType BAD_PROCESS = of("BAD_PROCESS");
    /** Nobody helps them when they need it. */
    public static final PainPointType NO_SUPPORT = of("NO_SUPPORT");

    /** Checks the code. */
    public PainPointType {
        CodeForm.check("a pain point type", "code.form", code, "acme:audit");
    }

    /**
     * Obtains a type.
     *
     * @param code the code
     * @return the type
     */
    @JsonCreator
    public static PainPointType of(String code) {
        return new PainPointType(code);
    }

    @Override
    public int compareTo(PainPointType other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
