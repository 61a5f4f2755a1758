package org.opportune.core.deal;

import java.util.Optional;
import org.opportune.core.Facts;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealCommand.ChangeAmount;
import org.opportune.core.deal.DealCommand.ChangeCompetitors;
import org.opportune.core.deal.DealCommand.ChangeItems;
import org.opportune.core.deal.DealCommand.Lose;
import org.opportune.core.deal.DealCommand.MoveTo;
import org.opportune.core.deal.DealCommand.PutOnHold;
import org.opportune.core.deal.DealCommand.Reopen;
import org.opportune.core.deal.DealCommand.Step;
import org.opportune.core.deal.DealCommand.Win;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageKind;

/** What stands against a step of a deal in a certain state. */
final class StepGuard {
    private final DealState before;
    private final Pipeline pipeline;
    private final String owner;
    private final Violations wrong;

    private StepGuard(Deal deal, Pipeline pipeline) {
        this.before = deal.state();
        this.pipeline = pipeline;
        this.owner = "deal " + deal.id();
        this.wrong = Violations.of(owner);
    }

    /** Asks for everything: the state, the transition policy and the stages' criteria. */
    static Violations step(Step step, Deal deal, Pipeline pipeline, Facts facts) {
        StepGuard guard = new StepGuard(deal, pipeline);
        guard.checkOpen(step, "Reopen it, or correct the record.");
        guard.checkState(step);
        guard.checkPolicy(step);
        guard.checkCriteria(step, facts);
        return guard.wrong;
    }

    /** Asks only for what a record needs to make sense; things happened as they did. */
    static Violations correction(Step step, Deal deal, Pipeline pipeline) {
        StepGuard guard = new StepGuard(deal, pipeline);
        if (step instanceof Win || step instanceof Lose || step instanceof PutOnHold) {
            guard.checkOpen(step, "Name the event that says how it ended, to replace it.");
        }
        guard.checkState(step);
        return guard.wrong;
    }

    /** Asks whether a deal may begin in a stage. */
    static Violations opening(Deal deal, Pipeline pipeline, Facts facts) {
        StepGuard guard = new StepGuard(deal, pipeline);
        guard.wrong.check(
                !guard.before.status().isClosed(), "deal.closed", "status", guard.before.status(), "must be OPEN");
        guard.checkStage(guard.before.stage(), StageKind.OPEN)
                .ifPresent(stage -> guard.wrong.addAll(stage.checkEntry(guard.owner, facts)));
        return guard.wrong;
    }

    private void checkOpen(Step step, String remedy) {
        if (!(step instanceof Reopen)) {
            wrong.check(!before.status().isClosed(), "deal.closed", "status", before.status(), "must be OPEN", remedy);
        }
    }

    private void checkState(Step step) {
        if (step instanceof ChangeAmount change) {
            change.amount()
                    .ifPresent(amount -> wrong.check(
                            !amount.isNegative(), "money.negative", "amount", amount, "must be zero or more"));
            DealMoney.oneCurrency(wrong, before.items(), change.amount());
        } else if (step instanceof ChangeItems change) {
            DealMoney.oneCurrency(wrong, change.items(), Optional.empty());
        } else if (step instanceof ChangeCompetitors change) {
            Competitors.check(wrong, change.competitors());
        } else if (step instanceof MoveTo move) {
            checkStage(move.stage(), kind(before.status()));
        } else if (step instanceof Win) {
            checkStage(StepEffect.entered(step, pipeline), StageKind.WON);
        } else if (step instanceof Lose lose) {
            checkStage(StepEffect.entered(step, pipeline), StageKind.LOST);
            checkLoss(lose);
        } else if (step instanceof Reopen reopen) {
            wrong.check(before.status().isClosed(), "deal.open", "status", before.status(), "must be WON or LOST");
            checkStage(reopen.stage(), StageKind.OPEN);
        }
    }

    private void checkLoss(Lose lose) {
        wrong.check(lose.reason().isPresent(), "loss.reason", "loss reason", "", "must be given")
                .check(
                        !lose.reason().equals(Optional.of(LossReason.OTHER))
                                || lose.note().filter(note -> !note.isBlank()).isPresent(),
                        "loss.note",
                        "note",
                        "",
                        "must be given when the loss reason is OTHER");
    }

    private void checkStage(Optional<StageId> id, StageKind kind) {
        id.ifPresent(stage -> checkStage(stage, kind));
    }

    private Optional<Stage> checkStage(StageId id, StageKind kind) {
        Optional<Stage> stage = pipeline.stage(id);
        wrong.check(
                        stage.isPresent(),
                        "stage.unknown",
                        "stage to enter",
                        id,
                        "must be a stage of pipeline " + pipeline.id())
                .check(
                        stage.isEmpty() || stage.get().kind() == kind,
                        "stage.kind",
                        "stage to enter",
                        id,
                        "must be " + kind,
                        "A deal is closed by winning or losing it, and comes back by being reopened.");
        return stage;
    }

    private void checkPolicy(Step step) {
        if (step instanceof Reopen) {
            boolean won = before.status() == DealStatus.WON;
            wrong.check(
                    won
                            ? pipeline.transitionPolicy().reopenWon()
                            : pipeline.transitionPolicy().reopenLost(),
                    won ? "transition.reopenWon" : "transition.reopenLost",
                    "status",
                    before.status(),
                    "must stay what it is in pipeline " + pipeline.id());
        }
        if (step instanceof Win) {
            wrong.check(
                    before.amount().isPresent() || !pipeline.transitionPolicy().amountToWin(),
                    "deal.amount",
                    "amount",
                    "",
                    "must be known before it is won");
        }
        if (!before.status().isClosed()) {
            StepEffect.entered(step, pipeline)
                    .filter(to -> pipeline.stage(to).isPresent())
                    .ifPresent(to -> wrong.addAll(pipeline.checkMove(before.stage(), to)));
        }
    }

    private void checkCriteria(Step step, Facts facts) {
        Optional<Stage> to = StepEffect.entered(step, pipeline).flatMap(pipeline::stage);
        Optional<Stage> from = pipeline.stage(before.stage()).filter(stage -> stage.kind() == StageKind.OPEN);
        if (to.isPresent() && from.isPresent() && goesOn(from.get(), to.get())) {
            wrong.addAll(from.get().checkExit(owner, facts));
        }
        to.ifPresent(stage -> wrong.addAll(stage.checkEntry(owner, facts)));
    }

    private boolean goesOn(Stage from, Stage to) {
        boolean later = pipeline.stages().indexOf(to) > pipeline.stages().indexOf(from);
        return to.kind() == StageKind.WON || (to.kind() == StageKind.OPEN && later);
    }

    /** Returns the kind of stage that a deal of a status stands in. */
    static StageKind kind(DealStatus status) {
        return switch (status) {
            case OPEN -> StageKind.OPEN;
            case WON -> StageKind.WON;
            case LOST -> StageKind.LOST;
        };
    }
}
