package org.opportune.core.activity;

import java.time.Instant;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.ValueType;

/** What conditions can ask about what happened in a sale: interactions and objections. */
public final class ActivityKeys {
    /** Every interaction, of whatever kind. */
    public static final Key<Occurrences> INTERACTIONS = Key.occurrences("activity.interactions");
    /** Every interaction that shows that they are about to buy. */
    public static final Key<Occurrences> BUYING_SIGNALS = Key.occurrences("activity.buyingSignals");
    /** When the last interaction was; unknown when there was none. */
    public static final Key<Instant> LAST_AT = Key.of("activity.lastAt", ValueType.INSTANT);
    /** How many objections stand, whatever they are about. */
    public static final Key<Long> OPEN_OBJECTIONS = Key.integer("objection.open");

    static final String INTERACTION = "interaction.";
    static final String OPEN_OBJECTION = OPEN_OBJECTIONS.name() + ".";

    private ActivityKeys() {}

    /**
     * Returns the key of one kind of interaction, such as {@code interaction.DEMO}.
     *
     * <p>That there was a demonstration in the last year is
     * {@code Condition.countWithin(ActivityKeys.interactions(InteractionType.DEMO), Duration.ofDays(365), 1)}.
     *
     * @param type the kind
     * @return the key
     */
    public static Key<Occurrences> interactions(InteractionType type) {
        return Key.occurrences(INTERACTION + type.code());
    }

    /**
     * Tells whether a key is that of one kind of interaction.
     *
     * @param key the key
     * @return whether {@link #interactions(InteractionType)} gives it for some kind
     */
    public static boolean isOfInteractions(Key<?> key) {
        return key.type() == ValueType.OCCURRENCES && key.name().startsWith(INTERACTION);
    }

    /**
     * Returns the key of the objections that stand about one topic, such as {@code objection.open.PRICE}.
     *
     * <p>That none stands is {@code Condition.below(ActivityKeys.openObjections(ObjectionTopic.PRICE), 1L)}.
     *
     * @param topic the topic
     * @return the key of their number
     */
    public static Key<Long> openObjections(ObjectionTopic topic) {
        return Key.integer(OPEN_OBJECTION + topic.code());
    }
}
