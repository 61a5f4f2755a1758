package org.opportune.scoring.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.codec.TypeTable;
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
import org.opportune.scoring.routing.LeastLoadedAssignment;
import org.opportune.scoring.routing.LevelThreshold;
import org.opportune.scoring.routing.NextAction;
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

/** The lines of {@link ScoringTypes} for who takes a lead over, when, and who gets it. */
final class RoutingTypes {
    private RoutingTypes() {}

    static void addTo(TypeTable.Builder table) {
        handoff(table);
        assignment(table);
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
}
