package org.opportune.scoring.qualification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * What somebody found out about one criterion, on a day, and for how long that holds.
 *
 * <p>For example: the budget is met, the buyer stated it, on 10 January, valid for 90 days. On 10 April it has expired,
 * and the budget is unknown again.
 *
 * <p>Of several findings on one criterion the latest counts; of those of one moment the one with the better evidence,
 * and with equal evidence the more cautious answer.
 */
@Value.Immutable
@HouseStyle
public interface Finding extends WithFinding {
    /** {@return which criterion} */
    CriterionKey criterion();

    /** {@return whether it is met} */
    CriterionAnswer answer();

    /** {@return what that rests on; an assumption unless said otherwise} */
    @Value.Default
    default EvidenceLevel evidence() {
        return EvidenceLevel.ASSUMED;
    }

    /** {@return what was said, in somebody's own words} */
    Optional<String> note();

    /** {@return who found it out} */
    Optional<OwnerId> by();

    /** {@return when} */
    Instant at();

    /** {@return how long it holds from then on, above zero and at most a hundred years; empty for always} */
    Optional<Duration> validFor();

    /**
     * Returns how old this finding is.
     *
     * @param asOf the moment of asking
     * @return the time since it was found out, below zero if that lies after the moment of asking
     */
    default Duration age(Instant asOf) {
        return Duration.between(at(), asOf);
    }

    /**
     * Tells whether this finding no longer holds.
     *
     * @param asOf the moment of asking
     * @return whether it has become as old as it may
     */
    default boolean isExpired(Instant asOf) {
        return validFor().filter(most -> age(asOf).compareTo(most) >= 0).isPresent();
    }

    /** {@return the first moment at which this finding no longer holds, empty when it always does} */
    default Optional<Instant> expiresAt() {
        return validFor().map(at()::plus);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("finding on", criterion())
                .require("criterion", criterion())
                .require("answer", answer())
                .require("at", at());
        validFor()
                .ifPresent(most -> wrong.check(
                        most.compareTo(Duration.ZERO) > 0 && most.toDays() <= 36_500,
                        "finding.validFor",
                        "validFor",
                        most,
                        "must be above zero and at most 36500 days"));
        wrong.orThrow();
    }

    /**
     * Starts a finding; criterion, answer and moment are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a finding that always holds.
     *
     * @param criterion which criterion
     * @param answer whether it is met
     * @param evidence what that rests on
     * @param at when that was found out
     * @return the finding
     */
    static Finding of(CriterionKey criterion, CriterionAnswer answer, EvidenceLevel evidence, Instant at) {
        return builder()
                .criterion(criterion)
                .answer(answer)
                .evidence(evidence)
                .at(at)
                .build();
    }

    /** Builds a finding, one part at a time. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
