package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

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
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;

/**
 * The types of this module that have a JSON form, one line each, feature by feature.
 *
 * <p>A new type needs its line here and a stored sample, {@code samples/<type id>.json} among the test resources; a test
 * names the types that have neither.
 */
public final class CoreTypes {
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
        conditions(table, conditions);
        TimeTypes.addTo(table);
        MoneyTypes.addTo(table);
        PartyTypes.addTo(table);
        ActivityTypes.addTo(table);
        PipelineTypes.addTo(table);
        DealTypes.addTo(table);
        LeadTypes.addTo(table);
        ContractTypes.addTo(table);
        ServiceTypes.addTo(table);
        GlossaryTypes.addTo(table);
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
                .record("lead-source", LeadSource.class)
                .record("content-hash", ContentHash.class)
                .record("probability", Probability.class)
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

    private static void conditions(TypeTable.Builder table, ConditionTypes conditions) {
        table.definition(
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
}
