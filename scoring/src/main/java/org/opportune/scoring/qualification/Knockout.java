package org.opportune.scoring.qualification;

/** What a criterion that is known not to be met decides alone, whatever the others say; the gravest first. */
public enum Knockout {
    /** The lead is not worth pursuing at all. */
    DISQUALIFIED,
    /** The lead is of low priority. */
    LOW_PRIORITY,
    /** The lead is set aside until the finding expires. */
    NURTURE
}
