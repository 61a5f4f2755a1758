package org.opportune.core.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** The parts of a case that commands change: what an event shows before and after. */
@Value.Immutable
@HouseStyle
public interface CaseState extends WithCaseState {

    /** {@return what is being done about it; open unless said otherwise} */
    @Value.Default
    default CaseStatus status() {
        return CaseStatus.OPEN;
    }

    /** {@return how urgent it is; normal unless said otherwise} */
    @Value.Default
    default CasePriority priority() {
        return CasePriority.NORMAL;
    }

    /** {@return who works on it; empty while nobody has taken it} */
    Optional<OwnerId> owner();

    /** {@return to whom it was handed last since it was opened or reopened} */
    Optional<Escalation> escalation();

    /** {@return how often it was resolved, oldest first; all but the last were followed by reopening} */
    List<CaseResolution> resolutions();

    /** {@return the last time it was resolved or reopened; empty if it never was resolved} */
    default Optional<CaseResolution> lastResolution() {
        return resolutions().isEmpty()
                ? Optional.empty()
                : Optional.of(resolutions().get(resolutions().size() - 1));
    }

    /**
     * Tells whether it was resolved at a moment.
     *
     * @param asOf the moment
     * @return whether one of the resolutions held
     */
    default boolean isResolved(Instant asOf) {
        return resolutions().stream().anyMatch(one -> one.holds(asOf));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        boolean over = status() == CaseStatus.RESOLVED || status() == CaseStatus.CLOSED;
        boolean resolved =
                lastResolution().filter(last -> last.reopenedAt().isEmpty()).isPresent();
        boolean inOrder = true;
        for (int i = 1; i < resolutions().size(); i++) {
            Optional<Instant> reopened = resolutions().get(i - 1).reopenedAt();
            Instant at = resolutions().get(i).at();
            inOrder &= reopened.filter(again -> !again.isAfter(at)).isPresent();
        }
        Violations.of("a case's state")
                .check(
                        over == resolved,
                        "case.resolution",
                        "resolutions",
                        resolutions().size(),
                        "must end with one that holds if the case is " + CaseStatus.RESOLVED + " or "
                                + CaseStatus.CLOSED + ", and only then")
                .check(
                        inOrder,
                        "case.resolutions",
                        "resolutions",
                        resolutions().size(),
                        "must follow one another, each reopened before the next")
                .check(
                        status() != CaseStatus.ESCALATED || escalation().isPresent(),
                        "case.escalation",
                        "escalation",
                        "",
                        "must be given for a case that is ESCALATED")
                .orThrow();
    }

    /**
     * Starts a state; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a state, one part at a time. */
    final class Builder extends ImmutableCaseState.Builder {
        Builder() {}
    }
}
