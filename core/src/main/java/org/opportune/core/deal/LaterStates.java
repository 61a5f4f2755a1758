package org.opportune.core.deal;

import java.time.Instant;
import java.util.List;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.pipeline.Stage;

/**
 * Whether what happened later still makes sense when a history gets one more event.
 *
 * @param before the deal without that event
 * @param pipelines where its stages are looked up
 * @param wrong takes what does not
 */
record LaterStates(TrackedDeal before, Pipelines pipelines, Violations wrong) {

    /** Checks the states that begin at a moment or after it. */
    void check(DealHistory after, Instant from) {
        List<DealState> states = after.states();
        states.stream()
                .skip(after.moments().stream().filter(from::isAfter).count())
                .map(before.deal()::pipelineIn)
                .distinct()
                .forEach(one -> Attempt.find(wrong, one, pipelines));
        for (int i = 1; i < states.size(); i++) {
            Instant moment = after.moments().get(i);
            DealState state = states.get(i);
            wrong.check(
                    moment.isBefore(from) || (standsRight(state) && !closedTwice(states.get(i - 1), state)),
                    "history.later",
                    "state from " + moment + " on",
                    state.status() + " in stage " + state.stage(),
                    "must follow from the one before",
                    "Correct or withdraw the later event first.");
        }
    }

    private boolean standsRight(DealState state) {
        return pipelines
                .find(before.deal().pipelineIn(state))
                .map(in -> in.stage(state.stage())
                        .map(stage -> isOfItsKind(stage, state))
                        .orElseGet(() -> stoodThere(state)))
                .orElse(true);
    }

    private static boolean isOfItsKind(Stage stage, DealState state) {
        return stage.kind() == StepGuard.kind(state.status());
    }

    /** Imported deals may stand in stages that nobody knows; no command puts one there. */
    private boolean stoodThere(DealState state) {
        return before.history().states().stream()
                .anyMatch(known -> known.movedTo().equals(state.movedTo())
                        && known.stage().equals(state.stage())
                        && known.status() == state.status());
    }

    private static boolean closedTwice(DealState earlier, DealState later) {
        return earlier.status().isClosed()
                && later.status().isClosed()
                && !earlier.outcome().equals(later.outcome());
    }
}
