package org.opportune.scoring.history;

/** Why a line of a score is not what it was. */
public enum Cause {
    /** Another model, or another version of it, gave the score. */
    MODEL,
    /** Something has happened or become known, was withdrawn, or has another value. */
    FACT,
    /** Time alone: points have faded, or no longer count. */
    TIME,
    /** Either: a rule without evidence, once time may have changed it, and scores do not keep the values of facts. */
    FACT_OR_TIME,
    /** The other lines: a limit takes away or adds more or less because of them. */
    LIMIT
}
