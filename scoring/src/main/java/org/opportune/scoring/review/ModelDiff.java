package org.opportune.scoring.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.model.ScoreModel;

/**
 * What one score model says that another does not: rules, limits and bands that were added, removed or changed.
 *
 * <p>Parts are told apart by their ids, so a rule that has only moved is no other rule; that its place among the others is
 * another is one change of the model. What no text tells shows by another content hash, so that two models without any
 * change say the same.
 *
 * @param before the model before
 * @param after the model after
 * @param changes what differs: the model itself, its dimensions, groups, rules and disqualifiers, in this order
 */
public record ModelDiff(ModelStamp before, ModelStamp after, List<Change> changes) {

    /** Copies the changes. */
    public ModelDiff {
        changes = List.copyOf(changes);
    }

    /**
     * One difference.
     *
     * @param part the part that differs, such as {@code rule demo}
     * @param field what of it differs, such as {@code effect}
     * @param before what it said before, empty when it was added
     * @param after what it says now, empty when it was removed
     */
    public record Change(String part, String field, Optional<String> before, Optional<String> after) {

        /** {@return the difference as a sentence, such as {@code rule demo: effect was 12 points, is 15 points}} */
        @Override
        public String toString() {
            String was = before.map(text -> field + " was " + text).orElse("");
            String is = after.map(text -> before.isPresent() ? ", is " + text : field + " is " + text)
                    .orElse(", is gone");
            return part + ": " + was + is;
        }
    }

    /**
     * Compares two models.
     *
     * @param before the model before
     * @param after the model after, mostly another version of it
     * @return the differences
     */
    public static ModelDiff between(ScoreModel before, ScoreModel after) {
        Map<String, Map<String, String>> old = ModelTexts.of(before);
        Map<String, Map<String, String>> now = ModelTexts.of(after);
        List<Change> changes = new ArrayList<>();
        both(old, now)
                .forEach(part ->
                        compare(part, old.getOrDefault(part, Map.of()), now.getOrDefault(part, Map.of()), changes));
        compare("model", Map.of("order", order(old, now)), Map.of("order", order(now, old)), changes);
        if (changes.isEmpty()) {
            // such as the type of a fact whose name is the same
            compare("model", Map.of("hash", hash(before)), Map.of("hash", hash(after)), changes);
        }
        return new ModelDiff(before.stamp(), after.stamp(), changes);
    }

    private static String hash(ScoreModel model) {
        return model.contentHash().hex();
    }

    private static void compare(String part, Map<String, String> old, Map<String, String> now, List<Change> changes) {
        for (String field : both(old, now)) {
            Optional<String> was = Optional.ofNullable(old.get(field));
            Optional<String> is = Optional.ofNullable(now.get(field));
            if (!was.equals(is)) {
                changes.add(new Change(part, field, was, is));
            }
        }
    }

    /** Returns the parts that both have, in the order of the first. */
    private static String order(Map<String, ?> of, Map<String, ?> other) {
        Set<String> common = new LinkedHashSet<>(of.keySet());
        common.retainAll(other.keySet());
        return String.join(", ", common);
    }

    private static <T> Set<String> both(Map<String, T> old, Map<String, T> now) {
        Map<String, T> all = new LinkedHashMap<>(old);
        all.putAll(now);
        return all.keySet();
    }
}
