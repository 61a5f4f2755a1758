package org.opportune.scoring.qualification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Language;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Name;

/**
 * A framework applied to what was found out, as of a moment.
 *
 * <p>It is dated and repeatable: the same framework, findings and moment give an equal assessment, in whatever order
 * the findings come. What it says is worked out once and kept.
 *
 * <pre>{@code
 * Assessment assessment = Bant.framework().assess(List.of(
 *     Finding.of(Bant.BUDGET, MET, STATED, monday),
 *     Finding.of(Bant.NEED, PARTIAL, VERIFIED, monday)), tuesday);
 * assessment.score();     // 32.5 of 100: 25 x 1 x 0.8 + 25 x 0.5 x 1
 * assessment.verdict();   // needs info: Authority and Time were never asked
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface Assessment extends WithAssessment {

    /** {@return what was asked} */
    QualificationFramework framework();

    /** {@return everything that was found out, oldest first, what no longer counts included; equal findings once} */
    List<Finding> findings();

    /** {@return the moment of the assessment} */
    Instant asOf();

    /** {@return how each criterion stands, in the framework's order; the points add up to the score} */
    @Value.Lazy
    default List<CriterionLine> lines() {
        return framework().criteria().stream()
                .map(criterion -> CriterionLine.of(framework(), criterion, this))
                .toList();
    }

    /** {@return the points earned: the sum of the lines, exactly} */
    @Value.Lazy
    default Points score() {
        return lines().stream().map(CriterionLine::points).reduce(Points.ZERO, Points::plus);
    }

    /**
     * Returns every criterion that is not met or could still earn points, each with the question to ask.
     *
     * @return the gaps, the most points at stake first, then in the framework's order; with the score they add up to
     *     the most that the framework gives
     */
    @Value.Lazy
    default List<Gap> gaps() {
        return lines().stream()
                .filter(line -> !line.met() || line.atStake().signum() > 0)
                .map(line -> new Gap(line.criterion(), line.standing(), line.atStake()))
                .sorted(Comparator.comparing(Gap::atStake).reversed())
                .toList();
    }

    /** {@return what it comes to} */
    @Value.Lazy
    default Verdict verdict() {
        return new Judgement(this).verdict();
    }

    /** {@return the findings that lie after the moment of the assessment and were set aside; usually none} */
    default List<Finding> futureDated() {
        return findings().stream()
                .filter(finding -> finding.at().isAfter(asOf()))
                .toList();
    }

    /**
     * Finds the finding that counts for a criterion.
     *
     * @param criterion the criterion
     * @return the latest one up to the moment of the assessment, whether or not it has expired
     */
    default Optional<Finding> latest(CriterionKey criterion) {
        return findings().stream()
                .filter(finding ->
                        finding.criterion().equals(criterion) && !finding.at().isAfter(asOf()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns what stage criteria and score rules can ask about this assessment.
     *
     * @return the facts under the framework's keys: the answers, the verdict and the score
     */
    @Value.Lazy
    default Facts facts() {
        Attributes facts = Attributes.none()
                .with(framework().verdictKey(), verdict().code())
                .with(framework().scoreKey(), score().toBigDecimal());
        for (CriterionLine line : lines()) {
            if (line.standing().compareTo(Standing.NOT_MET) <= 0) {
                facts = facts.with(
                        framework().answerKey(line.criterion().key()),
                        line.standing().name());
            }
        }
        return facts;
    }

    /** {@return the whole assessment in English words: the verdict, a line per criterion, and the questions to ask} */
    default String explain() {
        return explain(ScoreTexts.in(Language.ENGLISH));
    }

    /**
     * Says the whole assessment in a reader's language.
     *
     * <p>Labels and questions are the framework's; {@link Frameworks#in} has those of the built-in frameworks in every
     * language.
     *
     * @param texts the texts in that language
     * @return the verdict, a line per criterion, and the questions to ask
     */
    default String explain(ScoreTexts texts) {
        StringBuilder said = new StringBuilder(texts.say(Statement.of(
                "assessment",
                new Name(framework().label()),
                new Name(framework().version().toString()),
                new Statement.Moment(asOf()),
                Statement.Figure.of(score()),
                Statement.Figure.of(framework().most()),
                Statement.Nested.of(verdict().statement()))));
        lines().forEach(line -> said.append("\n  ").append(texts.say(line.statement())));
        if (!gaps().isEmpty()) {
            said.append('\n').append(texts.say(Statement.of("assessment.ask")));
            gaps().forEach(gap -> said.append("\n  ").append(texts.say(gap.statement())));
        }
        if (!futureDated().isEmpty()) {
            Statement.Figure future =
                    new Statement.Figure(BigDecimal.valueOf(futureDated().size()));
            said.append('\n').append(texts.say(Statement.of("assessment.future", future)));
        }
        return said.toString();
    }

    /**
     * Verifies the invariants, on every creation, and puts the findings in order.
     *
     * @return this assessment, or an equal one with its findings in order
     */
    @Value.Check
    default Assessment check() {
        Violations wrong =
                Violations.of("an assessment").require("framework", framework()).require("asOf", asOf());
        if (framework() != null) {
            for (int i = 0; i < findings().size(); i++) {
                CriterionKey key = findings().get(i).criterion();
                wrong.check(
                        framework().criterion(key).isPresent(),
                        "assessment.criterion",
                        "findings[" + i + "].criterion",
                        key,
                        "must be a criterion of " + framework().id());
            }
        }
        wrong.orThrow();
        List<Finding> ordered =
                findings().stream().distinct().sorted(FindingOrder.OLDEST_FIRST).toList();
        return ordered.equals(findings())
                ? this
                : builder().from(this).findings(ordered).build();
    }

    /**
     * Starts an assessment; framework and moment are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment, one part at a time. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
