package org.opportune.core.party;

/** What a person does in a purchase on the buyer's side; one person may play several roles. */
public enum BuyingRole {
    /** Takes the final decision and has the power to buy. */
    DECISION_MAKER,
    /** Concludes the purchase, for themselves or for others. */
    BUYER,
    /** Will use what is bought, and need not be the one who buys it. */
    END_USER,
    /** Lets information through or stops it, such as an assistant. */
    GATEKEEPER
}
