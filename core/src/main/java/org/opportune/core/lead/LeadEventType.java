package org.opportune.core.lead;

/** What happened to a lead. */
public enum LeadEventType {
    /** Its record begins. */
    CAPTURED,
    /** We do something else with it. */
    STATUS_CHANGED,
    /** It was found better or worse. */
    LEVEL_CHANGED,
    /** They said how much they want it, when they want to decide, or what it may be worth. */
    LEARNED,
    /** Other leads were merged into it. */
    MERGED,
    /** Its personal data were removed. */
    ERASED,
    /** An earlier record was wrong. */
    CORRECTED
}
