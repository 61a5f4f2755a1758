package org.opportune.core.deal;

/** Where a deal stands; said outright, never derived from a probability. */
public enum DealStatus {
    /** Being worked on. */
    OPEN,
    /** Concluded: the solution was bought. */
    WON,
    /** Ended without a sale. */
    LOST;

    /** {@return whether the deal is won or lost} */
    public boolean isClosed() {
        return this != OPEN;
    }
}
