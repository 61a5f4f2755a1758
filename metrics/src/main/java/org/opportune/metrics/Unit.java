package org.opportune.metrics;

/** What a figure is counted in. */
public enum Unit {
    /** Deals, a whole number. */
    DEALS,
    /** A share as a fraction, so 10 % is 0.1. */
    RATIO,
    /** Money in the currency of the context. */
    MONEY,
    /** Money in the currency of the context for each day. */
    MONEY_PER_DAY,
    /** Days. */
    DAYS
}
