package org.opportune.scoring.targeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.ValueType;
import org.opportune.core.Violations;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;

/**
 * What third parties saw of one lead or account, as occurrences that score rules count and let fade.
 *
 * <p>For example 6 points for each time that G2 saw them look, at most three of them, half as much every 14 days:
 *
 * <pre>{@code
 * Effect.perOccurrence(IntentSignals.source("g2"), Points.of(6), 3, Decay.halfLife(Duration.ofDays(14)))
 * }</pre>
 *
 * <p>One seen 14 days ago then earns 3.
 *
 * @param signals what was seen, in any order; one told twice counts once
 * @param complete whether this is all that anybody saw: what is not among it is then known not to have been seen
 */
public record IntentSignals(List<IntentSignal> signals, boolean complete) {
    /** Everything that was seen, by whomever and on whatever topic. */
    public static final Key<Occurrences> ALL = Key.occurrences("intent.all");

    private static final String SOURCE = "intent.source.";
    private static final String TOPIC = "intent.topic.";
    private static final Occurrences NEVER = Occurrences.of(List.of());

    /** Copies the signals, and refuses two that share an id. */
    public IntentSignals {
        signals = signals.stream().distinct().toList();
        Violations wrong = Violations.of("intent signals");
        Map<String, IntentSignal> seen = new HashMap<>();
        signals.forEach(signal -> wrong.check(
                seen.putIfAbsent(signal.id(), signal) == null,
                "intent.repeated",
                "signals",
                signal.id(),
                "must not stand for two things that were seen"));
        wrong.orThrow();
    }

    /**
     * Takes over what was noted as interactions of type {@link InteractionType#THIRD_PARTY_INTENT}; others are no signals.
     *
     * @param interactions of whatever type, in any order
     * @param complete whether this is all that anybody saw
     * @return the signals, none with a topic
     */
    public static IntentSignals of(Collection<Interaction> interactions, boolean complete) {
        return new IntentSignals(
                interactions.stream()
                        .filter(one -> one.type().equals(InteractionType.THIRD_PARTY_INTENT))
                        .map(IntentSignal::of)
                        .toList(),
                complete);
    }

    /**
     * Returns the key of what one source saw, such as {@code intent.source.g2}.
     *
     * @param source who saw it
     * @return the key
     * @throws org.opportune.core.DomainException if the source has characters that a key cannot have
     */
    public static Key<Occurrences> source(String source) {
        return Key.occurrences(SOURCE + source);
    }

    /**
     * Returns the key of what was seen on one topic, such as {@code intent.topic.crm}.
     *
     * @param topic what they looked for
     * @return the key
     * @throws org.opportune.core.DomainException if the topic has characters that a key cannot have
     */
    public static Key<Occurrences> topic(String topic) {
        return Key.occurrences(TOPIC + topic);
    }

    /**
     * {@return what conditions and score rules can ask} A signal without topic is among no topic's, and so no topic of a set
     * with such a signal is known never to have been seen.
     */
    public Facts facts() {
        Map<String, List<Occurrence>> byName = new TreeMap<>();
        for (IntentSignal signal : signals) {
            add(byName, ALL.name(), signal);
            add(byName, SOURCE + signal.source(), signal);
            signal.topic().ifPresent(topic -> add(byName, TOPIC + topic, signal));
        }
        Map<String, Object> known = new TreeMap<>();
        byName.forEach((name, some) -> known.put(name, Occurrences.of(some)));
        return new NamedFacts(known).or(new Unseen(complete, topicsKnown()));
    }

    private boolean topicsKnown() {
        return signals.stream().allMatch(signal -> signal.topic().isPresent());
    }

    private static void add(Map<String, List<Occurrence>> byName, String name, IntentSignal signal) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(signal.occurrence());
    }

    /** What was never seen, where that is known. */
    private record Unseen(boolean complete, boolean topicsKnown) implements Facts {
        @Override
        public <T> Answer<T> get(Key<T> key) {
            boolean never = complete
                    && key.type() == ValueType.OCCURRENCES
                    && (key.equals(ALL)
                            || key.name().startsWith(SOURCE)
                            || (topicsKnown && key.name().startsWith(TOPIC)));
            return never ? Answer.of(key.type().javaType().cast(NEVER)) : Answer.unknown();
        }
    }
}
