package org.opportune.scoring.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.ScoreDifference;

/** What differs between two scores, each part with its cause. */
final class Comparison {
    private final RecordedScore before;
    private final RecordedScore after;

    Comparison(RecordedScore before, RecordedScore after) {
        this.before = before;
        this.after = after;
    }

    List<ScorePart> parts() {
        List<ScorePart> parts = new ArrayList<>();
        for (ScoreDifference.Part part : ScoreDifference.between(before, after).parts()) {
            Line line = (part.after().isEmpty() ? part.before() : part.after()).get(0);
            if (line instanceof LimitLine limit) {
                parts.add(part(limit.scope(), limit.of(), part, Cause.LIMIT, Set.of()));
            } else if (line instanceof RuleLine rule) {
                Set<String> fresh = evidence(part.after());
                fresh.removeAll(evidence(part.before()));
                parts.add(part(Scope.RULE, rule.rule().value(), part, cause(part, fresh), fresh));
            }
        }
        return parts;
    }

    private ScorePart part(Scope scope, String of, ScoreDifference.Part part, Cause cause, Set<String> evidence) {
        return new ScorePart(
                scope,
                of,
                new Explanation(part.before()).total(),
                new Explanation(part.after()).total(),
                before.model().equals(after.model()) ? cause : Cause.MODEL,
                List.copyOf(evidence));
    }

    private Cause cause(ScoreDifference.Part part, Set<String> fresh) {
        boolean expired =
                before.validUntil().filter(end -> !after.asOf().isBefore(end)).isPresent();
        if (!fresh.isEmpty() || !expired) {
            return Cause.FACT;
        }
        return evidence(part.before()).isEmpty() ? Cause.FACT_OR_TIME : Cause.TIME;
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
}
