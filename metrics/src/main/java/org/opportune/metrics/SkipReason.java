package org.opportune.metrics;

/** Why a deal could not be used for a figure that it belongs to. */
public enum SkipReason {
    /** A date that decides is missing. */
    UNDATED,
    /** It has no amount. */
    UNPRICED,
    /** Its amount is in a currency for which no rate is known. */
    UNCONVERTED,
    /** Its stage has no chance of winning, and nobody set one by hand. */
    UNWEIGHTED,
    /** It was closed before it was opened. */
    NEGATIVE_DURATION,
    /** A fact that the measure's condition asks for is unknown. */
    UNKNOWN_FACT
}
