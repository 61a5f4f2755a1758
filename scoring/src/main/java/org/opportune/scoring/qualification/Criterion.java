package org.opportune.scoring.qualification;

import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.Points;

/**
 * One thing to find out about a lead, with the question that finds it out.
 *
 * <p>For example <em>Budget: is there money for this, and how much?</em>
 */
@Value.Immutable
@HouseStyle
public interface Criterion extends WithCriterion {

    /** {@return its name within the framework} */
    CriterionKey key();

    /** {@return the name people read; the key's text when none is given} */
    @Value.Default
    default String label() {
        return String.valueOf(key());
    }

    /** {@return the question to ask the lead} */
    String question();

    /** {@return what it is worth when fully met and verified, above zero; one point unless said otherwise} */
    @Value.Default
    default Points weight() {
        return Points.of(1);
    }

    /** {@return whether nothing is qualified without it, whatever the decision counts; no unless said otherwise} */
    @Value.Default
    default boolean required() {
        return false;
    }

    /** {@return what it decides alone when known not to be met; usually empty} */
    Optional<Knockout> knockout();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong =
                Violations.of("criterion", key()).require("key", key()).require("question", question());
        if (question() != null) {
            wrong.check(!question().isBlank(), "text.blank", "question", "", "must not be blank");
        }
        wrong.check(weight().signum() > 0, "criterion.weight", "weight", weight(), "must be above zero")
                .orThrow();
        Text.check("criterion", "label", label());
    }

    /**
     * Starts a criterion; key and question are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion, one part at a time. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
