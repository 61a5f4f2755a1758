package org.opportune.scoring.qualification;

/** What an answer rests on, weakest first. */
public enum EvidenceLevel {
    /** Nothing. */
    NONE,
    /** We think so. */
    ASSUMED,
    /** The buyer said so. */
    STATED,
    /** We have seen it: an approved budget, a signed plan. */
    VERIFIED
}
