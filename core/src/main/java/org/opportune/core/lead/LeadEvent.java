package org.opportune.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Event;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * One thing that happened to a lead, with its state before and after; a change of level is told with its receipts.
 *
 * <p>What the event changed is what differs between the two; a late event therefore changes only that, and leaves alone
 * what later events say.
 */
@Value.Immutable
@HouseStyle
public interface LeadEvent extends Event, WithLeadEvent {

    /** {@return the lead} */
    LeadId lead();

    /** {@return the lead's revision after the event, from 1} */
    long revision();

    /** {@return what happened} */
    LeadEventType type();

    @Override
    Instant effectiveAt();

    /** {@return when it became known; when it took effect unless said otherwise} */
    @Override
    @Value.Default
    default Instant recordedAt() {
        return effectiveAt();
    }

    /** {@return the state it found; empty for the event its record begins with} */
    Optional<LeadState> before();

    /** {@return the state it left} */
    LeadState after();

    /** {@return the revision of an earlier event that this one replaces, if it is a correction} */
    Optional<Long> replaces();

    /** {@return the host's reference to the assessment that found it worth pursuing} */
    Optional<String> evidence();

    /** {@return what shows each level that was reached on the way up} */
    List<Receipt> receipts();

    @Override
    Optional<OwnerId> by();

    @Override
    Optional<String> reason();

    @Override
    default String id() {
        return lead() + "#" + revision();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("event of lead", lead())
                .require("lead", lead())
                .require("type", type())
                .require("effectiveAt", effectiveAt())
                .require("after", after())
                .check(revision() > 0, "event.revision", "revision", revision(), "must be above zero")
                .check(
                        type() == LeadEventType.CAPTURED || before().isPresent(),
                        "event.before.lead",
                        "before",
                        "none",
                        "must be given unless its record begins with the event")
                .orThrow();
    }

    /**
     * Starts an event; lead, revision, type, effectiveAt and after are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event, one part at a time. */
    final class Builder extends ImmutableLeadEvent.Builder {
        Builder() {}
    }
}
