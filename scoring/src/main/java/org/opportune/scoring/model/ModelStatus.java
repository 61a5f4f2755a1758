package org.opportune.scoring.model;

/** How far a version of a score model has come; it says who may use the model, not what the model says. */
public enum ModelStatus {
    /** Still being written: scores only as a preview. */
    DRAFT,
    /** In use, and changed no more: what comes next is another version. */
    PUBLISHED,
    /** No longer in use: scores only as a preview, so that what it once gave can be worked out again. */
    RETIRED
}
