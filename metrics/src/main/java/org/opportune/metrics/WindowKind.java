package org.opportune.metrics;

/** What a figure's window means. */
public enum WindowKind {
    /** What happened in the window, by the date of the event. */
    PERIOD,
    /** What became, by the as-of moment, of those who entered in the window. */
    COHORT,
    /** What was true at the last moment of the window, or at the as-of moment if that is earlier. */
    POINT_IN_TIME,
    /** Every deal known at the as-of moment, whatever the window. */
    EVERYTHING
}
