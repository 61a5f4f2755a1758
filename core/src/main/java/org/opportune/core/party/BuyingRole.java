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
    GATEKEEPER,
    /** Wants it, and speaks for it where the seller is not in the room. */
    CHAMPION,
    /** Holds the money and can spend it, whoever else decides. */
    ECONOMIC_BUYER,
    /** Is listened to by those who decide. */
    INFLUENCER,
    /** Examines whether it may be bought, by technical, legal or security rules: can say no, but not yes. */
    EVALUATOR
}
