package org.opportune.core.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Attributes;
import org.opportune.core.Change;
import org.opportune.core.Facts;
import org.opportune.core.Occasion;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.time.WorkCalendar;

/**
 * A deal with its history; what every figure is computed from.
 *
 * @param deal the deal as it is
 * @param history how it got there
 */
public record TrackedDeal(Deal deal, DealHistory history) {

    /**
     * Obtains a deal whose history nobody kept, told by its own dates: opened, and closed if it is.
     *
     * <p>While it was open it stood in the given state. A deal without opening date, or closed nobody knows when, has no
     * history at all.
     *
     * @param deal the deal as it is
     * @param whileOpen its state from opening to closing
     * @return the deal with that history
     */
    public static TrackedDeal ofDates(Deal deal, DealState whileOpen) {
        Optional<Instant> closedAt = deal.state().outcome().flatMap(Outcome::closedAt);
        boolean closedSometime = deal.status().isClosed() && closedAt.isEmpty();
        if (deal.openedAt().isEmpty() || closedSometime) {
            return new TrackedDeal(deal, DealHistory.empty());
        }
        DealEvent opened = DealEvent.builder()
                .deal(deal.id())
                .revision(1)
                .type(DealEventType.OPENED)
                .effectiveAt(deal.openedAt().get())
                .after(deal.status().isClosed() ? whileOpen : deal.state())
                .build();
        if (closedAt.isEmpty()) {
            return new TrackedDeal(deal, DealHistory.of(List.of(opened)));
        }
        DealEvent closed = DealEvent.builder()
                .deal(deal.id())
                .revision(2)
                .type(deal.status() == DealStatus.WON ? DealEventType.WON : DealEventType.LOST)
                .effectiveAt(later(deal.openedAt().get(), closedAt.get()))
                .before(whileOpen)
                .after(deal.state())
                .build();
        return new TrackedDeal(deal, DealHistory.of(List.of(opened, closed)));
    }

    /**
     * Says what stands against opening a deal.
     *
     * @param draft the deal to open, in the stage it begins in; without opening date, or with the one of the occasion
     * @param occasion when it is opened, by whom and why
     * @param pipeline the pipeline it is to move through
     * @param more what the stage's entry criteria ask and the deal does not say, such as an assessment
     * @return everything against it
     */
    public static TransitionCheck checkOpening(Deal draft, Occasion occasion, Pipeline pipeline, Facts more) {
        Violations wrong = Violations.of("deal", draft.id());
        Attempt.find(wrong, draft.currentPipeline(), pipeline);
        wrong.check(draft.revision() == 0, "deal.revision", "revision", draft.revision(), "must be 0 to open it");
        wrong.addAll(occasion.checkRevision("deal " + draft.id(), draft.revision()));
        draft.openedAt()
                .ifPresent(opened -> wrong.check(
                        opened.equals(occasion.effectiveAt()),
                        "deal.openedAt",
                        "openedAt",
                        opened,
                        "must be left out or be the moment it is opened (" + occasion.effectiveAt() + ")"));
        Facts facts = draft.facts().or(more).at(occasion.effectiveAt());
        wrong.addAll(StepGuard.opening(draft, pipeline, facts).list());
        return new TransitionCheck(wrong.list());
    }

    /**
     * Opens a deal.
     *
     * @param draft the deal to open, in the stage it begins in; without opening date, or with the one of the occasion
     * @param occasion when it is opened, by whom and why
     * @param pipeline the pipeline it is to move through
     * @param more what the stage's entry criteria ask and the deal does not say, such as an assessment
     * @return the deal with its opening as its whole history
     * @throws org.opportune.core.DomainException with everything that {@link #checkOpening} says
     */
    public static Change<TrackedDeal> open(Deal draft, Occasion occasion, Pipeline pipeline, Facts more) {
        checkOpening(draft, occasion, pipeline, more).orThrow();
        DealEvent opened = DealEvent.builder()
                .deal(draft.id())
                .revision(1)
                .type(DealEventType.OPENED)
                .effectiveAt(occasion.effectiveAt())
                .recordedAt(occasion.recordedAt())
                .after(draft.state())
                .by(occasion.by())
                .reason(occasion.reason())
                .build();
        return new TrackedDeal(draft, DealHistory.empty()).with(opened);
    }

    /**
     * Opens a deal in a stage that asks for nothing but what the deal says.
     *
     * @param draft the deal to open, in the stage it begins in
     * @param occasion when it is opened, by whom and why
     * @param pipeline the pipeline it is to move through
     * @return the deal with its opening as its whole history
     * @throws org.opportune.core.DomainException with everything that {@link #checkOpening} says
     */
    public static Change<TrackedDeal> open(Deal draft, Occasion occasion, Pipeline pipeline) {
        return open(draft, occasion, pipeline, Attributes.none());
    }

