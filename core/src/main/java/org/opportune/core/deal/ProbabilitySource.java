package org.opportune.core.deal;

/** Where the chance of winning a deal comes from. */
public enum ProbabilitySource {
    /** It is won, so it is 1. */
    WON,
    /** It is lost, so it is 0. */
    LOST,
    /** Somebody set it by hand. */
    OVERRIDE,
    /** It is that of the stage. */
    STAGE
}
