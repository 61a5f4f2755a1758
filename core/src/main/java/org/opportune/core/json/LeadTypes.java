package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.lead.ContactPlan;
import org.opportune.core.lead.Conversion;
import org.opportune.core.lead.ConversionPlan;
import org.opportune.core.lead.ConversionPolicy;
import org.opportune.core.lead.ConversionResult;
import org.opportune.core.lead.ConversionTargets;
import org.opportune.core.lead.DisqualificationReason;
import org.opportune.core.lead.Duplicate;
import org.opportune.core.lead.DuplicateCandidate;
import org.opportune.core.lead.DuplicateDetector;
import org.opportune.core.lead.DuplicateRules;
import org.opportune.core.lead.FieldTransfer;
import org.opportune.core.lead.FirstWin;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadCommand;
import org.opportune.core.lead.LeadConversion;
import org.opportune.core.lead.LeadCorrection;
import org.opportune.core.lead.LeadEvent;
import org.opportune.core.lead.LeadHistory;
import org.opportune.core.lead.LeadMerge;
import org.opportune.core.lead.LeadState;
import org.opportune.core.lead.MergePolicy;
import org.opportune.core.lead.NurturePolicy;
import org.opportune.core.lead.Nurturing;
import org.opportune.core.lead.Receipt;
import org.opportune.core.lead.TrackedLead;

/** The lines of {@link CoreTypes} for leads. */
final class LeadTypes {
    private LeadTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("disqualification-reason", DisqualificationReason.class)
                .document("conversion-policy", 1, ConversionPolicy.class)
                .document("duplicate-rules", 1, DuplicateRules.class)
                .document("merge-policy", 1, MergePolicy.class)
                .document("nurture-policy", 1, NurturePolicy.class)
                .record("lead", Lead.class)
                .record("lead-state", LeadState.class)
                .record("lead-event", LeadEvent.class)
                .record("lead-history", LeadHistory.class)
                .record("tracked-lead", TrackedLead.class)
                .record("receipt", Receipt.class)
                .record("nurturing", Nurturing.class)
                .record("contact-plan", ContactPlan.class)
                .record("planned-contact", ContactPlan.Contact.class)
                .record("left-out-contact", ContactPlan.LeftOut.class)
                .record(
                        "lead-command",
                        LeadCommand.class,
                        arm("work", LeadCommand.Work.class),
                        arm("qualify", LeadCommand.Qualify.class),
                        arm("setAside", LeadCommand.SetAside.class),
                        arm("disqualify", LeadCommand.Disqualify.class),
                        arm("convert", LeadCommand.Convert.class),
                        arm("changeLevel", LeadCommand.ChangeLevel.class),
                        arm("learn", LeadCommand.Learn.class))
                .record("lead-correction", LeadCorrection.class)
                .record("conversion", Conversion.class)
                .record("conversion-plan", ConversionPlan.class)
                .record("field-transfer", FieldTransfer.class)
                .record("duplicate", Duplicate.class)
                .record("duplicate-reason", Duplicate.Reason.class)
                .record("duplicate-candidate", DuplicateCandidate.class)
                .without(DuplicateDetector.class, "rules at work; the rules have a form of their own")
                .without(ConversionTargets.class, "what a conversion is given; its parts have forms of their own")
                .without(ConversionTargets.Opening.class, "what a conversion is given, with facts of the moment")
                .without(LeadConversion.class, "a question; its answers have forms of their own")
                .without(LeadMerge.class, "a question; its answers have forms of their own")
                .without(FirstWin.class, "a question; its answers have forms of their own")
                .without(ConversionResult.class, "what a conversion gave; its parts have forms of their own");
    }
}
