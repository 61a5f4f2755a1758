package org.opportune.core.deal;

/** What happened to a deal. */
public enum DealEventType {
    /** It was opened. */
    OPENED,
    /** It moved to another stage. */
    STAGE_CHANGED,
    /** It moved to another pipeline, or to another version of its own. */
    PIPELINE_CHANGED,
    /** Its amount changed. */
    AMOUNT_CHANGED,
    /** What is offered changed, and with it the amount. */
    ITEMS_CHANGED,
    /** Its expected close day changed. */
    CLOSE_DATE_CHANGED,
    /** Somebody else works on it. */
    OWNER_CHANGED,
    /** Its chance was set by hand, or given back to the stage. */
    PROBABILITY_CHANGED,
    /** What is to happen next changed. */
    NEXT_STEP_CHANGED,
    /** Who else bids for it changed, or became known. */
    COMPETITORS_CHANGED,
    /** Who takes part on the buyer's side changed, or how. */
    CONTACTS_CHANGED,
    /** It was put on hold, or its hold changed. */
    HELD,
    /** It goes on after a hold. */
    RESUMED,
    /** It was won. */
    WON,
    /** It was lost. */
    LOST,
    /** A closed deal came back to life. */
    REOPENED,
    /** An earlier record was wrong. */
    CORRECTED
}
