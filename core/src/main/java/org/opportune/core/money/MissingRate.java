package org.opportune.core.money;

/** What is done about an amount in a currency of which no rate is known; it is never taken for zero or one. */
public enum MissingRate {
    /** It is left out of the total, and reported beside it. */
    SKIP,
    /** There is no total: every missing rate is named at once. */
    REFUSE
}
