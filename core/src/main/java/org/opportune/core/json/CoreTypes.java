package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import java.util.List;
import java.util.stream.Stream;
import org.opportune.core.AccountId;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.CampaignId;
import org.opportune.core.Change;
import org.opportune.core.Condition;
import org.opportune.core.ContactId;
import org.opportune.core.ContentHash;
import org.opportune.core.ContractId;
import org.opportune.core.DealId;
import org.opportune.core.InteractionId;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.MetricId;
import org.opportune.core.ObjectionId;
import org.opportune.core.Occasion;
import org.opportune.core.Occurrences;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.ProductId;
import org.opportune.core.PurchaseId;
import org.opportune.core.StageId;
import org.opportune.core.SubscriptionId;
import org.opportune.core.TaskId;
import org.opportune.core.TeamId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violation;
import org.opportune.core.activity.Activities;
import org.opportune.core.activity.BuyingSignals;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionOutcome;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.activity.Task;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.aftersale.AfterSaleChange;
import org.opportune.core.aftersale.AfterSaleContext;
import org.opportune.core.aftersale.AfterSalePlan;
import org.opportune.core.aftersale.AfterSalePolicy;
import org.opportune.core.aftersale.AfterSaleStep;
import org.opportune.core.contract.AgreedTerms;
import org.opportune.core.contract.Benchmark;
import org.opportune.core.contract.CommissionPlan;
import org.opportune.core.contract.CommissionTier;
import org.opportune.core.contract.Contract;
import org.opportune.core.contract.ContractCommand;
import org.opportune.core.contract.ContractEvent;
import org.opportune.core.contract.ContractState;
import org.opportune.core.contract.CreditSplit;
import org.opportune.core.contract.Figure;
import org.opportune.core.contract.ForecastSubmission;
import org.opportune.core.contract.Goal;
import org.opportune.core.contract.MonthlyAmount;
import org.opportune.core.contract.Purchase;
import org.opportune.core.contract.Quota;
import org.opportune.core.contract.Share;
import org.opportune.core.contract.Spend;
import org.opportune.core.contract.Subscription;
import org.opportune.core.contract.SubscriptionPeriod;
import org.opportune.core.contract.Undertaking;
import org.opportune.core.contract.VisitCount;
import org.opportune.core.deal.Billing;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealCommand;
import org.opportune.core.deal.DealEvent;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.Discount;
import org.opportune.core.deal.EffectiveProbability;
import org.opportune.core.deal.Hold;
import org.opportune.core.deal.LineItem;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.NextStep;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.Product;
import org.opportune.core.deal.Rotting;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.glossary.Link;
import org.opportune.core.glossary.Term;
import org.opportune.core.glossary.TermId;
import org.opportune.core.glossary.Wording;
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Arm;
import org.opportune.core.json.codec.TypeTable.Kind;
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
import org.opportune.core.party.ErasurePolicy;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.RotLimit;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageProbability;
import org.opportune.core.pipeline.TransitionPolicy;
import org.opportune.core.profile.IdealCustomerProfile;
import org.opportune.core.profile.Persona;
import org.opportune.core.profile.ProfileMatch;

/**
 * The types of this module that have a JSON form, one line each; those of parties and of what comes after the sale
 * stand beside.
 *
 * <p>A new type needs its line here and a stored sample, {@code samples/<type id>.json} among the test resources; a test
 * names the types that have neither.
 */
public final class CoreTypes {
    private static final List<Arm> STEPS = List.of(
            arm("moveTo", DealCommand.MoveTo.class),
            arm("moveToPipeline", DealCommand.MoveToPipeline.class),
            arm("changeAmount", DealCommand.ChangeAmount.class),
            arm("changeItems", DealCommand.ChangeItems.class),
            arm("changeCloseDate", DealCommand.ChangeCloseDate.class),
            arm("changeOwner", DealCommand.ChangeOwner.class),
            arm("overrideProbability", DealCommand.OverrideProbability.class),
            arm("changeNextStep", DealCommand.ChangeNextStep.class),
            arm("changeCompetitors", DealCommand.ChangeCompetitors.class),
            arm("changeContacts", DealCommand.ChangeContacts.class),
            arm("putOnHold", DealCommand.PutOnHold.class),
            arm("resume", DealCommand.Resume.class),
            arm("win", DealCommand.Win.class),
            arm("lose", DealCommand.Lose.class),
            arm("reopen", DealCommand.Reopen.class));
    private static final List<Arm> MENDING =
            List.of(arm("correct", DealCommand.Correct.class), arm("withdraw", DealCommand.Withdraw.class));

