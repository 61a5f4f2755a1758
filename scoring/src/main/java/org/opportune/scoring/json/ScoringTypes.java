package org.opportune.scoring.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import java.math.BigDecimal;
import org.opportune.core.json.ConditionTypes;
import org.opportune.core.json.CoreTypes;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Version;
import org.opportune.scoring.history.OverriddenScore;
import org.opportune.scoring.history.ScoreChange;
import org.opportune.scoring.history.ScoreHistory;
import org.opportune.scoring.history.ScoreOverride;
import org.opportune.scoring.history.ScorePart;
import org.opportune.scoring.history.ScorePoint;
import org.opportune.scoring.model.GroupId;
import org.opportune.scoring.predict.AreaUnderCurve;
import org.opportune.scoring.predict.Gains;
import org.opportune.scoring.predict.LabelledScore;
import org.opportune.scoring.predict.Ratio;
import org.opportune.scoring.predict.TopLeads;
import org.opportune.scoring.qualification.Assessment;
import org.opportune.scoring.qualification.Credits;
import org.opportune.scoring.qualification.Criterion;
import org.opportune.scoring.qualification.CriterionKey;
import org.opportune.scoring.qualification.CriterionLine;
import org.opportune.scoring.qualification.DecisionPolicy;
import org.opportune.scoring.qualification.Finding;
import org.opportune.scoring.qualification.FrameworkId;
import org.opportune.scoring.qualification.Gap;
import org.opportune.scoring.qualification.QualificationFramework;
import org.opportune.scoring.qualification.Verdict;
import org.opportune.scoring.routing.LeadRanking;
import org.opportune.scoring.routing.RankableLead;
import org.opportune.scoring.routing.RankingOrder;
import org.opportune.scoring.temperature.CompositeTemperature;
import org.opportune.scoring.temperature.CoolingTemperature;
import org.opportune.scoring.temperature.Rating;
import org.opportune.scoring.temperature.ScoreTemperature;
import org.opportune.scoring.temperature.TemperaturePolicy;
import org.opportune.scoring.temperature.TimeframeTemperature;
import org.opportune.scoring.verify.Problem;

/**
 * The types of this module that have a JSON form, one line each.
 *
 * <p>A new type needs its line here and a stored sample, {@code samples/<type id>.json} among the test resources; a test
 * names the types that have neither.
 */
public final class ScoringTypes {
    private static final String EVALUATION = "worked out from scores and what came of the leads, which a host keeps";

    private ScoringTypes() {}

    /**
     * Obtains the table.
     *
     * @param conditions how a host's own questions are made
     * @return the table, over that of core
     */
    public static TypeTable table(ConditionTypes conditions) {
        TypeTable.Builder table = TypeTable.over(CoreTypes.table(conditions));
        words(table);
        ModelTypes.addTo(table);
        scores(table);
        qualification(table);
        temperatureAndRanking(table);
        RoutingTypes.addTo(table);
        evaluation(table);
        TargetingTypes.addTo(table);
        return table.build();
    }

    private static void words(TypeTable.Builder table) {
        table.record("dimension", Dimension.class)
                .record("group-id", GroupId.class)
                .record("model-id", ModelId.class)
                .record("reason-code", ReasonCode.class)
                .record("rule-id", RuleId.class)
                .record("criterion-key", CriterionKey.class)
                .record("framework-id", FrameworkId.class)
                .record("version", Version.class)
                .own("points", Kind.RECORD, Points.class, codecs -> new PointsCodec(codecs.of(BigDecimal.class)));
    }

    private static void scores(TypeTable.Builder table) {
        table.own("score", Kind.RECORD, Score.class, codecs -> new ScoreCodec(codecs.of(RecordedScore.class)))
                .record("recorded-score", RecordedScore.class)
                .record("model-stamp", ModelStamp.class)
                .record("disqualification", Score.Disqualification.class)
                .own("coverage", Kind.RECORD, Coverage.class, CoverageCodec::new)
                .record("missing-fact", Coverage.Missing.class)
                .record("explanation", Explanation.class)
                .record(
                        "explanation-line",
                        Explanation.Line.class,
                        arm("rule", Explanation.RuleLine.class),
                        arm("limit", Explanation.LimitLine.class),
                        arm("failed", Explanation.FailedLine.class))
                .record("statement", Statement.class)
                .record(
                        "statement-value",
                        Statement.Value.class,
                        arm("figure", Statement.Figure.class),
                        arm("earned", Statement.Earned.class),
                        arm("day", Statement.Day.class),
                        arm("moment", Statement.Moment.class),
                        arm("word", Statement.Word.class),
                        arm("name", Statement.Name.class),
                        arm("nested", Statement.Nested.class))
                .record("evidence", Evidence.class)
                .record("evidence-share", Evidence.Share.class)
                .record("score-override", ScoreOverride.class)
                .record("overridden-score", OverriddenScore.class)
                .record("score-part", ScorePart.class)
                .record("score-change", ScoreChange.class)
                .record("score-point", ScorePoint.class)
                .record("score-history", ScoreHistory.class)
                .without(Outcome.class, "what a rule says while a lead is scored; the score explains itself by lines");
    }

    private static void qualification(TypeTable.Builder table) {
        table.document("qualification-framework", 1, QualificationFramework.class)
                .definition("qualification-criterion", Criterion.class)
                .definition("credits", Credits.class)
                .definition(
                        "decision-policy",
                        DecisionPolicy.class,
                        arm("allOf", DecisionPolicy.AllOf.class),
                        arm("atLeast", DecisionPolicy.AtLeast.class),
                        arm("threshold", DecisionPolicy.Threshold.class))
                .record("finding", Finding.class)
                .record("assessment", Assessment.class)
                .record("criterion-line", CriterionLine.class)
                .record("gap", Gap.class)
                .record(
                        "verdict",
                        Verdict.class,
                        arm("qualified", Verdict.Qualified.class),
                        arm("needsInfo", Verdict.NeedsInfo.class),
                        arm("lowPriority", Verdict.LowPriority.class),
                        arm("disqualified", Verdict.Disqualified.class),
                        arm("nurture", Verdict.Nurture.class));
    }

    private static void temperatureAndRanking(TypeTable.Builder table) {
        table.document(
                        "temperature-policy",
                        1,
                        TemperaturePolicy.class,
                        arm("timeframe", TimeframeTemperature.class),
                        arm("score", ScoreTemperature.class),
                        arm("cooling", CoolingTemperature.class),
                        arm("composite", CompositeTemperature.class))
                .record("rating", Rating.class, arm("rated", Rating.Rated.class), arm("unrated", Rating.Unrated.class))
                .document("ranking-order", 1, RankingOrder.class)
                .record("rankable-lead", RankableLead.class)
                .record("ranking-position", LeadRanking.Position.class);
    }

    private static void evaluation(TypeTable.Builder table) {
        table.without(LabelledScore.class, "made of a score and of what came of the lead, which a host keeps")
                .without(AreaUnderCurve.class, EVALUATION)
                .without(Gains.class, EVALUATION)
                .without(Gains.Group.class, EVALUATION)
                .without(TopLeads.class, EVALUATION)
                .without(TopLeads.Figures.class, EVALUATION)
                .without(Ratio.class, EVALUATION)
                .without(Problem.class, "found by a test, and read by whoever runs it");
    }
}
