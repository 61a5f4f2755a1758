package org.opportune.core.lead;

/** A part of a lead that is merged by a {@link MergeStrategy} of its own. */
public enum MergeField {
    /** Who it is. */
    PERSON,
    /** What organization it is, or belongs to. */
    ORGANIZATION,
    /** Where it came from. */
    SOURCE,
    /** Who works on it. */
    OWNER,
    /** How much they want it; unknown is empty. */
    INTEREST,
    /** When they want to decide; unknown is empty. */
    TIMEFRAME,
    /** What a deal with them may be worth. */
    ESTIMATED_VALUE,
    /** The host's own fields. */
    ATTRIBUTES
}
