package org.opportune.core.activity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.Facts;
import org.opportune.core.ObjectionId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * What happened in one sale, as far as the host knows: what stage criteria ask beside the deal's own fields.
 *
 * <pre>{@code
 * Facts more = activities.facts(occasion.effectiveAt()).or(assessment.facts());
 * deal.check(DealCommand.moveTo(proposal), occasion, pipeline, more);
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface Activities extends WithActivities {

    /** {@return calls, demonstrations and all else that happened between the buyer and us, in any order; one told twice counts once} */
    List<Interaction> interactions();

    /** {@return what the buyer held against buying, in any order} */
    List<Objection> objections();

    /**
     * Tells whether this is all that happened. What is not among it is then known not to have happened; otherwise nobody knows.
     *
     * @return whether it is complete; false unless said otherwise
     */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /**
     * Returns what conditions can ask, under {@link ActivityKeys}.
     *
     * @param asOf the moment to judge by: what happened later does not count, and an objection met later stands
     * @return the facts, with that moment known
     */
    default Facts facts(Instant asOf) {
        return ActivityFacts.of(this, asOf).at(asOf);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("activities");
        Set<ObjectionId> seen = new HashSet<>();
        for (Objection objection : objections()) {
            wrong.check(
                    seen.add(objection.id()),
                    "activities.objection",
                    "objections",
                    objection.id(),
                    "must not name an objection twice");
        }
        wrong.orThrow();
    }

    /**
     * Starts activities; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds activities, one part at a time. */
    final class Builder extends ImmutableActivities.Builder {
        Builder() {}
    }
}
