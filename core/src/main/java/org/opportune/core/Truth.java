package org.opportune.core;

/** The answer to a condition: true, false, or unknown because a fact is missing (Kleene's three-valued logic). */
public enum Truth {
    /** The facts say no. */
    FALSE,
    /** A fact that decides is missing. */
    UNKNOWN,
    /** The facts say yes. */
    TRUE;

    /**
     * Obtains the truth of a decided question.
     *
     * @param holds the answer
     * @return true or false
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Returns whether both hold: false as soon as one is false, otherwise unknown as soon as one is unknown.
     *
     * @param other the other
     * @return the lesser of the two
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns whether one holds: true as soon as one is true, otherwise unknown as soon as one is unknown.
     *
     * @param other the other
     * @return the greater of the two
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return true for false, false for true, unknown for unknown} */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
