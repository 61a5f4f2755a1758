package org.opportune.core;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to a lead or a deal, with the moment it took effect, the moment it was recorded, by whom and why. */
public interface Event {

    /** {@return the identifier, derived from the subject and its revision} */
    String id();

    /** {@return when it took effect in the world} */
    Instant effectiveAt();

    /** {@return when it became known; never before a host could have known it} */
    Instant recordedAt();

    /** {@return who did it, if anybody noted that} */
    Optional<OwnerId> by();

    /** {@return why, in the words of whoever did it} */
    Optional<String> reason();
}
