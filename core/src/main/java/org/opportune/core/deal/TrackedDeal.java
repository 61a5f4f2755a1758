package org.opportune.core.deal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
     */
    public Optional<Deal> asOf(Instant effective, Instant knownAt) {
        return history.stateAt(effective, knownAt).map(deal::withState);
    }

    /** Nothing can close before it opens; a deal whose dates say so keeps them, and figures report it. */
    private static Instant later(Instant opened, Instant closed) {
        return closed.isBefore(opened) ? opened : closed;
    }
}
