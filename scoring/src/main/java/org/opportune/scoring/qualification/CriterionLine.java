package org.opportune.scoring.qualification;

import java.util.Optional;
import org.opportune.core.Language;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Moment;
import org.opportune.scoring.Statement.Name;
import org.opportune.scoring.Statement.Nested;
import org.opportune.scoring.Statement.Value;

/**
 * How one criterion stands in an assessment, and what it earned.
 *
 * @param criterion the criterion
 * @param standing how it stands
 * @param finding the latest finding on it, expired or not; empty when nobody has asked
 * @param met whether it counts as met: the answer is met, on evidence that the framework accepts
 * @param points what it earned
 */
public record CriterionLine(
        Criterion criterion, Standing standing, Optional<Finding> finding, boolean met, Points points) {

    static CriterionLine of(QualificationFramework framework, Criterion criterion, Assessment of) {
        Optional<Finding> latest = of.latest(criterion.key());
        if (latest.isEmpty()) {
            return new CriterionLine(criterion, Standing.NOT_ASKED, latest, false, Points.ZERO);
        }
        Finding finding = latest.get();
        if (finding.isExpired(of.asOf())) {
            return new CriterionLine(criterion, Standing.EXPIRED, latest, false, Points.ZERO);
        }
        boolean met =
                finding.answer() == CriterionAnswer.MET && finding.evidence().compareTo(framework.evidence()) >= 0;
        Points points = framework.credits().earned(criterion.weight(), finding.answer(), finding.evidence());
        return new CriterionLine(criterion, standing(finding.answer()), latest, met, points);
    }

    private static Standing standing(CriterionAnswer answer) {
        return switch (answer) {
            case MET -> Standing.MET;
            case PARTIAL -> Standing.PARTIAL;
            case NOT_MET -> Standing.NOT_MET;
            case UNKNOWN -> Standing.UNKNOWN;
        };
    }

    /** {@return what it could still earn: weight less points} */
    public Points atStake() {
        return criterion.weight().minus(points);
    }

    /** {@return the line in words, such as {@code Budget: MET, STATED by R-7 at 2026-01-10T09:00:00Z, 20 of 25}} */
    public String text() {
        return ScoreTexts.in(Language.ENGLISH).say(statement());
    }

    /** {@return the line to be said in any language} */
    public Statement statement() {
        return Statement.of(
                "qualification.line",
                new Name(criterion.label()),
                finding.<Value>map(found -> Nested.of(source(found))).orElse(standing.word()),
                Statement.Figure.of(points),
                Statement.Figure.of(criterion.weight()));
    }

    private Statement source(Finding found) {
        Value answer = standing == Standing.EXPIRED
                ? Nested.of(Statement.of("qualification.was", standing.word(), word("answer.", found.answer())))
                : standing.word();
        Value evidence = word("evidence.", found.evidence());
        Moment at = new Moment(found.at());
        Statement said = found.by()
                .map(by -> Statement.of("qualification.found.by", answer, evidence, new Name(by.value()), at))
                .orElse(Statement.of("qualification.found", answer, evidence, at));
        return found.expiresAt()
                .map(end -> Statement.of("qualification.until", Nested.of(said), new Moment(end)))
                .orElse(said);
    }

    private static Value word(String kind, Enum<?> value) {
        return new Statement.Word(kind + value.name(), value.name());
    }
}
