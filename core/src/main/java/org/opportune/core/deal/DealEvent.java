package org.opportune.core.deal;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.DealId;
import org.opportune.core.Event;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * One thing that happened to a deal, with its state before and after.
 *
 * <p>What the event changed is what differs between the two; a late event therefore changes only that, and leaves alone
 * what later events say.
 */
@Value.Immutable
@HouseStyle
public interface DealEvent extends Event, WithDealEvent {

    /** {@return the deal} */
    DealId deal();

    /** {@return the deal's revision after the event, from 1} */
    long revision();

    /** {@return what happened} */
    DealEventType type();

    @Override
    Instant effectiveAt();

    /** {@return when it became known; when it took effect unless said otherwise} */
    @Override
    @Value.Default
    default Instant recordedAt() {
        return effectiveAt();
    }

    /** {@return the state it found; empty for the opening} */
    Optional<DealState> before();

    /** {@return the state it left} */
    DealState after();

    /** {@return the revision of an earlier event that this one replaces, if it is a correction} */
    Optional<Long> replaces();

    @Override
    Optional<OwnerId> by();

    @Override
    Optional<String> reason();

    @Override
    default String id() {
        return deal() + "#" + revision();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("event of deal", deal())
                .require("deal", deal())
                .require("type", type())
                .require("effectiveAt", effectiveAt())
                .require("after", after())
                .check(revision() > 0, "event.revision", "revision", revision(), "must be above zero")
                .check(
                        type() == DealEventType.OPENED || before().isPresent(),
                        "event.before",
                        "before",
                        "none",
                        "must be given unless the event opens the deal")
                .orThrow();
    }

    /**
     * Starts an event; deal, revision, type, effectiveAt and after are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event, one part at a time. */
    final class Builder extends ImmutableDealEvent.Builder {
        Builder() {}
    }
}
