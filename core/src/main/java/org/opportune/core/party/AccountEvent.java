package org.opportune.core.party;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.Event;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** One step of an account: the status it had and the status it took. */
@Value.Immutable
@HouseStyle
public interface AccountEvent extends Event, WithAccountEvent {

    /** {@return the account} */
    AccountId account();

    /** {@return the account's revision after the event, from 1} */
    long revision();

    @Override
    Instant effectiveAt();

    /** {@return when it became known; when it took effect unless said otherwise} */
    @Override
    @Value.Default
    default Instant recordedAt() {
        return effectiveAt();
    }

    /** {@return the status it found} */
    AccountStatus before();

    /** {@return the status it left} */
    AccountStatus after();

    @Override
    Optional<OwnerId> by();

    @Override
    Optional<String> reason();

    @Override
    default String id() {
        return account() + "#" + revision();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("event of account", account())
                .require("account", account())
                .require("effectiveAt", effectiveAt())
                .require("before", before())
                .require("after", after())
                .check(revision() > 0, "event.revision", "revision", revision(), "must be above zero")
                .orThrow();
    }

    /**
     * Starts an event; account, revision, effectiveAt, before and after are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event, one part at a time. */
    final class Builder extends ImmutableAccountEvent.Builder {
        Builder() {}
    }
}