    private CoreTypes() {}

    /**
     * Obtains the table.
     *
     * @param conditions how a host's own questions are made
     * @return the table
     */
    public static TypeTable table(ConditionTypes conditions) {
        TypeTable.Builder table = TypeTable.builder();
        words(table);
        definitions(table, conditions);
        records(table);
        contracts(table);
        TimeTypes.addTo(table);
        MoneyTypes.addTo(table);
        PartyTypes.addTo(table);
        ServiceTypes.addTo(table);
        return table.build();
    }

    private static void words(TypeTable.Builder table) {
        table.record("account-id", AccountId.class)
                .record("campaign-id", CampaignId.class)
                .record("contact-id", ContactId.class)
                .record("contract-id", ContractId.class)
                .record("deal-id", DealId.class)
                .record("interaction-id", InteractionId.class)
                .record("lead-id", LeadId.class)
                .record("metric-id", MetricId.class)
                .record("objection-id", ObjectionId.class)
                .record("owner-id", OwnerId.class)
                .record("pipeline-id", PipelineId.class)
                .record("product-id", ProductId.class)
                .record("purchase-id", PurchaseId.class)
                .record("stage-id", StageId.class)
                .record("subscription-id", SubscriptionId.class)
                .record("task-id", TaskId.class)
                .record("team-id", TeamId.class)
                .record("term-id", TermId.class)
                .record("lead-source", LeadSource.class)
                .record("interaction-type", InteractionType.class)
                .record("interaction-outcome", InteractionOutcome.class)
                .record("objection-topic", ObjectionTopic.class)
                .record("pain-point-type", PainPointType.class)
                .record("loss-reason", LossReason.class)
                .record("disqualification-reason", DisqualificationReason.class)
                .record("content-hash", ContentHash.class)
                .record("probability", Probability.class)
                .record("pipeline-version", PipelineVersion.class)
                .own("key", Kind.RECORD, Key.class, codecs -> TypeCodecs.key())
                .own("attributes", Kind.RECORD, Attributes.class, codecs -> new AttributesCodec())
                .record("occurrences", Occurrences.class)
                .record("occurrence", Occurrences.Occurrence.class)
                .record("violation", Violation.class)
                .record("occasion", Occasion.class)
                .record("transition-check", TransitionCheck.class)
                .without(Answer.class, "the answer to a question, not something to keep")
                .without(Change.class, "what a command gave; its value and its events have forms of their own");
    }

    private static void definitions(TypeTable.Builder table, ConditionTypes conditions) {
        table.document("pipeline", 1, Pipeline.class)
                .document("conversion-policy", 1, ConversionPolicy.class)
                .document("duplicate-rules", 1, DuplicateRules.class)
                .document("merge-policy", 1, MergePolicy.class)
                .document("commission-plan", 1, CommissionPlan.class)
                .definition("commission-tier", CommissionTier.class)
                .definition(
                        "commission-bound",
                        CommissionTier.Bound.class,
                        arm("sold", CommissionTier.Sold.class),
                        arm("attained", CommissionTier.Attained.class))
                .document("buying-signals", 1, BuyingSignals.class)
                .document("after-sale-policy", 1, AfterSalePolicy.class)
                .definition("after-sale-step", AfterSaleStep.class)
                .document("nurture-policy", 1, NurturePolicy.class)
                .document("erasure-policy", 1, ErasurePolicy.class)
                .document("ideal-customer-profile", 1, IdealCustomerProfile.class)
                .document("persona", 1, Persona.class)
                .definition("persona-trait", Persona.Trait.class)
                .definition("stage", Stage.class)
                .definition("criterion", Criterion.class)
                .definition("transition-policy", TransitionPolicy.class)
                .definition("transition-edge", TransitionPolicy.Edge.class)
                .definition("stage-probability", StageProbability.class)
                .definition(
                        "rot-limit",
                        RotLimit.class,
                        arm("elapsed", RotLimit.Elapsed.class),
                        arm("workdays", RotLimit.Workdays.class),
                        arm("workingTime", RotLimit.WorkingTime.class))
                .definition("quota", Quota.class)
                .definition("goal", Goal.class)
                .definition("benchmark", Benchmark.class)
                .definition(
                        "figure",
                        Figure.class,
                        arm("money", Figure.OfMoney.class),
                        arm("number", Figure.OfNumber.class))
                .definition(
                        "condition",
                        Condition.class,
                        arm("always", Condition.Always.class),
                        arm("all", Condition.All.class),
                        arm("any", Condition.Any.class),
                        arm("not", Condition.Not.class),
                        arm("in", Condition.In.class, codecs -> new Conditions.InCodec(TypeCodecs.key())),
                        arm("range", Condition.Range.class, codecs -> new Conditions.RangeCodec(TypeCodecs.key())),
                        arm("exists", Condition.Exists.class),
                        arm("contains", Condition.Contains.class),
                        arm("countWithin", Condition.CountWithin.class),
                        arm(
                                "custom",
                                Condition.Custom.class,
                                codecs -> new Conditions.CustomCodec(
                                        conditions, codecs.of(String.class), codecs.of(Attributes.class))));
    }

