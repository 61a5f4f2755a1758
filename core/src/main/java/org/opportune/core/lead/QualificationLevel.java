package org.opportune.core.lead;

/** How good a lead is, lowest first. */
public enum QualificationLevel {
    /** At the very start: visited the site, or asked for general information. */
    SUSPECT,
    /** Showed interest. */
    LEAD,
    /** Marketing qualified: clear interest, found in marketing's material, but not ready to buy soon. */
    MQL,
    /** Sales qualified: immediate interest in buying, and accepted by sales. */
    SQL
}
