package org.opportune.examples.review.csv;

/** How much a problem takes away from the review. */
public enum Severity {
    /** A row or a whole file could not be used; the strict mode stops. */
    ERROR,
    /** The row is used, but it lacks something that figures need. */
    WARNING,
    /** Worth knowing; nothing is lost. */
    NOTE
}
