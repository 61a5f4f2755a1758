package org.opportune.examples.review.importing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.csv.Place;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.Table;

/**
 * Notices an export that begins in the middle: deals were open for long before the first of them closed.
 *
 * <p>Then those that closed before are not in it, and the first months hold only deals that happened to be open at that time.
 */
final class HistoryCheck {
    private final Table table;
    private final ZoneId zone;

    HistoryCheck(Table table, ZoneId zone) {
        this.table = table;
        this.zone = zone;
    }

    /** Compares the days before the first closing with the median cycle, the lower one of two. */
    void report(List<TrackedDeal> deals, Consumer<Problem> log) {
        Optional<LocalDate> opened = deals.stream().flatMap(this::opened).min(LocalDate::compareTo);
        Optional<LocalDate> closed = deals.stream().flatMap(this::closed).min(LocalDate::compareTo);
        List<Long> cycles = deals.stream().flatMap(this::cycle).sorted().toList();
        if (opened.isEmpty() || closed.isEmpty() || cycles.isEmpty()) {
            return;
        }
        long before = ChronoUnit.DAYS.between(opened.get(), closed.get());
        long median = cycles.get((cycles.size() - 1) / 2);
        if (before > median) {
            log.accept(new Problem(
                    "history.begins",
                    Place.of(table.file())
                            .column(table.column(Field.CLOSED).orElseThrow().header())
                            .value(closed.get().toString()),
                    "is the first closing, " + before
                            + " days after the first opening, though half of the deals close within "
                            + median
                            + ": those that closed earlier seem to be missing, so the win rates and cycles of the"
                            + " first months tell little",
                    "",
                    Effect.KEPT));
        }
    }

    private Stream<LocalDate> opened(TrackedDeal tracked) {
        return tracked.deal().openedAt().stream().map(at -> at.atZone(zone).toLocalDate());
    }

    private Stream<LocalDate> closed(TrackedDeal tracked) {
        return tracked.deal().state().outcome().flatMap(Outcome::closedAt).stream()
                .map(at -> at.atZone(zone).toLocalDate());
    }

    private Stream<Long> cycle(TrackedDeal tracked) {
        return opened(tracked).flatMap(from -> closed(tracked).map(to -> ChronoUnit.DAYS.between(from, to)));
    }
}
