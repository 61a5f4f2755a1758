package org.opportune.core.aftersale;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opportune.core.deal.DealEvent;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealStatus;

/** The events that won a deal, each named by the first that told it, however often it was put right. */
record Wins(DealHistory history) {

    /** Returns the id of the win that stands, empty when the deal is not won. */
    Optional<String> standing() {
        return history.closing().filter(Wins::won).map(this::first).map(DealEvent::id);
    }

    /** Returns the ids of all wins that were ever told. */
    Set<String> all() {
        return history.events().stream()
                .filter(Wins::won)
                .map(this::first)
                .map(DealEvent::id)
                .collect(Collectors.toSet());
    }

    private static boolean won(DealEvent event) {
        boolean before =
                event.before().filter(state -> state.status() == DealStatus.WON).isPresent();
        return event.after().status() == DealStatus.WON && !before;
    }

    private DealEvent first(DealEvent event) {
        return event.replaces()
                .flatMap(this::event)
                .filter(Wins::won)
                .map(this::first)
                .orElse(event);
    }

    private Optional<DealEvent> event(long revision) {
        return history.events().stream()
                .filter(event -> event.revision() == revision)
                .findFirst();
    }
}
