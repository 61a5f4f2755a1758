package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import java.util.List;
import java.util.stream.Stream;
import org.opportune.core.aftersale.AfterSaleChange;
import org.opportune.core.aftersale.AfterSaleContext;
import org.opportune.core.aftersale.AfterSalePlan;
import org.opportune.core.aftersale.AfterSalePolicy;
import org.opportune.core.aftersale.AfterSaleStep;
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
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Arm;

/** The lines of {@link CoreTypes} for deals and of what follows them. */
final class DealTypes {
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

    private DealTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("loss-reason", LossReason.class)
                .document("after-sale-policy", 1, AfterSalePolicy.class)
                .definition("after-sale-step", AfterSaleStep.class)
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
}
