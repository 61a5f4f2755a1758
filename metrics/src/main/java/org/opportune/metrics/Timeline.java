package org.opportune.metrics;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;

/**
 * The stretches of a deal's life, each with the second it begins: from its history, or from its own dates if nobody kept
 * one. Without a history nobody knows how a deal that is closed today was while it was open.
 */
final class Timeline {
    /** The last entry of a history, wherever that stands. */
    static final int LAST = Integer.MAX_VALUE;

    private static final long SINCE_EVER = Long.MIN_VALUE;

    private Timeline() {}

    static int entries(TrackedDeal tracked) {
        int moments = tracked.history().moments().size();
        return moments > 0 ? moments : closedAt(tracked.deal()).isPresent() ? 2 : 1;
    }

    static long second(TrackedDeal tracked, int entry) {
        if (hasHistory(tracked)) {
            return tracked.history().moments().get(entry).getEpochSecond();
        }
        long opened = tracked.deal().openedAt().map(Instant::getEpochSecond).orElse(SINCE_EVER);
        return entry == 0
                ? opened
                : Math.max(
                        opened,
                        closedAt(tracked.deal()).map(Instant::getEpochSecond).orElse(SINCE_EVER));
    }

    static DealState state(TrackedDeal tracked, int entry) {
        if (entry == LAST) {
            return tracked.history().lastStateBy(Long.MAX_VALUE).orElseThrow();
        }
        return hasHistory(tracked)
                ? tracked.history().states().get(entry)
                : tracked.deal().state();
    }

    static byte status(TrackedDeal tracked, int entry) {
        DealStatus status = state(tracked, entry).status();
        if (hasHistory(tracked)) {
            return code(status, State.OPEN);
        }
        boolean stillOpen = entry == 0 && entries(tracked) == 2;
        return stillOpen
                ? State.UNKNOWN_THEN
                : code(status, tracked.deal().openedAt().isPresent() ? State.OPEN : State.OPEN_UNDATED);
    }

    /** Returns the status of a state that a history tells. */
    static byte code(DealState state) {
        return code(state.status(), State.OPEN);
    }

    private static boolean hasHistory(TrackedDeal tracked) {
        return !tracked.history().moments().isEmpty();
    }

    private static Optional<Instant> closedAt(Deal deal) {
        return deal.state().outcome().flatMap(Outcome::closedAt);
    }

    private static byte code(DealStatus status, byte open) {
        return switch (status) {
            case OPEN -> open;
            case WON -> State.WON;
            case LOST -> State.LOST;
        };
    }
}
