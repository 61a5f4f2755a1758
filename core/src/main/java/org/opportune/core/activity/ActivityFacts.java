package org.opportune.core.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;

/**
 * The facts that activities offer at a moment.
 *
 * @param known what is known, by the name of its key
 * @param complete whether what is not known never happened
 */
record ActivityFacts(Map<String, Answer<?>> known, boolean complete) implements Facts {
    private static final Answer<Occurrences> NEVER = Answer.of(Occurrences.of(List.of()));
    private static final Answer<Long> NONE = Answer.of(0L);

    static ActivityFacts of(Activities activities, Instant asOf) {
        Map<String, Answer<?>> known = new HashMap<>();
        List<Interaction> past = activities.interactions().stream()
                .filter(interaction -> !interaction.at().isAfter(asOf))
                .toList();
        put(known, ActivityKeys.INTERACTIONS, past);
        put(
                known,
                ActivityKeys.BUYING_SIGNALS,
                past.stream().filter(Interaction::buyingSignal).toList());
        Interaction.byType(past)
                .forEach((type, some) ->
                        known.put(ActivityKeys.interactions(type).name(), Answer.of(some)));
        past.stream()
                .map(Interaction::at)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> known.put(ActivityKeys.LAST_AT.name(), Answer.of(last)));
        putObjections(known, activities, asOf);
        return new ActivityFacts(Map.copyOf(known), activities.complete());
    }

    private static void put(Map<String, Answer<?>> known, Key<Occurrences> key, List<Interaction> some) {
        if (!some.isEmpty()) {
            known.put(
                    key.name(),
                    Answer.of(Occurrences.of(
                            some.stream().map(Interaction::occurrence).toList())));
        }
    }

    private static void putObjections(Map<String, Answer<?>> known, Activities activities, Instant asOf) {
        Map<String, Long> open = new HashMap<>();
        for (Objection objection : activities.objections()) {
            if (objection.isOpen(asOf)) {
                open.merge(ActivityKeys.OPEN_OBJECTIONS.name(), 1L, Long::sum);
                open.merge(ActivityKeys.OPEN_OBJECTION + objection.topic(), 1L, Long::sum);
            }
        }
        open.forEach((name, count) -> known.put(name, Answer.of(count)));
    }

    @Override
    @SuppressWarnings("unchecked") // looked at before
    public <T> Answer<T> get(Key<T> key) {
        Answer<?> answer = known.getOrDefault(key.name(), missing(key));
        boolean asked = answer.toOptional()
                .filter(value -> key.type().javaType().isInstance(value))
                .isPresent();
        return asked ? (Answer<T>) answer : Answer.unknown();
    }

    private Answer<?> missing(Key<?> key) {
        if (!complete) {
            return Answer.unknown();
        }
        if (key.name().equals(ActivityKeys.OPEN_OBJECTIONS.name())
                || key.name().startsWith(ActivityKeys.OPEN_OBJECTION)) {
            return NONE;
        }
        boolean interactions = key.equals(ActivityKeys.INTERACTIONS)
                || key.equals(ActivityKeys.BUYING_SIGNALS)
                || ActivityKeys.isOfInteractions(key);
        return interactions ? NEVER : Answer.unknown();
    }
}
