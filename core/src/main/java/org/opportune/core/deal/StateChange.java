package org.opportune.core.deal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an event changed: the parts of the state that differ between its before and its after.
 *
 * <p>Items bring their amount along, for it is theirs whatever another event made of it in between, and a pipeline the stage
 * in it, whatever stages may be called alike. Competitors are added and taken away one by one, and so are buying roles.
 */
record StateChange(Optional<DealState> before, DealState after) {

    static StateChange of(DealEvent event) {
        return new StateChange(event.before(), event.after());
    }

    /** Returns the state that this change leaves when it finds {@code current}. */
    DealState appliedTo(Optional<DealState> current) {
        if (before.isEmpty() || current.isEmpty() || before.get().equals(current.get())) {
            return after;
        }
        DealState from = before.get();
        DealState result = current.get();
        boolean closing =
                !from.status().equals(after.status()) || !from.outcome().equals(after.outcome());
        if (closing) {
            result = DealState.builder()
                    .from(result)
                    .status(after.status())
                    .outcome(after.outcome())
                    .hold(after.status().isClosed() ? Optional.empty() : result.hold())
                    .build();
        }
        result = from.movedTo().equals(after.movedTo())
                ? changed(from, result, DealState::stage, DealState::withStage)
                : DealState.builder()
                        .from(result)
                        .movedTo(after.movedTo())
                        .stage(after.stage())
                        .build();
        result = from.items().equals(after.items())
                ? changed(from, result, DealState::amount, DealState::withAmount)
                : DealState.builder()
                        .from(result)
                        .items(after.items())
                        .amount(after.amount())
                        .build();
        boolean reopening = from.status().isClosed() && !after.status().isClosed();
        result = reopening
                ? result.withProbabilityOverride(after.probabilityOverride())
                : changed(from, result, DealState::probabilityOverride, DealState::withProbabilityOverride);
        result = changed(from, result, DealState::expectedClose, DealState::withExpectedClose);
        result = changed(from, result, DealState::owner, DealState::withOwner);
        result = changed(from, result, DealState::nextStep, DealState::withNextStep);
        if (!from.competitors().equals(after.competitors())) {
            result = result.withCompetitors(
                    Competitors.changed(result.competitors(), from.competitors(), after.competitors()));
        }
        if (!from.buyingCenter().equals(after.buyingCenter())) {
            result = result.withBuyingCenter(result.buyingCenter().changed(from.buyingCenter(), after.buyingCenter()));
        }
        return changed(from, result, DealState::hold, DealState::withHold);
    }

    private <T> DealState changed(
            DealState from, DealState current, Function<DealState, T> part, BiFunction<DealState, T, DealState> with) {
        T wanted = part.apply(after);
        return part.apply(from).equals(wanted) ? current : with.apply(current, wanted);
    }
}
