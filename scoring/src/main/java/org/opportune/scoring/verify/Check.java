package org.opportune.scoring.verify;

/** What a verifier looks at; every problem names the check that has found it. */
public enum Check {
    /** The identifier is {@code vendor:name}, and the same at every call, as are the facts declared. */
    IDENTITY,
    /** The outcome is what the author expects of the sample. */
    EXPECTATION,
    /** The code does not throw, and gives an outcome. */
    FAILURE,
    /** The points are within the limits. */
    BOUNDS,
    /** No fact is asked for that is not declared. */
    UNDECLARED_READ,
    /** Every declared fact is asked for in at least one sample. */
    UNUSED_READ,
    /** Where facts are missing that decide, the outcome is unknown rather than fired or not fired. */
    MISSING_IS_UNKNOWN,
    /** An unknown outcome names facts that are declared and missing. */
    MISSING_KEYS,
    /** The same call gives the same outcome again and again. */
    REPEATABLE,
    /** The outcome does not depend on what was judged before. */
    ORDER,
    /** Many threads get the outcome that one gets. */
    THREADS,
    /** The facts are the same after the call, and are asked only by what {@code Facts} offers. */
    MUTATION,
    /** An outcome that changes with the moment of judging alone declares {@code Facts.AS_OF}. */
    MOMENT,
    /** The outcome is the same when every date is four centuries later: no clock is read. */
    CLOCK,
    /** The outcome is the same under other settings of the machine, such as its default locale. */
    SETTINGS,
    /** A decay never grows, stays from 0 to 1, and no longer changes once settled. */
    CURVE,
    /** The lines of the explanation add up to the total. */
    SUM,
    /** Total and dimensions are within their limits. */
    LIMITS,
    /** The order of rules and groups decides nothing but the order of the lines. */
    RULE_ORDER,
    /** Scores given at once equal those given one by one. */
    BATCH,
    /** Signals in any order lead to the score of the facts they lead to. */
    INCREMENTAL,
    /** A total can be in every band. */
    BAND_REACHABLE,
    /** At least one sample is in each band. */
    BAND_COVER,
    /** Every rule and disqualifier applies to at least one sample. */
    RULE_COVER,
    /** Samples lie just below, at and just above each number at which a condition changes its answer. */
    BOUNDARY_COVER,
    /** More of a fact never lowers a dimension. */
    MONOTONE,
    /** A model that is written and read again is the same model. */
    ROUND_TRIP,
    /** The scores are those recorded. */
    GOLDEN
}
