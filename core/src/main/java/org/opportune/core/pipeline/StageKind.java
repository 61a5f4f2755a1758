package org.opportune.core.pipeline;

/** What a stage means for the deal that stands in it. */
public enum StageKind {
    /** The deal is being worked on. */
    OPEN,
    /** The deal was concluded. */
    WON,
    /** The deal ended without a sale. */
    LOST
}
