package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.SupportCaseId;
import org.opportune.core.SurveyAnswerId;
import org.opportune.core.SurveyId;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.service.CaseCommand;
import org.opportune.core.service.CaseEvent;
import org.opportune.core.service.CaseResolution;
import org.opportune.core.service.CaseState;
import org.opportune.core.service.Escalation;
import org.opportune.core.service.EscalationDue;
import org.opportune.core.service.EscalationPolicy;
import org.opportune.core.service.NpsScale;
import org.opportune.core.service.Respondent;
import org.opportune.core.service.ScoreScale;
import org.opportune.core.service.SupportCase;
import org.opportune.core.service.Survey;
import org.opportune.core.service.SurveyAnswer;
import org.opportune.core.service.SurveyKind;

/** The lines of {@link CoreTypes} for what comes after the sale. */
final class ServiceTypes {
    private ServiceTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("support-case-id", SupportCaseId.class)
                .record("survey-id", SurveyId.class)
                .record("survey-answer-id", SurveyAnswerId.class)
                .record("survey-kind", SurveyKind.class)
                .document("escalation-policy", 1, EscalationPolicy.class)
                .document("survey", 1, Survey.class)
                .definition("survey-question", Survey.Question.class)
                .definition("score-scale", ScoreScale.class)
                .definition("nps-scale", NpsScale.class)
                .record("support-case", SupportCase.class)
                .record("case-state", CaseState.class)
                .record("case-resolution", CaseResolution.class)
                .record("escalation", Escalation.class)
                .record("escalation-due", EscalationDue.class)
                .record("case-event", CaseEvent.class)
                .record(
                        "case-command",
                        CaseCommand.class,
                        arm("assign", CaseCommand.Assign.class),
                        arm("changePriority", CaseCommand.ChangePriority.class),
                        arm("escalate", CaseCommand.Escalate.class),
                        arm("resolve", CaseCommand.Resolve.class),
                        arm("close", CaseCommand.Close.class),
                        arm("reopen", CaseCommand.Reopen.class))
                .record("survey-answer", SurveyAnswer.class)
                .record(
                        "respondent",
                        Respondent.class,
                        arm("contact", Respondent.OfContact.class),
                        arm("account", Respondent.OfAccount.class),
                        arm("employee", Respondent.OfEmployee.class));
    }
}
