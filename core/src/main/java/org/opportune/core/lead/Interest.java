package org.opportune.core.lead;

/** How much a lead wants what we sell, as far as they have said. */
public enum Interest {
    /** Nobody has asked. */
    UNKNOWN,
    /** They want nothing. */
    NONE,
    /** They showed interest. */
    EXPRESSED,
    /** They showed strong interest. */
    STRONG
}
