package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

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
import org.opportune.core.json.codec.TypeTable;

/** The lines of {@link CoreTypes} for contracts and the facts beside them. */
final class ContractTypes {
    private ContractTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.document("commission-plan", 1, CommissionPlan.class)
                .definition("commission-tier", CommissionTier.class)
                .definition(
                        "commission-bound",
                        CommissionTier.Bound.class,
                        arm("sold", CommissionTier.Sold.class),
                        arm("attained", CommissionTier.Attained.class))
                .definition("quota", Quota.class)
                .definition("goal", Goal.class)
                .definition("benchmark", Benchmark.class)
                .definition(
                        "figure",
                        Figure.class,
                        arm("money", Figure.OfMoney.class),
                        arm("number", Figure.OfNumber.class))
                .record("undertaking", Undertaking.class)
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
