package org.opportune.core.aftersale;

/** What a step after the sale is counted from. */
public enum AfterSaleStart {
    /** The day the deal was won. */
    WIN,
    /** The day it was delivered, or went live. */
    DELIVERY
}
