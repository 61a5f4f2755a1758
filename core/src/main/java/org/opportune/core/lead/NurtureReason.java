package org.opportune.core.lead;

/** Why a lead is nurtured: kept in touch with, while nobody works on it. */
public enum NurtureReason {
    /** It is a suspect, at the very start, and learns slowly and steadily what we offer. */
    EDUCATING,
    /** It cannot buy now, as after a purchase from a competitor, and waits for its time. */
    SET_ASIDE,
    /** Sales worked on it and gave it back, to be taken up again when it is ready. */
    RECYCLED
}
