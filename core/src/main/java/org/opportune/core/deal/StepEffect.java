package org.opportune.core.deal;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.StageId;
import org.opportune.core.deal.DealCommand.ChangeAmount;
import org.opportune.core.deal.DealCommand.ChangeCloseDate;
import org.opportune.core.deal.DealCommand.ChangeCompetitors;
import org.opportune.core.deal.DealCommand.ChangeContacts;
import org.opportune.core.deal.DealCommand.ChangeItems;
import org.opportune.core.deal.DealCommand.ChangeNextStep;
import org.opportune.core.deal.DealCommand.ChangeOwner;
import org.opportune.core.deal.DealCommand.Lose;
import org.opportune.core.deal.DealCommand.MoveTo;
import org.opportune.core.deal.DealCommand.MoveToPipeline;
import org.opportune.core.deal.DealCommand.OverrideProbability;
import org.opportune.core.deal.DealCommand.PutOnHold;
import org.opportune.core.deal.DealCommand.Reopen;
import org.opportune.core.deal.DealCommand.Resume;
import org.opportune.core.deal.DealCommand.Step;
import org.opportune.core.deal.DealCommand.Win;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.StageKind;

/**
 * What a step that nothing stands against makes of a deal's state.
 *
 * @param type what happened
 * @param after the state it leaves
 */
record StepEffect(DealEventType type, DealState after) {

    static StepEffect of(Step step, Deal deal, Pipeline pipeline, Instant at) {
        DealState before = deal.state();
        if (step instanceof MoveTo move) {
            return new StepEffect(DealEventType.STAGE_CHANGED, before.withStage(move.stage()));
        } else if (step instanceof MoveToPipeline move) {
            return new StepEffect(DealEventType.PIPELINE_CHANGED, moved(move, deal));
        } else if (step instanceof ChangeAmount change) {
            return new StepEffect(DealEventType.AMOUNT_CHANGED, before.withAmount(change.amount()));
        } else if (step instanceof ChangeItems change) {
            return new StepEffect(
                    DealEventType.ITEMS_CHANGED,
                    DealState.builder()
                            .from(before)
                            .items(change.items())
                            .amount(LineItem.total(change.items()))
                            .build());
        } else if (step instanceof ChangeCloseDate change) {
            return new StepEffect(DealEventType.CLOSE_DATE_CHANGED, before.withExpectedClose(change.expectedClose()));
        } else if (step instanceof ChangeOwner change) {
            return new StepEffect(DealEventType.OWNER_CHANGED, before.withOwner(change.owner()));
        } else if (step instanceof OverrideProbability override) {
            return new StepEffect(
                    DealEventType.PROBABILITY_CHANGED, before.withProbabilityOverride(override.probability()));
        } else if (step instanceof ChangeNextStep change) {
            return new StepEffect(DealEventType.NEXT_STEP_CHANGED, before.withNextStep(change.nextStep()));
        } else if (step instanceof ChangeCompetitors change) {
            return new StepEffect(DealEventType.COMPETITORS_CHANGED, before.withCompetitors(change.competitors()));
        } else if (step instanceof ChangeContacts change) {
            return new StepEffect(DealEventType.CONTACTS_CHANGED, before.withBuyingCenter(change.contacts()));
        } else if (step instanceof PutOnHold put) {
            return new StepEffect(DealEventType.HELD, before.withHold(put.hold()));
        } else if (step instanceof Resume) {
            return new StepEffect(DealEventType.RESUMED, before.withHold(Optional.empty()));
        }
        return ofClosing(step, before, pipeline, at);
    }

    /** Where a deal was opened it stands again as if it had never been moved. */
    private static DealState moved(MoveToPipeline move, Deal deal) {
        DealState before = deal.state();
        PipelineVersion home = deal.pipelineIn(before.withMovedTo(Optional.empty()));
        return DealState.builder()
                .from(before)
                .movedTo(Optional.of(move.pipeline()).filter(to -> !to.equals(home)))
                .stage(move.stage().orElse(before.stage()))
                .build();
    }

    /** Tells what it makes of the state to win, lose or reopen a deal; none of them leaves it on hold. */
    private static StepEffect ofClosing(Step step, DealState before, Pipeline pipeline, Instant at) {
        DealState.Builder entered = DealState.builder().from(before).hold(Optional.empty());
        entered(step, pipeline).ifPresent(entered::stage);
        if (step instanceof Win) {
            return new StepEffect(
                    DealEventType.WON,
                    entered.status(DealStatus.WON).outcome(Outcome.at(at)).build());
        } else if (step instanceof Lose lose) {
            Outcome outcome = new Outcome(Optional.of(at), lose.reason(), lose.competitor(), lose.note());
            return new StepEffect(
                    DealEventType.LOST,
                    entered.status(DealStatus.LOST).outcome(outcome).build());
        }
        return new StepEffect(
                DealEventType.REOPENED,
                entered.status(DealStatus.OPEN)
                        .outcome(Optional.empty())
                        .probabilityOverride(Optional.empty())
                        .build());
    }

    /** Returns the stage that a step enters in the deal's own pipeline; empty when it enters none there. */
    static Optional<StageId> entered(Step step, Pipeline pipeline) {
        if (step instanceof MoveTo move) {
            return Optional.of(move.stage());
        } else if (step instanceof Win win) {
            return win.stage()
                    .or(() -> Optional.of(pipeline.first(StageKind.WON).id()));
        } else if (step instanceof Lose lose) {
            return lose.stage()
                    .or(() -> Optional.of(pipeline.first(StageKind.LOST).id()));
        }
        return step instanceof Reopen reopen ? Optional.of(reopen.stage()) : Optional.empty();
    }
}
