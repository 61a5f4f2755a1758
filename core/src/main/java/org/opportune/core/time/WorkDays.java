package org.opportune.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;

/** The days of a work calendar, added up by whole weeks less the holidays, however many years they are. */
final class WorkDays {
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int WEEK = 7;

    private final WorkCalendar calendar;

    WorkDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    boolean isWorkday(LocalDate day) {
        return calendar.hours().containsKey(day.getDayOfWeek()) && !isHoliday(day);
    }

    boolean isHoliday(LocalDate day) {
        int next = holidaysBefore(day);
        List<Holiday> holidays = calendar.holidays();
        return next < holidays.size() && holidays.get(next).day().equals(day);
    }

    long between(LocalDate from, LocalDate to) {
        check(from);
        check(to);
        return to.isBefore(from) ? -count(to, from) : count(from, to);
    }

    LocalDate plus(LocalDate day, long workdays) {
        check(day);
        if (workdays == 0) {
            return day;
        }
        String end = "day " + day + " plus " + workdays + " workdays";
        if (workdays > 0) {
            LocalDate next = day.plusDays(1);
            return day.plusDays(
                    least(workdays, ChronoUnit.DAYS.between(day, LAST), days -> count(next, next.plusDays(days)), end));
        }
        // the most negative number has no positive counterpart; one less is as far beyond the horizon
        long back = Math.max(workdays, -Long.MAX_VALUE);
        return day.minusDays(
                least(-back, ChronoUnit.DAYS.between(FIRST, day), days -> count(day.minusDays(days), day), end));
    }

    private long count(LocalDate from, LocalDate to) {
        return total(from, to, day -> calendar.hours().containsKey(day) ? 1 : 0);
    }

    /** Adds up what each day is worth by its day of the week, from one day to another; a holiday is worth nothing. */
    long total(LocalDate from, LocalDate to, ToLongFunction<DayOfWeek> worth) {
        long weeks = ChronoUnit.DAYS.between(from, to) / WEEK;
        long total = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            total += weeks * worth.applyAsLong(day);
        }
        for (LocalDate day = from.plusWeeks(weeks); day.isBefore(to); day = day.plusDays(1)) {
            total += worth.applyAsLong(day.getDayOfWeek());
        }
        for (Holiday holiday : calendar.holidays().subList(holidaysBefore(from), holidaysBefore(to))) {
            total -= worth.applyAsLong(holiday.day().getDayOfWeek());
        }
        return total;
    }

    private int holidaysBefore(LocalDate day) {
        List<Holiday> holidays = calendar.holidays();
        int low = 0;
        int high = holidays.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holidays.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Finds out how many days it takes to reach something, by doubling and then halving.
     *
     * @param wanted what is to be reached, above zero
     * @param most how many days there are before the horizon
     * @param reached what is reached in so many days; more days never reach less
     * @param end what is asked for, to say so when it is beyond the horizon
     */
    long least(long wanted, long most, LongUnaryOperator reached, String end) {
        long enough = 1;
        while (enough < most && reached.applyAsLong(enough) < wanted) {
            enough = Math.min(most, enough * 2);
        }
        if (enough > most || reached.applyAsLong(enough) < wanted) {
            throw beyond(end);
        }
        long tooFew = enough / 2;
        while (enough - tooFew > 1) {
            long middle = (tooFew + enough) / 2;
            if (reached.applyAsLong(middle) < wanted) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private void check(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw beyond("day " + day);
        }
    }

    DomainException beyond(String end) {
        return Violations.of("work calendar", calendar.id())
                .add("calendar.horizon", end, "", "must be in a year from 1 to 9999", "")
                .toException();
    }
}
