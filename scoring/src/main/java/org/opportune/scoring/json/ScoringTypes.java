package org.opportune.scoring.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import java.math.BigDecimal;
import org.opportune.core.json.ConditionTypes;
import org.opportune.core.json.CoreTypes;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;
import org.opportune.scoring.Band;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Grade;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Named;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.ScoreDifference;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Version;
import org.opportune.scoring.history.OverriddenScore;
import org.opportune.scoring.history.ScoreChange;
import org.opportune.scoring.history.ScoreHistory;
import org.opportune.scoring.history.ScoreOverride;
import org.opportune.scoring.history.ScorePart;
import org.opportune.scoring.history.ScorePoint;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.BatchChanges;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.GroupId;
import org.opportune.scoring.model.HeldBand;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.LeadChange;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RankedLead;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.model.ScoreSummary;
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
import org.opportune.scoring.review.ModelDiff;
import org.opportune.scoring.routing.Absence;
import org.opportune.scoring.routing.Assignment;
import org.opportune.scoring.routing.AssignmentBatch;
import org.opportune.scoring.routing.AssignmentChange;
import org.opportune.scoring.routing.AssignmentPolicy;
import org.opportune.scoring.routing.AssignmentState;
import org.opportune.scoring.routing.Candidate;
import org.opportune.scoring.routing.Cap;
import org.opportune.scoring.routing.ChainAssignment;
import org.opportune.scoring.routing.CoolingOffAssignment;
import org.opportune.scoring.routing.FoundingHandoff;
import org.opportune.scoring.routing.Handoff;
import org.opportune.scoring.routing.HandoffAnswer;
import org.opportune.scoring.routing.HandoffDecision;
import org.opportune.scoring.routing.HandoffPolicy;
import org.opportune.scoring.routing.HandoffSla;
import org.opportune.scoring.routing.LeadRanking;
import org.opportune.scoring.routing.LeastLoadedAssignment;
import org.opportune.scoring.routing.LevelThreshold;
import org.opportune.scoring.routing.NextAction;
import org.opportune.scoring.routing.RankableLead;
import org.opportune.scoring.routing.RankingOrder;
import org.opportune.scoring.routing.Recycling;
import org.opportune.scoring.routing.RoundRobinAssignment;
import org.opportune.scoring.routing.RoutingReason;
import org.opportune.scoring.routing.RuleAssignment;
import org.opportune.scoring.routing.SlaReport;
import org.opportune.scoring.routing.SlaStatus;
import org.opportune.scoring.routing.StickyAssignment;
import org.opportune.scoring.routing.TerritoryAssignment;
import org.opportune.scoring.routing.ThresholdHandoff;
import org.opportune.scoring.routing.WeightedAssignment;
import org.opportune.scoring.routing.Workload;
import org.opportune.scoring.temperature.CompositeTemperature;
import org.opportune.scoring.temperature.CoolingTemperature;
import org.opportune.scoring.temperature.Rating;
import org.opportune.scoring.temperature.ScoreTemperature;
import org.opportune.scoring.temperature.TemperaturePolicy;
import org.opportune.scoring.temperature.TimeframeTemperature;
import org.opportune.scoring.verify.Problem;
import org.opportune.scoring.whatif.Migration;
import org.opportune.scoring.whatif.ModelImpact;
import org.opportune.scoring.whatif.Mover;
import org.opportune.scoring.whatif.Place;
import org.opportune.scoring.whatif.Reach;
import org.opportune.scoring.whatif.SwapSet;
import org.opportune.scoring.whatif.Variation;

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
        models(table);
        scores(table);
        qualification(table);
        temperatureAndRanking(table);
        whatIf(table);
        handoff(table);
        assignment(table);
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

    private static void models(TypeTable.Builder table) {
        table.document("score-model", 1, ScoreModel.class)
                .definition("model-dimension", ModelDimension.class)
                .definition("rule-group", RuleGroup.class)
                .definition("model-rule", ModelRule.class)
                .definition("disqualifier", Disqualifier.class)
                .definition("band", Band.class)
                .definition("bands", Bands.class)
                .definition("grid", Grid.class)
                .definition("grid-axis", Grid.Axis.class)
                .definition("grid-cell", Grid.Cell.class)
                .definition("grade", Grade.class)
                .record("held-band", HeldBand.class)
                .own("limits", Kind.DEFINITION, Limits.class, codecs -> new LimitsCodec(codecs.of(Points.class)))
                .definition(
                        "effect",
                        Effect.class,
                        arm("constant", Effect.Constant.class),
                        arm("perOccurrence", Effect.PerOccurrence.class),
                        arm("table", Effect.Table.class),
                        arm("piecewiseLinear", Effect.PiecewiseLinear.class),
                        arm("multiplier", Effect.Multiplier.class),
                        arm("coded", Effect.Coded.class))
                .definition("knot", Effect.Knot.class)
                .definition(
                        "decay",
                        Decay.class,
                        arm("none", Decay.None.class),
                        arm("halfLife", Decay.HalfLife.class),
                        arm("linear", Decay.Linear.class),
                        arm("steps", Decay.Steps.class),
                        arm("custom", Decay.Custom.class))
                .definition("decay-step", Decay.Step.class)
                .record("ranked-lead", RankedLead.class)
                .record("score-summary", ScoreSummary.class)
                .record("lead-change", LeadChange.class)
                .record("batch-changes", BatchChanges.class)
                .record("model-diff", ModelDiff.class)
                .record("model-change", ModelDiff.Change.class)
                .without(KnownLead.class, "holds facts, which are a function of the host")
                .without(Named.class, "holds code that a plug-in brings");
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

    private static void whatIf(TypeTable.Builder table) {
        table.record("score-difference", ScoreDifference.class)
                .record("score-difference-part", ScoreDifference.Part.class)
                .record("variation", Variation.class)
                .record(
                        "reach",
                        Reach.class,
                        arm("reached", Reach.Reached.class),
                        arm("outOfReach", Reach.OutOfReach.class),
                        arm("notFoundWithin", Reach.NotFoundWithin.class))
                .record("place", Place.class)
                .record("migration", Migration.class)
                .record("swap-set", SwapSet.class)
                .record("mover", Mover.class)
                .record("model-impact", ModelImpact.class);
    }

    private static void handoff(TypeTable.Builder table) {
        table.document(
                        "handoff-policy",
                        1,
                        HandoffPolicy.class,
                        arm("founding", FoundingHandoff.class),
                        arm("thresholds", ThresholdHandoff.class))
                .definition("level-threshold", LevelThreshold.class)
                .definition("recycling", Recycling.class)
                .record("handoff-decision", HandoffDecision.class)
                .record("routing-reason", RoutingReason.class)
                .record("next-action", NextAction.class)
                .record("handoff", Handoff.class)
                .record(
                        "handoff-answer",
                        HandoffAnswer.class,
                        arm("accepted", HandoffAnswer.Accepted.class),
                        arm("rejected", HandoffAnswer.Rejected.class))
                .document("handoff-sla", 1, HandoffSla.class)
                .definition("sla-escalation", HandoffSla.Escalation.class)
                .record(
                        "sla-status",
                        SlaStatus.class,
                        arm("notStarted", SlaStatus.NotStarted.class),
                        arm("due", SlaStatus.Due.class),
                        arm("met", SlaStatus.Met.class),
                        arm("breached", SlaStatus.Breached.class),
                        arm("escalated", SlaStatus.Escalated.class))
                .record("sla-report", SlaReport.class)
                .record("sla-line", SlaReport.Line.class);
    }

    private static void assignment(TypeTable.Builder table) {
        table.document(
                        "assignment-policy",
                        1,
                        AssignmentPolicy.class,
                        arm("sticky", StickyAssignment.class),
                        arm("territory", TerritoryAssignment.class),
                        arm("rules", RuleAssignment.class),
                        arm("coolingOff", CoolingOffAssignment.class),
                        arm("chain", ChainAssignment.class),
                        arm("roundRobin", RoundRobinAssignment.class),
                        arm("weighted", WeightedAssignment.class),
                        arm("leastLoaded", LeastLoadedAssignment.class))
                .definition("assignment-rule", RuleAssignment.Rule.class)
                .record("candidate", Candidate.class)
                .record("absence", Absence.class)
                .record("cap", Cap.class)
                .record("workload", Workload.class)
                .record(
                        "assignment",
                        Assignment.class,
                        arm("assigned", Assignment.Assigned.class),
                        arm("unassigned", Assignment.Unassigned.class))
                .record("assignment-state", AssignmentState.class)
                .record("assignment-given", AssignmentState.Given.class)
                .record("assignment-standing", AssignmentState.Standing.class)
                .record("assignment-change", AssignmentChange.class)
                .record("assignment-batch", AssignmentBatch.class);
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
