package org.opportune.core.deal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Occasion;
import org.opportune.core.Violation;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealCommand.Correct;
import org.opportune.core.deal.DealCommand.Reopen;
import org.opportune.core.deal.DealCommand.Step;
import org.opportune.core.deal.DealCommand.Withdraw;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.Pipelines;

/** One command tried on one deal: what stands against it, and if nothing does, the event it leaves. */
final class Attempt {
    private final TrackedDeal tracked;
    private final DealCommand command;
    private final Occasion occasion;
    private final Pipelines pipelines;
    private final Violations wrong;
    private final Optional<DealState> before;
    private final Optional<Pipeline> pipeline;
    private final Optional<DealEvent> event;

    Attempt(TrackedDeal tracked, DealCommand command, Occasion occasion, Pipelines pipelines, Facts more) {
        this.tracked = tracked;
        this.command = command;
        this.occasion = occasion;
        this.pipelines = pipelines;
        this.wrong = Violations.of("deal", tracked.deal().id());
        this.before = made(this::stateBefore).flatMap(state -> state);
        this.pipeline = find(
                wrong, tracked.deal().pipelineIn(before.orElse(tracked.deal().state())), pipelines);
        checkSubject();
        checkRecord();
        before.map(tracked.deal()::withState).ifPresent(deal -> checkCommand(deal, more));
        this.event = wrong.isEmpty() ? before.map(this::event) : Optional.empty();
        event.ifPresent(this::checkConsequences);
    }

    List<Violation> violations() {
        return wrong.list();
    }

    /** Returns the event, or throws with everything that stands against it. */
    DealEvent eventOrThrow() {
        wrong.orThrow();
        return event.orElseThrow();
    }

    private Optional<Long> replaces() {
        if (command instanceof Withdraw withdraw) {
            return Optional.of(withdraw.revision());
        }
        return command instanceof Correct correct ? correct.replaces() : Optional.empty();
    }

    private Optional<DealState> stateBefore() {
        Instant at = occasion.effectiveAt();
        DealHistory history = tracked.history();
        return replaces().map(revision -> history.stateWithout(revision, at)).orElseGet(() -> history.stateAt(at));
    }

    /** Takes over what is wrong with a history that another event would make nonsense of. */
    private <T> Optional<T> made(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (DomainException e) {
            wrong.addAll(e.violations());
            return Optional.empty();
        }
    }

    private void checkSubject() {
        Deal deal = tracked.deal();
        wrong.addAll(occasion.checkRevision("deal " + deal.id(), tracked.revision()));
        wrong.check(
                occasion.reason().isPresent() || (command instanceof Step && !(command instanceof Reopen)),
                "reason.missing",
                "reason",
                "",
                "must be given to reopen a deal or to correct its record");
    }

    private void checkRecord() {
        DealHistory history = tracked.history();
        List<DealState> states = history.states();
        if (states.isEmpty()) {
            wrong.add(
                    "history.empty",
                    "history",
                    "",
                    "must begin with its opening",
                    "Say when it was opened, and take TrackedDeal.ofDates.");
            return;
        }
        wrong.check(
                states.get(states.size() - 1).equals(tracked.deal().state()),
                "history.state",
                "state",
                "",
                "must be what its history tells",
                "Change a deal by commands only.");
        Instant last = history.events().stream()
                .map(DealEvent::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        wrong.check(
                !occasion.recordedAt().isBefore(last),
                "history.recorded",
                "recordedAt",
                occasion.recordedAt(),
                "must not be before that of the last event (" + last + ")",
                "Say when a late command was recorded.");
        replaces().ifPresent(revision -> checkReplaced(history, revision));
        wrong.check(
                !occasion.effectiveAt().isBefore(history.moments().get(0)),
                "history.before",
                "effectiveAt",
                occasion.effectiveAt(),
                "must not be before the deal was opened");
    }

    private void checkReplaced(DealHistory history, long revision) {
        Optional<DealEvent> replaced = history.inForce(revision);
        wrong.check(
                        replaced.isPresent(),
                        "correction.unknown",
                        "revision",
                        revision,
                        "must be that of an event that nothing has replaced yet")
                .check(
                        replaced.filter(one -> one.before().isEmpty()).isEmpty(),
                        "correction.opening",
                        "revision",
                        revision,
                        "must not be that of its opening",
                        "Correct what the opening said, at the same moment, without replacing it.");
    }

    private void checkCommand(Deal deal, Facts more) {
        Facts facts = deal.facts().or(more).at(occasion.effectiveAt());
        if (command instanceof Step step) {
            wrong.addAll(StepGuard.step(step, deal, pipelines, facts).list());
        } else if (command instanceof Correct correct) {
            wrong.addAll(StepGuard.correction(correct.change(), deal, pipelines).list());
        }
    }

    private DealEvent event(DealState found) {
        DealEvent.Builder builder = DealEvent.builder()
                .deal(tracked.deal().id())
                .revision(tracked.revision() + 1)
                .type(DealEventType.CORRECTED)
                .effectiveAt(occasion.effectiveAt())
                .recordedAt(occasion.recordedAt())
                .before(found)
                .after(found)
                .replaces(replaces())
                .by(occasion.by())
                .reason(occasion.reason());
        if (command instanceof Step step) {
            StepEffect effect = effect(step, found);
            return builder.type(effect.type()).after(effect.after()).build();
        } else if (command instanceof Correct correct) {
            return builder.after(effect(correct.change(), found).after()).build();
        }
        return builder.build();
    }

    private StepEffect effect(Step step, DealState found) {
        return StepEffect.of(step, tracked.deal().withState(found), pipeline.orElseThrow(), occasion.effectiveAt());
    }

    /** Asks whether the event changes anything, and whether what happened later still makes sense. */
    private void checkConsequences(DealEvent happened) {
        wrong.check(
                replaces().isPresent() || !happened.before().equals(Optional.of(happened.after())),
                "command.unchanged",
                "state",
                "",
                "must be changed by the command");
        made(() -> tracked.history().plus(happened)).ifPresent(this::checkLaterStates);
    }

    private void checkLaterStates(DealHistory after) {
        Instant from = replaces()
                .flatMap(tracked.history()::inForce)
                .map(DealEvent::effectiveAt)
                .filter(occasion.effectiveAt()::isAfter)
                .orElse(occasion.effectiveAt());
        new LaterStates(tracked, pipelines, wrong).check(after, from);
    }

    /** Finds a pipeline, or reports that it was not given. */
    static Optional<Pipeline> find(Violations wrong, PipelineVersion wanted, Pipelines pipelines) {
        Optional<Pipeline> found = pipelines.find(wanted);
        wrong.check(
                found.isPresent(),
                "deal.pipeline",
                "pipeline",
                pipelines.toList().stream()
                        .map(given -> given.identity().toString())
                        .collect(Collectors.joining(", ")),
                "must be the one it moves through (" + wanted + ")");
        return found;
    }
}
