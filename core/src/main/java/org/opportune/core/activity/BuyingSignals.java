package org.opportune.core.activity;

import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Which kinds of interaction show that somebody is about to buy.
 *
 * <p>A host names its own kinds once and marks what it takes in by them:
 *
 * <pre>{@code
 * BuyingSignals signals = BuyingSignals.standard().withId("acme").withTypes(InteractionType.of("acme:price-list"), ...);
 * lead.withInteractions(lead.interactions().stream().map(signals::mark).toList())
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface BuyingSignals extends WithBuyingSignals {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the kinds that are buying signals; no other is} */
    Set<InteractionType> types();

    /**
     * Tells whether a kind is a buying signal.
     *
     * @param type the kind
     * @return whether it is
     */
    default boolean contains(InteractionType type) {
        return types().contains(type);
    }

    /**
     * Marks an interaction as what its kind makes it, whatever it was marked as before.
     *
     * @param interaction the interaction
     * @return the interaction, a buying signal if its kind is one
     */
    default Interaction mark(Interaction interaction) {
        return interaction.withBuyingSignal(contains(interaction.type()));
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "buying-signals")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list("types", types().stream().sorted().toList(), (into, type) -> into.part("type", type.code())));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("buying signals", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .orThrow();
    }

    /** {@return the kinds that the library itself takes for one: what {@link InteractionType#isBuyingSignal} says} */
    static BuyingSignals standard() {
        return builder()
                .id("standard")
                .types(InteractionType.Signals.KNOWN.stream().sorted().toList())
                .build();
    }

    /**
     * Starts a policy; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableBuyingSignals.Builder {
        Builder() {}
    }
}
