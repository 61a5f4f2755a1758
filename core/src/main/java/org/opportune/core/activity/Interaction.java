package org.opportune.core.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.opportune.core.ContactId;
import org.opportune.core.InteractionId;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * One thing that happened between us and a lead or customer.
 *
 * <pre>{@code
 * Interaction.of("I-7", InteractionType.CALL, noon)
 *     .withDirection(Direction.OUTBOUND)
 *     .withOwner(OwnerId.of("R-7"))
 *     .withParticipants(ContactId.of("C-1"))
 *     .withOutcome(InteractionOutcome.NO_ANSWER)
 * }</pre>
 */
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

    /** {@return what it was about; empty where a lead keeps it among its own} */
    Optional<Subject> subject();

    /** {@return who did it on our side, or met them; empty if nobody did or nobody noted it} */
    Optional<OwnerId> owner();

    /** {@return who else took part on our side} */
    Set<OwnerId> colleagues();

    /** {@return who took part on their side} */
    Set<ContactId> participants();

    /** {@return what came of it, if anybody noted it} */
    Optional<InteractionOutcome> outcome();

    /** {@return who reported it, if it was not seen by ourselves, such as {@code g2}} */
    Optional<String> source();

    /** {@return whether it shows that they are about to buy; what its type says unless said otherwise} */
    @Value.Default
    default boolean buyingSignal() {
        return type() != null && type().isBuyingSignal();
    }

    /** {@return this interaction as one occurrence of its kind} */
    default Occurrence occurrence() {
        return new Occurrence(id().value(), at());
    }

    /**
     * Sorts interactions by their kind.
     *
     * @param interactions in any order
     * @return when each kind happened, in the order of the kinds
     */
    static Map<InteractionType, Occurrences> byType(Collection<Interaction> interactions) {
        Map<InteractionType, List<Occurrence>> some = new TreeMap<>();
        for (Interaction interaction : interactions) {
            some.computeIfAbsent(interaction.type(), type -> new ArrayList<>()).add(interaction.occurrence());
        }
        Map<InteractionType, Occurrences> byType = new TreeMap<>();
        some.forEach((type, occurrences) -> byType.put(type, Occurrences.of(occurrences)));
        return Collections.unmodifiableMap(byType);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("interaction", id())
                .require("id", id())
                .require("type", type())
                .require("at", at())
                .check(
                        owner().filter(colleagues()::contains).isEmpty(),
                        "interaction.colleagues",
                        "colleagues",
                        owner().map(OwnerId::value).orElse(""),
                        "must not name the owner again")
                .check(
                        source().filter(String::isBlank).isEmpty(),
                        "text.blank",
                        "source",
                        "",
                        "must not be blank",
                        "Leave it out if there is none.")
                .check(
                        !InteractionType.THIRD_PARTY_INTENT.equals(type()) || source().isPresent(),
                        "interaction.source",
                        "source",
                        "",
                        "must be given for what others have seen")
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
