package org.opportune.core.deal;

/** What kind of sale a deal is. */
public enum DealType {
    /** To a new customer. */
    NEW,
    /** A better version for an existing customer. */
    UPSELL,
    /** A further solution for the same customer. */
    CROSS_SELL,
    /** The next term of a contract. */
    RENEWAL,
    /** To a customer or deal that was lost before. */
    WIN_BACK
}
