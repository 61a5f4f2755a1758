package org.opportune.scoring.qualification;

/** Whether a criterion is met, as far as anybody has found out. */
public enum CriterionAnswer {
    /** It is met. */
    MET,
    /** It is met in part. */
    PARTIAL,
    /** It is not met; somebody knows that. */
    NOT_MET,
    /** Somebody asked and got no answer. That is not the same as not met. */
    UNKNOWN
}
