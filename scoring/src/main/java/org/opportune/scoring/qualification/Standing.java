package org.opportune.scoring.qualification;

import org.opportune.scoring.Statement;

/** How a criterion stands at the moment of an assessment. */
public enum Standing {
    /** It is met, on whatever evidence. */
    MET,
    /** It is met in part. */
    PARTIAL,
    /** It is known not to be met. */
    NOT_MET,
    /** Somebody asked and got no answer. */
    UNKNOWN,
    /** What was found out is too old to hold. */
    EXPIRED,
    /** Nobody has asked. */
    NOT_ASKED;

    Statement.Word word() {
        return new Statement.Word("standing." + name(), name());
    }
}
