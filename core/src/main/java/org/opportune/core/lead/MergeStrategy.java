package org.opportune.core.lead;

/** Which lead's word counts when several are merged. */
public enum MergeStrategy {
    /** The master's, even if it says nothing. */
    MASTER,
    /**
     * The master's, and what it leaves open from the others, in their order; of a person, an organization and the host's
     * fields, part by part.
     */
    FILL,
    /** That of the lead created last, of those that say something; of a person and an organization as a whole. */
    NEWEST
}