    /**
     * Says what stands against a command, without doing it.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @param pipelines the pipeline it moves through, and the one it is to enter, if it moves to another
     * @param more what criteria ask and the deal does not say, such as an assessment
     * @return everything against it: policy, criteria, reasons, revision and record at once
     */
    public TransitionCheck check(DealCommand command, Occasion occasion, Pipelines pipelines, Facts more) {
        return new TransitionCheck(new Attempt(this, command, occasion, pipelines, more).violations());
    }

    /**
     * Says what stands against a command, when criteria ask for nothing but what the deal says.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @param pipelines the pipeline it moves through, and the one it is to enter, if it moves to another
     * @return everything against it
     */
    public TransitionCheck check(DealCommand command, Occasion occasion, Pipelines pipelines) {
        return check(command, occasion, pipelines, Attributes.none());
    }

    /**
     * Does a command, wholly or not at all.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @param pipelines the pipeline it moves through, and the one it is to enter, if it moves to another
     * @param more what criteria ask and the deal does not say, such as an assessment
     * @return the deal as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public Change<TrackedDeal> apply(DealCommand command, Occasion occasion, Pipelines pipelines, Facts more) {
        return with(new Attempt(this, command, occasion, pipelines, more).eventOrThrow());
    }

    /**
     * Does a command when criteria ask for nothing but what the deal says.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @param pipelines the pipeline it moves through, and the one it is to enter, if it moves to another
     * @return the deal as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public Change<TrackedDeal> apply(DealCommand command, Occasion occasion, Pipelines pipelines) {
        return apply(command, occasion, pipelines, Attributes.none());
    }

    private Change<TrackedDeal> with(DealEvent event) {
        DealHistory longer = history.plus(event);
        return new Change<>(new TrackedDeal(deal.replay(longer), longer), List.of(event));
    }

    /** {@return how many commands it has seen: the deal's revision, or that of its history where only that counts} */
    public long revision() {
        return Math.max(deal.revision(), history.revision());
    }

    /**
     * Returns the deal as it was.
     *
     * @param effective the moment asked about
     * @return the deal then, by all that is known today; empty before it was opened
     */
    public Optional<Deal> asOf(Instant effective) {
        return history.stateAt(effective).map(deal::withState);
    }

    /**
     * Returns the deal as it was thought to be.
     *
     * @param effective the moment asked about
     * @param knownAt only what was recorded by then counts
     * @return the deal, empty before the first event known then
     * @throws org.opportune.core.DomainException as {@link DealHistory#stateAt(Instant, Instant)} does
     */
    public Optional<Deal> asOf(Instant effective, Instant knownAt) {
        return history.stateAt(effective, knownAt).map(deal::withState);
    }

    /**
     * Says since when the deal has stood in its stage, and whether that is too long.
     *
     * @param asOf the moment to judge by; what takes effect later does not count
     * @param pipelines the pipeline it moved through then, which says how long a deal may stand in each stage
     * @param calendar when people work, for limits of workdays and working time
     * @return the answer; empty for a deal that is not open then, or of which no history is known by then
     * @throws org.opportune.core.DomainException if its pipeline is not given or has no such stage, or as the calendar does
     */
    public Optional<Rotting> rotting(Instant asOf, Pipelines pipelines, WorkCalendar calendar) {
        return Rotting.of(this, asOf, pipelines, calendar);
    }

    /**
     * Returns how long the deal stood in each stage of a pipeline while it was open, returns added up, in whatever versions of
     * the pipeline; see {@link DealHistory#timeInStage(Instant)}.
     *
     * @param pipeline the pipeline, whose stages are no others' though they may be called alike
     * @param asOf what takes effect later does not count
     * @return the time by stage, in the order in which they were first entered
     */
    public Map<StageId, Duration> timeInStage(PipelineId pipeline, Instant asOf) {
        return history.timeInStage(asOf, state -> stoodIn(pipeline, state), state -> true);
    }

    /**
     * Returns how long the deal stood in each stage of a pipeline while it was open and not on hold; see
     * {@link DealHistory#activeTimeInStage(Instant)}.
     *
     * @param pipeline the pipeline, whose stages are no others' though they may be called alike
     * @param asOf what takes effect later does not count
     * @return the time by stage, in the order in which they were first entered; zero for one spent wholly on hold
     */
    public Map<StageId, Duration> activeTimeInStage(PipelineId pipeline, Instant asOf) {
        return history.timeInStage(
                asOf, state -> stoodIn(pipeline, state), state -> state.hold().isEmpty());
    }

    private boolean stoodIn(PipelineId pipeline, DealState state) {
        return deal.pipelineIn(state).id().equals(pipeline);
    }

    /** Nothing can close before it opens; a deal whose dates say so keeps them, and figures report it. */
    private static Instant later(Instant opened, Instant closed) {
        return closed.isBefore(opened) ? opened : closed;
    }
}
