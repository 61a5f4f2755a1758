package org.opportune.metrics;

/** Why a question has no answer on this data; never expressed as 0, null or NaN. */
public enum UndefinedReason {
    /** Nothing to look at. */
    NO_DATA,
    /** The whole that a share is taken of is zero. */
    ZERO_DENOMINATOR,
    /** Something the figure needs was not given, such as a quota. */
    MISSING_INPUT,
    /** The goal is already met, so nothing remains to be covered. */
    ALREADY_MET
}
