package org.opportune.examples.review.csv;

/** What became of a row or value in which a problem was found. */
public enum Effect {
    /** Nothing in the file counts. */
    FILE_SKIPPED(Severity.ERROR, "file not used"),
    /** Nothing from here on in the file counts. */
    REST_SKIPPED(Severity.ERROR, "rest of the file not used"),
    /** The row does not count. */
    ROW_REJECTED(Severity.ERROR, "row rejected"),
    /** The row counts, but the value is taken as unknown. */
    VALUE_DROPPED(Severity.WARNING, "taken as unknown"),
    /** The row counts, but some figures have to leave it out. */
    INCOMPLETE(Severity.WARNING, "used, with a gap"),
    /** The row counts, with a better value. */
    VALUE_CHANGED(Severity.NOTE, "changed"),
    /** The column is not carried along. */
    NOT_READ(Severity.NOTE, "not used"),
    /** Nothing was done. */
    KEPT(Severity.NOTE, "used as it is");

    private final Severity severity;
    private final String label;

    Effect(Severity severity, String label) {
        this.severity = severity;
        this.label = label;
    }

    /** {@return how much that takes away} */
    public Severity severity() {
        return severity;
    }

    /** {@return the effect in words} */
    public String label() {
        return label;
    }
}
