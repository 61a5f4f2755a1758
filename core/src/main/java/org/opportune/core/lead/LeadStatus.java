package org.opportune.core.lead;

/** What we are doing with a lead. */
public enum LeadStatus {
    /** Nobody has taken it up. */
    NEW,
    /** Somebody is working on it. */
    WORKING,
    /** Found worth pursuing as a deal. */
    QUALIFIED,
    /** Set aside for later, such as after a purchase from a competitor. */
    NURTURING,
    /** Found not worth pursuing. */
    DISQUALIFIED,
    /** Turned into a customer or a deal; nothing more happens to it. */
    CONVERTED
}
