package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RuleId;

/** One rule of a score model: when a condition holds, its effect earns points, within the rule's limits. */
@Value.Immutable
@HouseStyle
public interface ModelRule extends WithModelRule {

    /** {@return the identifier, unique among all rules of the model} */
    RuleId id();

    /** {@return the group it belongs to} */
    GroupId group();

    /** {@return when it applies; always unless said otherwise} */
    @Value.Default
    default Condition when() {
        return Condition.always();
    }

    /** {@return what it earns} */
    Effect effect();

    /**
     * Returns what the rule may earn when it fires; none unless said otherwise.
     *
     * <p>A rule in code needs both ends, so that everybody can tell what it may be worth.
     *
     * @return the limits
     */
    @Value.Default
    default Limits limits() {
        return Limits.none();
    }

    /** {@return why it earns points} */
    ReasonCode reason();

    /** {@return the first moment at which the rule is valid; empty when it has always been} */
    Optional<Instant> validFrom();

    /** {@return the first moment at which the rule is valid no more, after {@code validFrom}; empty for ever} */
    Optional<Instant> validTo();

    /** {@return when it applies, which is only while it is valid} */
    default Condition condition() {
        return validFrom().isEmpty() && validTo().isEmpty()
                ? when()
                : Condition.all(new Condition.Range<>(Facts.AS_OF, validFrom(), validTo()), when());
    }

    /**
     * Returns the least and the most that the rule may count for when it fires, within its limits.
     *
     * <p>For example from 0.001 to 20 for two points for each of ten mails at most, which fade. What a multiplier adds
     * depends on the other rules of its group, so only its limits bound it.
     *
     * @return both ends, except for a multiplier
     */
    default Limits reach() {
        return limits().within(EffectRange.of(effect()));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("score rule", id())
                .require("id", id())
                .require("group", group())
                .require("effect", effect())
                .require("reason", reason())
                .check(
                        !(effect() instanceof Effect.Coded) || limits().isBounded(),
                        "rule.limits",
                        "limits",
                        limits().min().map(min -> "from " + min).orElse("")
                                + limits().max().map(max -> "to " + max).orElse(""),
                        "must have both ends when the points come from code",
                        "State the least and the most that the rule may earn.")
                .check(
                        validFrom().isEmpty()
                                || validTo().isEmpty()
                                || validFrom().get().isBefore(validTo().get()),
                        "rule.validity",
                        "validTo",
                        validTo().map(Instant::toString).orElse(""),
                        "must be after validFrom ("
                                + validFrom().map(Instant::toString).orElse("") + ")")
                .orThrow();
    }

    /**
     * Starts a rule; id, group, effect and reason are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a rule without limits of its own.
     *
     * @param id the identifier
     * @param group the group it belongs to
     * @param when when it applies
     * @param effect what it earns
     * @param reason why
     * @return the rule
     */
    static ModelRule of(String id, String group, Condition when, Effect effect, String reason) {
        return builder()
                .id(RuleId.of(id))
                .group(GroupId.of(group))
                .when(when)
                .effect(effect)
                .reason(ReasonCode.of(reason))
                .build();
    }

    /** Builds a rule, one part at a time. */
    final class Builder extends ImmutableModelRule.Builder {
        Builder() {}
    }
}
