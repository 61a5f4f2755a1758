package org.opportune.scoring.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.Points;
import org.opportune.scoring.RecordedScore;

/** Two scores line by line. */
final class Comparison {
    private final RecordedScore before;
    private final RecordedScore after;

    Comparison(RecordedScore before, RecordedScore after) {
        this.before = before;
        this.after = after;
    }

    /** What is compared: a rule with its limit, or another limit. */
    private record Topic(Scope scope, String of) {}

    List<ScorePart> parts() {
        Map<Topic, List<Line>> old = byTopic(before.explanation());
        Map<Topic, List<Line>> now = byTopic(after.explanation());
        Set<Topic> topics = new LinkedHashSet<>(now.keySet());
        topics.addAll(old.keySet());
        List<ScorePart> parts = new ArrayList<>();
        for (Topic topic : topics) {
            part(topic, old.getOrDefault(topic, List.of()), now.getOrDefault(topic, List.of()), parts);
        }
        return parts;
    }

    private void part(Topic topic, List<Line> old, List<Line> now, List<ScorePart> parts) {
        Points earned = new Explanation(old).total();
        Points earns = new Explanation(now).total();
        if (!earned.equals(earns)) {
            Set<String> known = evidence(old);
            Set<String> fresh = new LinkedHashSet<>(evidence(now));
            fresh.removeAll(known);
            parts.add(new ScorePart(
                    topic.scope(), topic.of(), earned, earns, cause(topic, old, fresh), List.copyOf(fresh)));
        }
    }

    private Cause cause(Topic topic, List<Line> old, Set<String> fresh) {
        if (!before.model().equals(after.model())) {
            return Cause.MODEL;
        }
        if (topic.scope() != Scope.RULE) {
            return Cause.LIMIT;
        }
        boolean expired =
                before.validUntil().filter(end -> !after.asOf().isBefore(end)).isPresent();
        if (!fresh.isEmpty() || !expired) {
            return Cause.FACT;
        }
        return evidence(old).isEmpty() ? Cause.FACT_OR_TIME : Cause.TIME;
    }

    private static Set<String> evidence(List<Line> lines) {
        Set<String> ids = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line instanceof RuleLine rule) {
                rule.evidence().stream().map(Evidence::id).forEach(ids::add);
            }
        }
        return ids;
    }

    private static Map<Topic, List<Line>> byTopic(Explanation explanation) {
        Map<Topic, List<Line>> lines = new LinkedHashMap<>();
        for (Line line : explanation.lines()) {
            lines.computeIfAbsent(topic(line), topic -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    private static Topic topic(Line line) {
        if (line instanceof RuleLine rule) {
            return new Topic(Scope.RULE, rule.rule().value());
        }
        LimitLine limit = (LimitLine) line;
        return new Topic(limit.scope(), limit.of());
    }
}
