package org.opportune.core.lead;

import java.util.HashSet;
import java.util.Set;
import org.opportune.core.ObjectionId;
import org.opportune.core.Violations;
import org.opportune.core.activity.Subject;

/** What is true of every lead. */
final class LeadInvariants {
    private LeadInvariants() {}

    /** Returns everything that is wrong with a lead; parts that are required may be missing. */
    static Violations of(Lead lead) {
        Violations wrong = Violations.of("lead", lead.id())
                .require("id", lead.id())
                .check(
                        lead.person().isPresent() || lead.organization().isPresent(),
                        "lead.nobody",
                        "person and organization",
                        "",
                        "must not both be missing")
                .check(
                        lead.status() != LeadStatus.WORKING || lead.owner().isPresent(),
                        "lead.owner",
                        "owner",
                        "none",
                        "must be given for a lead that is WORKING")
                .check(
                        lead.status() == LeadStatus.CONVERTED
                                || lead.conversion().isEmpty(),
                        "lead.conversion",
                        "conversion",
                        lead.conversion().<Object>map(made -> made).orElse(""),
                        "must be left out unless the lead is CONVERTED")
                .check(
                        lead.mergedFrom().isEmpty() || mergedOthersOnce(lead),
                        "lead.mergedFrom",
                        "mergedFrom",
                        lead.mergedFrom(),
                        "must be other leads, each once")
                .check(lead.recycled() >= 0, "lead.recycled", "recycled", lead.recycled(), "must be zero or more")
                .check(lead.revision() >= 0, "lead.revision", "revision", lead.revision(), "must be zero or more");
        lead.estimatedValue()
                .ifPresent(value -> wrong.check(
                        !value.isNegative(), "money.negative", "estimatedValue", value, "must be zero or more"));
        checkStages(lead, wrong);
        checkConcerns(lead, wrong);
        return wrong;
    }

    private static boolean mergedOthersOnce(Lead lead) {
        return new HashSet<>(lead.mergedFrom()).size() == lead.mergedFrom().size()
                && (lead.id() == null || !lead.mergedFrom().contains(lead.id()));
    }

    private static void checkStages(Lead lead, Violations wrong) {
        wrong.check(
                        lead.nurturing().isEmpty() || lead.status() == LeadStatus.NURTURING,
                        "lead.nurturing",
                        "nurturing",
                        lead.nurturing().<Object>map(Nurturing::reason).orElse(""),
                        "must be left out unless the lead is NURTURING")
                .check(
                        lead.interestAt().isEmpty() || lead.interest() != Interest.UNKNOWN,
                        "lead.interestAt",
                        "interestAt",
                        lead.interestAt().<Object>map(at -> at).orElse(""),
                        "must be left out while nobody knows the interest")
                .check(
                        lead.id() == null
                                || lead.referredBy().filter(lead.id()::equals).isEmpty(),
                        "lead.referredBy",
                        "referredBy",
                        lead.referredBy().<Object>map(by -> by).orElse(""),
                        "must be another lead");
    }

    private static void checkConcerns(Lead lead, Violations wrong) {
        if (lead.id() != null
                && !(lead.painPoints().isEmpty() && lead.objections().isEmpty())) {
            Subject self = Subject.of(lead.id());
            lead.painPoints().forEach(pain -> checkSubject(wrong, "painPoints", pain.subject(), self));
            lead.objections().forEach(objection -> checkSubject(wrong, "objections", objection.subject(), self));
        }
        Set<ObjectionId> ids = new HashSet<>();
        lead.objections()
                .forEach(objection -> wrong.check(
                        ids.add(objection.id()),
                        "lead.objection",
                        "objections",
                        objection.id(),
                        "must be given once each"));
    }

    private static void checkSubject(Violations wrong, String path, Subject subject, Subject self) {
        wrong.check(subject.equals(self), "lead.subject", "subject of " + path, subject, "must be the lead itself");
    }
}
