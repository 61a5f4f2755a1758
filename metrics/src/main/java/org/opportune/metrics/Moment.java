package org.opportune.metrics;

/** Which deals a measure looks at, and by which date it places them. */
public enum Moment {
    /** Deals won or lost, on the day they closed. */
    CLOSED,
    /** Deals on the day they were opened, with their status at the as-of moment. */
    OPENED,
    /** Deals that are open at the last moment of the window, or at the as-of moment if that is earlier. */
    OPEN_AT,
    /** Every deal known at the as-of moment, whatever its dates. */
    KNOWN
}
