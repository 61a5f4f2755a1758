package org.opportune.core.pipeline;

/** A third of the sales funnel, by what a buyer does there. */
public enum FunnelSection {
    /** The buyer comes to understand the problem, and marketing educates (TOFU). */
    TOP,
    /** The buyer does research: features, reviews (MOFU). */
    MIDDLE,
    /** The buyer decides, acts and becomes loyal (BOFU). */
    BOTTOM
}
