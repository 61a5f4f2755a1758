package org.opportune.core.activity;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.InteractionId;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** One thing that happened between us and a lead or customer. */
@Value.Immutable
@HouseStyle
public interface Interaction extends WithInteraction {

    /** {@return the identifier; the same interaction reported twice counts once} */
    InteractionId id();

    /** {@return what kind it is} */
    InteractionType type();

    /** {@return when it happened} */
    Instant at();

    /** {@return who turned to whom, if anybody noted it} */
    Optional<Direction> direction();

    /** {@return whether it shows that they are about to buy; what its type says unless said otherwise} */
    @Value.Default
    default boolean buyingSignal() {
        return type() != null && type().isBuyingSignal();
    }

    /** {@return this interaction as one occurrence of its kind} */
    default Occurrence occurrence() {
        return new Occurrence(id().value(), at());
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("interaction", id())
                .require("id", id())
                .require("type", type())
                .require("at", at())
                .orThrow();
    }

    /**
     * Starts an interaction; id, type and moment are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains an interaction.
     *
     * @param id the identifier
     * @param type what kind it is
     * @param at when it happened
     * @return the interaction
     */
    static Interaction of(String id, InteractionType type, Instant at) {
        return builder().id(InteractionId.of(id)).type(type).at(at).build();
    }

    /** Builds an interaction, one part at a time. */
    final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }
}
