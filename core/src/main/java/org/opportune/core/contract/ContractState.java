package org.opportune.core.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Span;

/** The parts of a contract that change while it lives: what an event shows before and after. */
@Value.Immutable
@HouseStyle
public interface ContractState extends WithContractState {

    /** {@return where it stands; a draft unless said otherwise} */
    @Value.Default
    default ContractStatus status() {
        return ContractStatus.DRAFT;
    }

    /** {@return the first day of its first term} */
    LocalDate start();

    /** {@return the first day of the term that {@link #agreed()} is about; the start until it is renewed} */
    @Value.Default
    default LocalDate termStart() {
        return start();
    }

    /** {@return the first day after its last term; empty when it runs until somebody ends it} */
    Optional<LocalDate> end();

    /** {@return what was agreed for the term that began on {@link #termStart()}; nothing known unless said otherwise} */
    @Value.Default
    default AgreedTerms agreed() {
        return AgreedTerms.builder().build();
    }

    /** {@return the day on which both sides were bound; empty while it is a draft, and for ever if it stayed one} */
    Optional<LocalDate> signedOn();

    /** {@return the first day on which it no longer holds, for one that is terminated} */
    Optional<LocalDate> terminatedOn();

    /** {@return the days that {@link #agreed()} is about} */
    default Span term() {
        return new Span(termStart(), end());
    }

    /**
     * Tells whether it holds on a day, from its first term to its last.
     *
     * <p>The days decide, not the status: a term that is over is over though nobody noted it, and a contract that was
     * terminated by the end of the month holds until then.
     *
     * @param day the day
     * @return whether it was signed, has begun, and has neither ended nor been terminated
     */
    default boolean isInForce(LocalDate day) {
        return signedOn().isPresent()
                && new Span(start(), end()).contains(day)
                && terminatedOn().filter(over -> !day.isBefore(over)).isEmpty();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("a contract's state").require("start", start());
        checkDays(wrong, start(), termStart());
        boolean terminated = status() == ContractStatus.TERMINATED;
        boolean draft = status() == ContractStatus.DRAFT;
        wrong.check(
                        signedOn().isPresent() || draft || terminated,
                        "contract.unsigned",
                        "signedOn",
                        "",
                        "must be given unless it is a draft or was given up as one")
                .check(
                        signedOn().isEmpty() || !draft,
                        "contract.draft",
                        "signedOn",
                        text(signedOn()),
                        "must be left out of a draft")
                .check(
                        terminatedOn().isPresent() == terminated,
                        "contract.terminated",
                        "terminatedOn",
                        text(terminatedOn()),
                        "must be given for a contract that is terminated, and for no other")
                .check(
                        end().isPresent() || status() != ContractStatus.EXPIRED,
                        "contract.endless",
                        "end",
                        "",
                        "must be given for a contract to be renewed or to expire")
                .orThrow();
    }

    private void checkDays(Violations wrong, @Nullable LocalDate start, @Nullable LocalDate termStart) {
        if (start == null || termStart == null) {
            return;
        }
        wrong.check(
                !termStart.isBefore(start),
                "contract.termStart",
                "termStart",
                termStart,
                "must not be before the start (" + start + ")");
        end().ifPresent(end -> {
            wrong.check(
                    end.isAfter(termStart),
                    "contract.end",
                    "end",
                    end,
                    "must be after the first day of the term (" + termStart + ")");
            terminatedOn()
                    .ifPresent(over -> wrong.check(
                            !over.isAfter(end),
                            "contract.terminatedOn",
                            "terminatedOn",
                            over,
                            "must not be after the end (" + end + ")"));
        });
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /**
     * Starts a state; the start is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a state, one part at a time. */
    final class Builder extends ImmutableContractState.Builder {
        Builder() {}
    }
}
