package org.opportune.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How finely a window is cut: by the periods of the ordinary (ISO) calendar. */
public enum Grain {
    /** Each day. */
    DAY,
    /** Weeks from Monday to Sunday. */
    WEEK,
    /** Calendar months. */
    MONTH,
    /** January to March, April to June, and so on. */
    QUARTER,
    /** Calendar years. */
    YEAR;

    /**
     * Returns the first day of the period a day is in.
     *
     * @param day the day
     * @return the period's first day
     */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * Returns the first day of the next period.
     *
     * @param day the day
     * @return the first day after the period the day is in
     */
    public LocalDate next(LocalDate day) {
        LocalDate start = start(day);
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }
}
