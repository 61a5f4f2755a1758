package org.opportune.core.deal;

/**
 * How an open deal stands to its expected close day. Apart from its forecast category: a committed deal can have slipped.
 *
 * <p>Every open deal is one of these, so the three of them add up to the open pipeline.
 */
public enum CloseTiming {
    /** Its day is today or to come. */
    AHEAD,
    /** Its day has passed, and it is still open. */
    SLIPPED,
    /** Nobody has named a day. */
    UNDATED
}
