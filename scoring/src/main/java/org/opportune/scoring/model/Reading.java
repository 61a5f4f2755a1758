package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opportune.core.Answer;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;

/** Puts what a model has found out about one lead into words. */
final class Reading {
    private final Evaluation found;
    private final Program program;

    Reading(Evaluation found) {
        this.found = found;
        this.program = found.program;
    }

    Explanation explanation() {
        List<Line> lines = new ArrayList<>();
        long total = 0;
        for (DimensionNode dimension : program.dimensions) {
            long sum = 0;
            for (GroupNode group : dimension.groups) {
                sum += explain(group, lines);
            }
            total += limited(
                    Scope.DIMENSION, dimension.dimension.dimension().code(), dimension.dimension.limits(), sum, lines);
        }
        limited(Scope.TOTAL, program.model.id().value(), program.model.total(), total, lines);
        return new Explanation(lines);
    }

    private long explain(GroupNode group, List<Line> lines) {
        long sum = 0;
        for (RuleNode rule : group.rules) {
            failure(rule).ifPresent(failed -> lines.add(new Explanation.FailedLine(rule.rule.id(), failed.cause())));
            if (found.masks.isTrue(rule.atom, 0)) {
                Explanation.RuleLine line = rule.multiplies() ? rule.multiplying(sum) : rule.line(found.outcomes);
                lines.add(line);
                sum += limited(
                        Scope.RULE,
                        rule.rule.id().value(),
                        rule.rule.limits(),
                        line.points().thousandths(),
                        lines);
            }
        }
        return limited(Scope.GROUP, group.group.id().value(), group.group.limits(), sum, lines);
    }

    private Optional<Outcome.Failed> failure(RuleNode rule) {
        return rule.slot >= 0 && found.outcomes[rule.slot] instanceof Outcome.Failed failed
                ? Optional.of(failed)
                : Optional.empty();
    }

    private static long limited(Scope scope, String of, Limits limits, long sum, List<Line> lines) {
        long limited = limits.clamp(sum);
        if (limited != sum) {
            lines.add(new LimitLine(
                    scope,
                    of,
                    Points.ofThousandths(limited - sum),
                    limited < sum ? LimitLine.MAXIMUM : LimitLine.MINIMUM));
        }
        return limited;
    }

    Map<Dimension, Points> dimensions() {
        Map<Dimension, Points> sums = new LinkedHashMap<>();
        for (DimensionNode dimension : program.dimensions) {
            sums.put(
                    dimension.dimension.dimension(), Points.ofThousandths(dimension.sum(found.masks, found.values, 0)));
        }
        return Collections.unmodifiableMap(sums);
    }

    Coverage coverage() {
        SortedSet<Key<?>> known = new TreeSet<>();
        SortedMap<Key<?>, Integer> future = new TreeMap<>();
        Map<Key<?>, long[]> stakes = new HashMap<>();
        for (Field field : program.fields) {
            if (found.answers[field.index] instanceof Answer.Known<?> answer) {
                known.add(field.key);
                countFuture(field.key, answer.value(), future);
            } else {
                stakes.put(field.key, new long[2]);
            }
        }
        for (DimensionNode dimension : program.dimensions) {
            for (GroupNode group : dimension.groups) {
                group.rules.stream()
                        .filter(rule -> found.masks.isUnknown(rule.atom, 0))
                        .forEach(rule -> stake(group, rule, stakes));
            }
        }
        SortedSet<RuleId> failed = new TreeSet<>();
        for (RuleNode rule : program.rules) {
            failure(rule).ifPresent(any -> failed.add(rule.rule.id()));
        }
        List<Coverage.Missing> missing = new ArrayList<>();
        stakes.forEach((key, stake) ->
                missing.add(new Coverage.Missing(key, Points.ofThousandths(stake[0]), Points.ofThousandths(stake[1]))));
        return new Coverage(known, missing.stream().sorted().toList(), future, failed);
    }

    private void countFuture(Key<?> key, Object value, SortedMap<Key<?>, Integer> future) {
        if (value instanceof Occurrences occurrences) {
            int later = (int) occurrences.toList().stream()
                    .filter(occurrence -> occurrence.at().isAfter(found.asOf))
                    .count();
            if (later > 0) {
                future.put(key, later);
            }
        }
    }

    /** Adds what a rule that waits for facts may earn to each of them. */
    private void stake(GroupNode group, RuleNode rule, Map<Key<?>, long[]> stakes) {
        long least = rule.least();
        long most = rule.most();
        if (rule.multiplies()) {
            long added = GroupNode.multiplied(rule, group.earned(found.masks, found.values, 0));
            least = Math.min(0, added);
            most = Math.max(0, added);
        }
        Set<Key<?>> waitsFor = rule.slot >= 0 && found.outcomes[rule.slot] instanceof Outcome.Unknown unknown
                ? unknown.missing()
                : rule.reads;
        for (Key<?> key : waitsFor) {
            long[] stake = stakes.get(key);
            if (stake != null) {
                stake[0] += least;
                stake[1] += most;
            }
        }
    }
}
