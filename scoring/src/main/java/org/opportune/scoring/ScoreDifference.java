package org.opportune.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Why one score is not the other: parts that add up to the difference of the totals, exactly, limits included.
 *
 * <p>For example, 30 points before and 38 after: +12 by the rule {@code budget}, which now fires, and -4 by the limit of
 * its group.
 *
 * @param before the total before
 * @param after the total after
 * @param parts what earns another number of points than before, the largest difference first, ties in the order of the
 *     explanations
 */
public record ScoreDifference(Points before, Points after, List<Part> parts) {

    /** Copies the parts. */
    public ScoreDifference {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that earns another number of points than before: a rule, or what is limited.
     *
     * @param before its lines before; none when the rule did not fire or the limit did not bind
     * @param after its lines after; none when it no longer does
     */
    public record Part(List<Explanation.Line> before, List<Explanation.Line> after) {
        /** Copies the lines. */
        public Part {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** {@return how many points more than before} */
        public Points points() {
            return new Explanation(after).total().minus(new Explanation(before).total());
        }

        /** {@return why, as the lines after say, or else those before} */
        public ReasonCode reason() {
            return line().reason();
        }

        /** Returns the line that says what this is about, as it is after or else as it was before. */
        Explanation.Line line() {
            return (after.isEmpty() ? before : after).get(0);
        }
    }

    /**
     * Compares two scores, of one model or of two.
     *
     * @param before the score before
     * @param after the score after
     * @return the difference
     */
    public static ScoreDifference between(Score before, Score after) {
        Map<Object, List<Explanation.Line>> old = byTopic(before.explanation());
        Map<Object, List<Explanation.Line>> now = byTopic(after.explanation());
        List<Part> parts = new ArrayList<>();
        now.forEach((topic, lines) -> parts.add(new Part(old.getOrDefault(topic, List.of()), lines)));
        old.forEach((topic, lines) -> {
            if (!now.containsKey(topic)) {
                parts.add(new Part(lines, List.of()));
            }
        });
        parts.removeIf(part -> part.points().signum() == 0);
        parts.sort(Comparator.comparing(part -> -Math.abs(part.points().thousandths())));
        return new ScoreDifference(before.total(), after.total(), parts);
    }

    /** {@return how many points more than before: the sum of the parts} */
    public Points points() {
        return after.minus(before);
    }

    private static Map<Object, List<Explanation.Line>> byTopic(Explanation explanation) {
        Map<Object, List<Explanation.Line>> topics = new LinkedHashMap<>();
        Function<Object, List<Explanation.Line>> none = topic -> new ArrayList<>();
        explanation
                .lines()
                .forEach(line -> topics.computeIfAbsent(topic(line), none).add(line));
        return topics;
    }

    private static Object topic(Explanation.Line line) {
        if (line instanceof Explanation.RuleLine rule) {
            return rule.rule();
        }
        if (line instanceof Explanation.FailedLine failed) {
            return failed.rule();
        }
        return line instanceof Explanation.LimitLine limit ? List.of(limit.scope(), limit.of()) : line.reason();
    }
}
