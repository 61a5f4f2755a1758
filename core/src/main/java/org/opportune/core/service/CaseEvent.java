package org.opportune.core.service;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Event;
import org.opportune.core.OwnerId;
import org.opportune.core.SupportCaseId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** One thing that happened to a case, with its state before and after. */
@Value.Immutable
@HouseStyle
public interface CaseEvent extends Event, WithCaseEvent {

    /** {@return the case} */
    SupportCaseId supportCase();

    /** {@return the case's revision after the event, from 1} */
    long revision();

    @Override
    Instant effectiveAt();

    /** {@return when it became known; when it took effect unless said otherwise} */
    @Override
    @Value.Default
    default Instant recordedAt() {
        return effectiveAt();
    }

    /** {@return what was done} */
    CaseCommand command();

    /** {@return the state it found} */
    CaseState before();

    /** {@return the state it left} */
    CaseState after();

    @Override
    Optional<OwnerId> by();

    @Override
    Optional<String> reason();

    @Override
    default String id() {
        return supportCase() + "#" + revision();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("event of support case", supportCase())
                .require("supportCase", supportCase())
                .require("effectiveAt", effectiveAt())
                .require("command", command())
                .require("before", before())
                .require("after", after())
                .check(revision() > 0, "event.revision", "revision", revision(), "must be above zero")
                .orThrow();
    }

    /**
     * Starts an event; supportCase, revision, effectiveAt, command, before and after are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event, one part at a time. */
    final class Builder extends ImmutableCaseEvent.Builder {
        Builder() {}
    }
}
