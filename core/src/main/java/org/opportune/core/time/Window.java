package org.opportune.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;

/**
 * A stretch of days that contains its first day and not its last: {@code [from, to)}.
 *
 * <p>So the windows of January and February share no day and leave none out. January 2026 is
 * {@code Window.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))} and has 31 days.
 *
 * @param from the first day that counts
 * @param to the first day that no longer counts, after {@code from}
 */
public record Window(LocalDate from, LocalDate to) implements Comparable<Window> {

    /** Refuses a window without a day. */
    public Window {
        if (!to.isAfter(from)) {
            throw empty(from, to);
        }
    }

    private static DomainException empty(LocalDate from, LocalDate to) {
        String remedy = "The window is half-open: for the single day " + from + " write to = ";
        return Violations.of("a window")
                .add(
                        "window.empty",
                        "to",
                        to,
                        "must be after from (" + from + ")",
                        from.equals(LocalDate.MAX) ? "" : remedy + from.plusDays(1) + ".")
                .toException();
    }

    /**
     * Obtains a window.
     *
     * @param from the first day that counts
     * @param to the first day that no longer counts
     * @return the window
     */
    public static Window of(LocalDate from, LocalDate to) {
        return new Window(from, to);
    }

    /**
     * Obtains the window from one day to another, both counted.
     *
     * @param first the first day
     * @param last the last day
     * @return the window
     */
    public static Window inclusive(LocalDate first, LocalDate last) {
        return new Window(first, last.plusDays(1));
    }

    /**
     * Obtains a calendar month.
     *
     * @param month the month
     * @return its window
     */
    public static Window month(YearMonth month) {
        return new Window(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /**
     * Obtains a calendar year.
     *
     * @param year the year
     * @return its window
     */
    public static Window year(int year) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Tells whether a day is in the window.
     *
     * @param day the day
     * @return whether {@code from <= day < to}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** {@return how many days, one or more} */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /**
     * Cuts the window into periods; the first and the last are cut short where the window is.
     *
     * @param grain the periods
     * @return windows that join without gap or overlap, oldest first
     */
    public List<Window> split(Grain grain) {
        List<Window> parts = new ArrayList<>();
        for (LocalDate start = from; start.isBefore(to); ) {
            LocalDate next = grain.next(start);
            LocalDate end = next.isAfter(to) ? to : next;
            parts.add(new Window(start, end));
            start = end;
        }
        return List.copyOf(parts);
    }

    /** {@return the window of as many days that ends where this one begins} */
    public Window previous() {
        return new Window(from.minusDays(days()), from);
    }

    @Override
    public int compareTo(Window other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    @Override
    public String toString() {
        return "[" + from + ", " + to + ")";
    }
}
