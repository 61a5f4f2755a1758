package org.opportune.core.activity;

/** Who turned to whom. */
public enum Direction {
    /** They turned to us. */
    INBOUND,
    /** We turned to them. */
    OUTBOUND
}
