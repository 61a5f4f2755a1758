package org.opportune.core.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.ContactId;
import org.opportune.core.Occasion;
import org.opportune.core.SupportCaseId;
import org.opportune.core.Text;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Something that a customer needs help with, from the moment they say so until they have it.
 *
 * <p>For example, a case opened at 9:00, resolved at 12:00, reopened at 13:00 and resolved at 15:00 was open at 9:00 and at
 * 14:00, was not at 12:30, and took six hours.
 */
@Value.Immutable
@HouseStyle
public interface SupportCase extends WithSupportCase {

    /** {@return the identifier} */
    SupportCaseId id();

    /** {@return whose case it is; given if {@link #contact()} is not} */
    Optional<AccountId> account();

    /** {@return who told us; given if {@link #account()} is not} */
    Optional<ContactId> contact();

    /** {@return what is wrong, in a line} */
    String what();

    /** {@return when they told us} */
    Instant openedAt();

    /** {@return what is being done about it; open, of normal priority and nobody's unless said otherwise} */
    @Value.Default
    default CaseState state() {
        return CaseState.builder().build();
    }

    /** {@return how many commands have changed it; a host locks optimistically on it} */
    @Value.Default
    default long revision() {
        return 0;
    }

    /** {@return what is being done about it} */
    default CaseStatus status() {
        return state().status();
    }

    /**
     * Tells whether it was open at a moment: they had told us, and had not been helped.
     *
     * @param asOf the moment; what happened at that very moment counts
     * @return whether it was open, escalated or not
     */
    default boolean isOpen(Instant asOf) {
        return !openedAt().isAfter(asOf) && !state().isResolved(asOf);
    }

    /** {@return how long it took until they had been helped for good, reopenings included; empty while they have not} */
    default Optional<Duration> timeToResolve() {
        return state().lastResolution()
                .filter(last -> last.reopenedAt().isEmpty())
                .map(last -> Duration.between(openedAt(), last.at()));
    }

    /** {@return since when it has been as it is: opened, handed up, resolved or reopened last} */
    default Instant since() {
        Instant turned = state().lastResolution()
                .map(last -> last.reopenedAt().orElse(last.at()))
                .orElse(openedAt());
        return state().escalation()
                .map(Escalation::at)
                .filter(at -> at.isAfter(turned))
                .orElse(turned);
    }

    /**
     * Says what stands against a command, without doing it.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return everything against it
     */
    default TransitionCheck check(CaseCommand command, Occasion occasion) {
        return new CaseAttempt(this, command, occasion).check();
    }

    /**
     * Does a command, wholly or not at all.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return the case as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check(CaseCommand, Occasion)} says
     */
    default Change<SupportCase> apply(CaseCommand command, Occasion occasion) {
        return new CaseAttempt(this, command, occasion).change();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("support case", id())
                .require("id", id())
                .require("what", what())
                .require("openedAt", openedAt())
                .check(
                        account().isPresent() || contact().isPresent(),
                        "case.nobody",
                        "account and contact",
                        "",
                        "must say whose case it is")
                .check(revision() >= 0, "case.revision", "revision", revision(), "must be zero or more");
        if (what() != null) {
            wrong.check(!what().isBlank(), "text.blank", "what", Text.quoted(what()), "must not be blank");
        }
        if (openedAt() != null) {
            wrong.check(
                    state().resolutions().stream().noneMatch(one -> one.at().isBefore(openedAt()))
                            && state().escalation()
                                    .filter(one -> one.at().isBefore(openedAt()))
                                    .isEmpty(),
                    "case.opened",
                    "openedAt",
                    openedAt(),
                    "must not be after it was handed up or resolved");
        }
        wrong.orThrow();
    }

    /**
     * Starts a case; id, what, openedAt and an account or a contact are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case, one part at a time. */
    final class Builder extends ImmutableSupportCase.Builder {
        Builder() {}
    }
}
