package org.opportune.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.opportune.core.Violations;

/**
 * A stretch of days that contains its first day and not its end, or runs until somebody ends it: {@code [start, end)}.
 *
 * <p>So the span of 2026 and the one that follows it share no day and leave none out. A
 * {@linkplain Window window} always ends; a span need not.
 *
 * @param start the first day that counts
 * @param end the first day that no longer counts, after {@code start}; empty while nobody has ended it
 */
public record Span(LocalDate start, Optional<LocalDate> end) {

    /** Refuses a span without a day. */
    public Span {
        end.ifPresent(day -> Violations.of("a span")
                .check(day.isAfter(start), "span.empty", "end", day, "must be after its start (" + start + ")")
                .orThrow());
    }

    /**
     * Obtains a span that ends.
     *
     * @param start the first day that counts
     * @param end the first day that no longer counts
     * @return the span
     */
    public static Span of(LocalDate start, LocalDate end) {
        return new Span(start, Optional.of(end));
    }

    /**
     * Obtains a span that runs until somebody ends it.
     *
     * @param start the first day that counts
     * @return the span
     */
    public static Span from(LocalDate start) {
        return new Span(start, Optional.empty());
    }

    /**
     * Tells whether a day is in the span.
     *
     * @param day the day
     * @return whether {@code start <= day < end}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && end.filter(last -> !day.isBefore(last)).isEmpty();
    }

    /**
     * Counts its days within a window.
     *
     * @param window the window
     * @return the days that are in both, zero or more
     */
    public long days(Window window) {
        LocalDate first = start.isAfter(window.from()) ? start : window.from();
        LocalDate last = end.filter(day -> day.isBefore(window.to())).orElse(window.to());
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }

    /** {@return how many days, one or more; empty when it has no end} */
    public Optional<Long> days() {
        return end.map(last -> ChronoUnit.DAYS.between(start, last));
    }

    /**
     * Returns how many months it lasts, if that is a whole number: four years are 48, to the day.
     *
     * @return the months that lead from the start to the end, one or more; empty when some days are left over, or when it
     *     has no end
     */
    public Optional<Long> months() {
        // 28 February is a month after 31 January, though no whole month lies between
        return end.filter(last -> last.getDayOfMonth() == Math.min(start.getDayOfMonth(), last.lengthOfMonth()))
                .map(last -> ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(last)));
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end.map(LocalDate::toString).orElse("open") + ")";
    }
}
