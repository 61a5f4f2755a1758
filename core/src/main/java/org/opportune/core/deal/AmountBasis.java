package org.opportune.core.deal;

/** Where the amount of a deal comes from. */
public enum AmountBasis {
    /** Somebody said it, before the items were known or in spite of them. */
    ESTIMATED,
    /** It is what the line items add up to. */
    FROM_ITEMS
}
