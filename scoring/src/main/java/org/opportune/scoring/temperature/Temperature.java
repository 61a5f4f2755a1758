package org.opportune.scoring.temperature;

/**
 * How soon a lead wants to buy, hottest first.
 *
 * <p>It is worked out from what the lead said and the day it is asked, never stored. A lead that nobody asked has none.
 */
public enum Temperature {
    /** Wants to buy at once. */
    HOT,
    /** Named a horizon of about two months for the decision. */
    WARM,
    /** Showed interest, but has no time in mind, or one that is far off or past. */
    COLD
}
