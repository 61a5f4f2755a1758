package org.opportune.core.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.pipeline.RotLimit;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.WorkCalendar;

/**
 * Since when an open deal has stood in its stage, and whether that is too long.
 *
 * <p>What counts is the time since the deal last entered the stage, by a move, by being opened or by being opened again;
 * another amount or owner does not make it fresh. While it is on hold nothing counts, whatever day the hold was to end, and
 * workdays that it did not begin and end off hold do not count at all.
 *
 * <p>Obtained from {@link TrackedDeal#rotting}.
 *
 * @param stage the stage it stands in
 * @param enteredAt when it entered it last
 * @param touchedAt when anything about it changed last
 * @param asOf the moment judged by
 * @param onHold whether it is on hold at that moment
 * @param rotsAt when it began to rot, or will if nothing happens; empty where the stage has no limit, or while a hold that
 *     began in time keeps it fresh
 */
public record Rotting(
        StageId stage, Instant enteredAt, Instant touchedAt, Instant asOf, boolean onHold, Optional<Instant> rotsAt) {

    /** {@return since when it has been rotting; empty if it does not} */
    public Optional<Instant> rottingSince() {
        return rotsAt.filter(moment -> !moment.isAfter(asOf));
    }

    /** {@return whether it has stood in its stage for too long} */
    public boolean isRotting() {
        return rottingSince().isPresent();
    }

    static Optional<Rotting> of(TrackedDeal deal, Instant asOf, Pipelines pipelines, WorkCalendar calendar) {
        List<Instant> moments = deal.history().moments();
        List<DealState> states = deal.history().states();
        int last = moments.size() - 1;
        while (last >= 0 && moments.get(last).isAfter(asOf)) {
            last--;
        }
        if (last < 0 || states.get(last).status().isClosed()) {
            return Optional.empty();
        }
        DealState now = states.get(last);
        int first = last;
        while (first > 0 && stillIn(now, states.get(first - 1), deal.deal())) {
            first--;
        }
        Optional<Stage> stage = stage(now, deal.deal(), pipelines);
        List<DealState> spent = states.subList(first, last + 1);
        List<Instant> since = moments.subList(first, last + 1);
        return Optional.of(new Rotting(
                now.stage(),
                moments.get(first),
                moments.get(last),
                asOf,
                now.hold().isPresent(),
                stage.flatMap(Stage::rotAfter).flatMap(limit -> rotsAt(limit, since, spent, calendar))));
    }

    private static Optional<Stage> stage(DealState now, Deal deal, Pipelines pipelines) {
        Violations wrong = Violations.of("deal", deal.id());
        PipelineVersion in = deal.pipelineIn(now);
        Optional<Pipeline> pipeline = Attempt.find(wrong, in, pipelines);
        Optional<Stage> stage = pipeline.flatMap(found -> found.stage(now.stage()));
        wrong.check(
                        pipeline.isEmpty() || stage.isPresent(),
                        "rot.stage",
                        "stage",
                        now.stage(),
                        "must be one of pipeline " + in)
                .orThrow();
        return stage;
    }

    /** A stage of another pipeline is another one, though it may be called alike; that of another version is the same. */
    private static boolean stillIn(DealState now, DealState state, Deal deal) {
        boolean samePipeline =
                deal.pipelineIn(now).id().equals(deal.pipelineIn(state).id());
        return !state.status().isClosed() && samePipeline && state.stage().equals(now.stage());
    }

    private static Optional<Instant> rotsAt(
            RotLimit limit, List<Instant> moments, List<DealState> states, WorkCalendar calendar) {
        Duration rest = limit.allowance();
        Optional<Instant> active = Optional.empty();
        for (int i = 0; i < states.size(); i++) {
            Instant moment = moments.get(i);
            boolean onHold = states.get(i).hold().isPresent();
            if (!onHold) {
                active = active.or(() -> Optional.of(moment));
            } else if (active.isPresent()) {
                Instant reached = limit.reached(active.get(), rest, calendar);
                if (!reached.isAfter(moment)) {
                    return Optional.of(reached);
                }
                rest = rest.minus(limit.used(active.get(), moment, calendar));
                active = Optional.empty();
            }
        }
        Duration left = rest;
        return active.map(from -> limit.reached(from, left, calendar));
    }
}
