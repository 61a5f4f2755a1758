package org.opportune.core.contract;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ContractId;
import org.opportune.core.Event;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** One thing that happened to a contract, with its state before and after: the status after it says what it was. */
@Value.Immutable
@HouseStyle
public interface ContractEvent extends Event, WithContractEvent {

    /** {@return the contract} */
    ContractId contract();

    /** {@return the contract's revision after the event, from 1} */
    long revision();

    @Override
    Instant effectiveAt();

    /** {@return when it became known; when it took effect unless said otherwise} */
    @Override
    @Value.Default
    default Instant recordedAt() {
        return effectiveAt();
    }

    /** {@return the state it found} */
    ContractState before();

    /** {@return the state it left} */
    ContractState after();

    @Override
    Optional<OwnerId> by();

    @Override
    Optional<String> reason();

    @Override
    default String id() {
        return contract() + "#" + revision();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("event of contract", contract())
                .require("contract", contract())
                .require("effectiveAt", effectiveAt())
                .require("before", before())
                .require("after", after())
                .check(revision() > 0, "event.revision", "revision", revision(), "must be above zero")
                .orThrow();
    }

    /**
     * Starts an event; contract, revision, effectiveAt, before and after are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event, one part at a time. */
    final class Builder extends ImmutableContractEvent.Builder {
        Builder() {}
    }
}
