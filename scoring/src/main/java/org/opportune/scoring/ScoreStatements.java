package org.opportune.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opportune.core.Key;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Statement.Earned;
import org.opportune.scoring.Statement.Figure;
import org.opportune.scoring.Statement.Moment;
import org.opportune.scoring.Statement.Name;
import org.opportune.scoring.Statement.Value;
import org.opportune.scoring.Statement.Word;

/** What there is to say about a score. */
final class ScoreStatements {
    private final Score score;
    private final List<Statement> said = new ArrayList<>();

    ScoreStatements(Score score) {
        this.score = score;
    }

    List<Statement> all() {
        head();
        score.explanation().lines().forEach(this::line);
        coverage(Integer.MAX_VALUE);
        score.coverage()
                .futureDated()
                .forEach((key, count) -> said.add(Statement.of("coverage.future", fact(key), number(count))));
        score.validUntil().ifPresent(until -> said.add(Statement.of("score.validUntil", new Moment(until))));
        return List.copyOf(said);
    }

    List<Statement> brief(int count) {
        head();
        List<Line> top = new ArrayList<>(score.explanation().topPositive(count));
        top.addAll(score.explanation().topNegative(count));
        top.forEach(line -> said.add(earned(line, line.points())));
        int further = score.explanation().lines().size() - top.size();
        if (further > 0) {
            Points rest = score.total().minus(new Explanation(top).total());
            said.add(Statement.of("line.further", new Earned(rest), number(further)));
        }
        coverage(count);
        return List.copyOf(said);
    }

    private void head() {
        Figure total = Figure.of(score.total());
        said.add(score.band()
                .map(band -> Statement.of("score.total.band", total, new Word("band." + band, band.label())))
                .orElseGet(() -> Statement.of("score.total", total)));
        score.grade().ifPresent(grade -> said.add(grade(grade)));
        score.disqualifications().forEach(one -> said.add(Statement.of("score.disqualified", reason(one.reason()))));
    }

    static List<Statement> of(ScoreDifference difference) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.of("difference.total", Figure.of(difference.before()), Figure.of(difference.after())));
        for (ScoreDifference.Part part : difference.parts()) {
            said.add(earned(part.line(), part.points()));
        }
        return List.copyOf(said);
    }

    private static Statement grade(Grade grade) {
        Word label = new Word("grade." + grade, grade.label());
        return grade.recommendation()
                .map(code -> Statement.of("score.grade.recommended", label, reason(code)))
                .orElseGet(() -> Statement.of("score.grade", label));
    }

    private void line(Line line) {
        said.add(earned(line, line.points()));
        if (line instanceof Explanation.RuleLine rule) {
            rule.evidence().forEach(one -> said.add(evidence(one)));
        }
    }

    private static Statement earned(Line line, Points points) {
        if (line instanceof Explanation.LimitLine limit) {
            String scope = limit.scope().name();
            Word of = new Word(scope.toLowerCase(Locale.ROOT) + "." + limit.of(), limit.of());
            return Statement.of("line." + limit.reason() + "." + scope, new Earned(points), of);
        }
        if (line instanceof Explanation.FailedLine failed) {
            String rule = failed.rule().value();
            return Statement.of(
                    "line.failed", new Earned(points), new Word("rule." + rule, rule), new Name(failed.cause()));
        }
        Value why = reason(line.reason());
        return line instanceof Explanation.RuleLine rule
                        && rule.points().equals(points)
                        && !rule.beforeDecay().equals(points)
                ? Statement.of("line.rule.faded", new Earned(points), why, Figure.of(rule.beforeDecay()))
                : Statement.of("line.rule", new Earned(points), why);
    }

    private static Statement evidence(Evidence one) {
        List<Value> values = new ArrayList<>(List.of(new Name(one.id())));
        String code = "line.evidence";
        if (one.at().isPresent()) {
            code += ".at";
            values.add(new Moment(one.at().get()));
        }
        if (one.share().isPresent()) {
            Evidence.Share share = one.share().get();
            code += ".share";
            values.add(Figure.of(share.fresh()));
            values.add(new Figure(share.factor().stripTrailingZeros()));
            values.add(Figure.of(share.points()));
        }
        return new Statement(ReasonCode.of(code), values);
    }

    private void coverage(int count) {
        Coverage coverage = score.coverage();
        said.add(Statement.of("coverage", number(coverage.known().size()), number(coverage.asked())));
        coverage.missing().stream()
                .limit(count)
                .forEach(one -> said.add(Statement.of(
                        "coverage.missing", fact(one.key()), new Earned(one.least()), new Earned(one.most()))));
    }

    private static Word fact(Key<?> key) {
        return new Word("fact." + key, key.name());
    }

    private static Word reason(ReasonCode code) {
        return new Word(code.code(), code.code());
    }

    private static Figure number(int count) {
        return new Figure(BigDecimal.valueOf(count));
    }
}
