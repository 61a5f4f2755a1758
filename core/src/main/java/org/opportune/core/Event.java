package org.opportune.core;

import java.time.Instant;

/** Something that happened to a lead or a deal, with the moment it took effect and the moment it was recorded. */
public interface Event {

    /** {@return the identifier, derived from the subject and its revision} */
    String id();

    /** {@return when it took effect in the world} */
    Instant effectiveAt();

    /** {@return when it became known; never before a host could have known it} */
    Instant recordedAt();
}
