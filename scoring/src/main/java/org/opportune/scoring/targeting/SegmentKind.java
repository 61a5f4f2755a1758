package org.opportune.scoring.targeting;

/** By what a segment tells people or firms apart. */
public enum SegmentKind {
    /** By who they are: country, sector, size, job. */
    DEMOGRAPHIC,
    /** By what they do: mails opened, demonstrations seen, purchases. */
    BEHAVIOUR,
    /** By what they like: language, channel, products. */
    PREFERENCE
}
