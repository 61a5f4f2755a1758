package org.opportune.core.pipeline;

/** Whom something is sold to. */
public enum MarketModel {
    /** To whole firms and other organizations: business to business. */
    B2B,
    /** To single people, for themselves: business to consumer. */
    B2C
}
