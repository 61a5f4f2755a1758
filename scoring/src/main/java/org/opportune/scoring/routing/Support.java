package org.opportune.scoring.routing;

/** Who helps a lead on. */
public enum Support {
    /** Those who win attention, inform and qualify. */
    MARKETING,
    /** Those who talk to whoever wants to buy. */
    SALES
}