    private static void records(TypeTable.Builder table) {
        table.record("interaction", Interaction.class)
                .record(
                        "subject",
                        Subject.class,
                        arm("lead", Subject.OfLead.class),
                        arm("deal", Subject.OfDeal.class),
                        arm("account", Subject.OfAccount.class))
                .record("task", Task.class)
                .record("objection", Objection.class)
                .record("resolution", Objection.Resolution.class)
                .record("activities", Activities.class)
                .record("pain-point", PainPoint.class)
                .record("touchpoint", Touchpoint.class)
                .record("lead", Lead.class)
                .record("lead-state", LeadState.class)
                .record("lead-event", LeadEvent.class)
                .record("lead-history", LeadHistory.class)
                .record("tracked-lead", TrackedLead.class)
                .record("profile-match", ProfileMatch.class)
                .record("profile-line", ProfileMatch.Line.class)
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
                .without(ConversionResult.class, "what a conversion gave; its parts have forms of their own")
                .record("term", Term.class)
                .record("wording", Wording.class)
                .record("link", Link.class, arm("type", Link.Type.class), arm("metric", Link.Metric.class))
                .record("after-sale-plan", AfterSalePlan.class)
                .record("after-sale-change", AfterSaleChange.class)
                .without(AfterSaleContext.class, "what a plan is given; its parts have forms of their own")
                .record("product", Product.class)
                .record("discount", Discount.class)
                .record(
                        "billing",
                        Billing.class,
                        arm("oneTime", Billing.OneTime.class),
                        arm("recurring", Billing.Recurring.class))
                .record("line-item", LineItem.class)
                .record("hold", Hold.class)
                .record("next-step", NextStep.class)
                .record("rotting", Rotting.class)
                .record("outcome", Outcome.class)
                .record("deal-state", DealState.class)
                .record("deal", Deal.class)
                .record("deal-event", DealEvent.class)
                .record("deal-history", DealHistory.class)
                .record("tracked-deal", TrackedDeal.class)
                .record(
                        "effective-probability",
                        EffectiveProbability.class,
                        arm("known", EffectiveProbability.Known.class),
                        arm("missing", EffectiveProbability.Missing.class))
                .record("deal-step", DealCommand.Step.class, STEPS.toArray(Arm[]::new))
                .record(
                        "deal-command",
                        DealCommand.class,
                        Stream.of(STEPS, MENDING).flatMap(List::stream).toArray(Arm[]::new));
    }

    private static void contracts(TypeTable.Builder table) {
        table.record("undertaking", Undertaking.class)
                .record("agreed-terms", AgreedTerms.class)
                .record("contract-state", ContractState.class)
                .record("contract", Contract.class)
                .record("contract-event", ContractEvent.class)
                .record(
                        "contract-command",
                        ContractCommand.class,
                        arm("activate", ContractCommand.Activate.class),
                        arm("amend", ContractCommand.Amend.class),
                        arm("renew", ContractCommand.Renew.class),
                        arm("expire", ContractCommand.Expire.class),
                        arm("terminate", ContractCommand.Terminate.class))
                .record("subscription-period", SubscriptionPeriod.class)
                .record("subscription", Subscription.class)
                .without(MonthlyAmount.class, "worked out from what is billed, which has a form of its own")
                .record("purchase", Purchase.class)
                .record("visit-count", VisitCount.class)
                .record("spend", Spend.class)
                .record("share", Share.class)
                .record("credit-split", CreditSplit.class)
                .record("forecast-submission", ForecastSubmission.class);
    }
}
