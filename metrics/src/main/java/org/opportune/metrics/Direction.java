package org.opportune.metrics;

/** Which way a figure should move. */
public enum Direction {
    /** Higher is better. */
    HIGHER,
    /** Lower is better. */
    LOWER,
    /** Neither is better by itself. */
    NEUTRAL
}
