package org.opportune.core.party;

/** What a seller does on our side. */
public enum SalesRole {
    /** Runs accounts: knows their pains and concerns, and closes. */
    ACCOUNT_EXECUTIVE,
    /** Finds prospects and works out how to approach them. */
    ACCOUNT_DEVELOPMENT_REP,
    /** Turns to prospects who have not turned to us (outbound). */
    BUSINESS_DEVELOPMENT_REP,
    /** Takes up leads who turned to us (inbound), from the office. */
    SALES_DEVELOPMENT_REP,
    /** Travels, demonstrates and closes. */
    FIELD_REP,
    /** Sells by telephone and on line. */
    INSIDE_REP
}
