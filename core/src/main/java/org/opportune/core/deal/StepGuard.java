package org.opportune.core.deal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opportune.core.Facts;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealCommand.ChangeAmount;
import org.opportune.core.deal.DealCommand.ChangeCompetitors;
import org.opportune.core.deal.DealCommand.ChangeItems;
import org.opportune.core.deal.DealCommand.Lose;
import org.opportune.core.deal.DealCommand.MoveTo;
import org.opportune.core.deal.DealCommand.MoveToPipeline;
import org.opportune.core.deal.DealCommand.PutOnHold;
import org.opportune.core.deal.DealCommand.Reopen;
import org.opportune.core.deal.DealCommand.Step;
import org.opportune.core.deal.DealCommand.Win;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageKind;

/** What stands against a step of a deal in a certain state. */
final class StepGuard {
    private final Deal deal;
    private final DealState before;
    private final Optional<Pipeline> pipeline;
    private final Pipelines pipelines;
    private final String owner;
    private final Violations wrong;

    private StepGuard(Deal deal, Pipelines pipelines) {
        this.deal = deal;
        this.before = deal.state();
        this.pipeline = pipelines.find(deal.currentPipeline());
        this.pipelines = pipelines;
        this.owner = "deal " + deal.id();
        this.wrong = Violations.of(owner);
    }

    /** Asks for everything: the state, the transition policy and the stages' criteria. */
    static Violations step(Step step, Deal deal, Pipelines pipelines, Facts facts) {
        StepGuard guard = new StepGuard(deal, pipelines);
        guard.checkOpen(step, "Reopen it, or correct the record.");
        guard.checkState(step);
        guard.pipeline.ifPresent(in -> guard.checkPolicy(step, in));
        guard.checkCriteria(step, facts);
        return guard.wrong;
    }

    /** Asks only for what a record needs to make sense; things happened as they did. */
    static Violations correction(Step step, Deal deal, Pipelines pipelines) {
        StepGuard guard = new StepGuard(deal, pipelines);
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
        guard.checkStage(pipeline, guard.before.stage(), StageKind.OPEN)
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
            checkStage(Optional.of(move.stage()), kind(before.status()));
        } else if (step instanceof MoveToPipeline move) {
            checkMoveToPipeline(move);
        } else if (step instanceof Win) {
            checkStage(entered(step), StageKind.WON);
        } else if (step instanceof Lose lose) {
            checkStage(entered(step), StageKind.LOST);
            checkLoss(lose);
        } else if (step instanceof Reopen) {
            wrong.check(before.status().isClosed(), "deal.open", "status", before.status(), "must be WON or LOST");
            checkStage(entered(step), StageKind.OPEN);
        }
    }

    private void checkMoveToPipeline(MoveToPipeline move) {
        PipelineVersion here = deal.currentPipeline();
        Optional<Pipeline> target = pipelines.find(move.pipeline());
        wrong.check(
                        !move.pipeline().equals(here),
                        "pipeline.same",
                        "pipeline to enter",
                        move.pipeline(),
                        "must not be the one it stands in",
                        "Within a pipeline a deal moves by moveTo.")
                .check(
                        target.isPresent(),
                        "pipeline.unknown",
                        "pipeline to enter",
                        move.pipeline(),
                        "must be among those given with the command",
                        "Give the one it stands in and this one: Pipelines.of(old, new).")
                .check(
                        move.stage().isPresent() || move.pipeline().id().equals(here.id()),
                        "pipeline.stage",
                        "stage to enter",
                        "",
                        "must be named when it enters another pipeline",
                        "Stages of two pipelines may be called alike and mean different things.");
        target.ifPresent(to -> checkTarget(to, move.stage()));
    }

    private void checkTarget(Pipeline to, Optional<StageId> named) {
        if (named.isEmpty() && to.stage(before.stage()).isEmpty()) {
            wrong.add(
                    "stage.removed",
                    "stage",
                    before.stage(),
                    "must be a stage of " + to.identity() + " too",
                    "Name the stage to enter: "
                            + to.stages().stream()
                                    .filter(stage -> stage.kind() == StageKind.OPEN)
                                    .map(stage -> stage.id().value())
                                    .collect(Collectors.joining(", "))
                            + ".");
        } else {
            checkStage(to, named.orElse(before.stage()), kind(before.status()));
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

    private Optional<StageId> entered(Step step) {
        return pipeline.flatMap(in -> StepEffect.entered(step, in));
    }

    private void checkStage(Optional<StageId> id, StageKind kind) {
        pipeline.ifPresent(in -> id.ifPresent(stage -> checkStage(in, stage, kind)));
    }

    private Optional<Stage> checkStage(Pipeline in, StageId id, StageKind kind) {
        Optional<Stage> stage = in.stage(id);
        wrong.check(stage.isPresent(), "stage.unknown", "stage to enter", id, "must be a stage of pipeline " + in.id())
                .check(
                        stage.isEmpty() || stage.get().kind() == kind,
                        "stage.kind",
                        "stage to enter",
                        id,
                        "must be " + kind,
                        "A deal is closed by winning or losing it, and comes back by being reopened.");
        return stage;
    }

    private void checkPolicy(Step step, Pipeline in) {
        if (step instanceof Reopen) {
            boolean won = before.status() == DealStatus.WON;
            wrong.check(
                    won
                            ? in.transitionPolicy().reopenWon()
                            : in.transitionPolicy().reopenLost(),
                    won ? "transition.reopenWon" : "transition.reopenLost",
                    "status",
                    before.status(),
                    "must stay what it is in pipeline " + in.id());
        }
        if (step instanceof Win) {
            wrong.check(
                    before.amount().isPresent() || !in.transitionPolicy().amountToWin(),
                    "deal.amount",
                    "amount",
                    "",
                    "must be known before it is won");
        }
        if (!before.status().isClosed()) {
            StepEffect.entered(step, in)
                    .filter(to -> in.stage(to).isPresent())
                    .ifPresent(to -> wrong.addAll(in.checkMove(before.stage(), to)));
        }
    }

    private void checkCriteria(Step step, Facts facts) {
        Optional<Stage> to = entered(step).flatMap(this::stage);
        Optional<Stage> from = stage(before.stage()).filter(stage -> stage.kind() == StageKind.OPEN);
        if (to.isPresent() && from.isPresent() && goesOn(from.get(), to.get())) {
            wrong.addAll(from.get().checkExit(owner, facts));
        }
        to.or(() -> enteredElsewhere(step)).ifPresent(stage -> wrong.addAll(stage.checkEntry(owner, facts)));
    }

    private Optional<Stage> stage(StageId id) {
        return pipeline.flatMap(in -> in.stage(id));
    }

    private Optional<Stage> enteredElsewhere(Step step) {
        return step instanceof MoveToPipeline move
                ? pipelines
                        .find(move.pipeline())
                        .flatMap(to -> to.stage(move.stage().orElse(before.stage())))
                : Optional.empty();
    }

    private boolean goesOn(Stage from, Stage to) {
        List<Stage> stages = pipeline.map(Pipeline::stages).orElse(List.of());
        boolean later = stages.indexOf(to) > stages.indexOf(from);
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
