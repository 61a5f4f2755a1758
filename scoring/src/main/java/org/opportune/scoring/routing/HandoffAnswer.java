package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.OwnerId;

/** What sales says to a lead that it is handed. */
public sealed interface HandoffAnswer {

    /** {@return when} */
    Instant at();

    /** {@return who said so, if anybody noted it} */
    Optional<OwnerId> by();

    /**
     * Sales takes the lead: it is sales qualified.
     *
     * @param at when
     * @param by who
     */
    record Accepted(Instant at, Optional<OwnerId> by) implements HandoffAnswer {}

    /**
     * Sales gives the lead back.
     *
     * @param at when
     * @param by who
     * @param reason why, in their own words
     */
    record Rejected(Instant at, Optional<OwnerId> by, Optional<String> reason) implements HandoffAnswer {}
}
