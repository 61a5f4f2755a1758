package org.opportune.core.lead;

/** What a conversion does about records that seem to be of the same person or organization. */
public enum DuplicateHandling {
    /** Refuses to go on for a certain one ({@link Duplicate.Severity#BLOCK}), and warns of a likely one. */
    BLOCK,
    /** Warns of each, and goes on. */
    WARN,
    /** Goes on without a word. */
    IGNORE
}
