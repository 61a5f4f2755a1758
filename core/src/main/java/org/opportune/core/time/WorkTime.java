package org.opportune.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Violations;

/**
 * The working time of a calendar, as time that really passes.
 *
 * <p>A day lasts from the first moment at which the clock shows its date to the first at which it shows the next. Days on
 * which the clock is not changed are added up by whole weeks; only the others are looked at one by one.
 */
final class WorkTime {
    private static final Instant FIRST = WorkDays.FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST = WorkDays.LAST.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    private static final Duration LONGEST = Duration.between(FIRST, LAST);

    private final WorkCalendar calendar;
    private final WorkDays days;
    private final ZoneRules clock;

    WorkTime(WorkCalendar calendar) {
        this.calendar = calendar;
        this.days = new WorkDays(calendar);
        this.clock = calendar.zone().getRules();
    }

    Duration between(Instant from, Instant to) {
        check(from);
        check(to);
        LocalDate first = dayOf(from);
        LocalDate last = dayOf(to);
        long whole = first.isAfter(last) ? -seconds(last, first) : seconds(first, last);
        return Duration.ofSeconds(whole).plus(worked(last, to)).minus(worked(first, from));
    }

    Instant plus(Instant from, Duration time) {
        Violations.of("work calendar", calendar.id())
                .check(!time.isNegative(), "calendar.time", "time", time, "must be zero or more")
                .orThrow();
        check(from);
        if (time.isZero()) {
            return from;
        }
        String end = "moment " + from + " plus " + time + " of working time";
        if (time.compareTo(LONGEST) > 0) {
            throw days.beyond(end);
        }
        LocalDate first = dayOf(from);
        Duration wanted = time.plus(worked(first, from));
        long known = ChronoUnit.DAYS.between(first, WorkDays.LAST) + 1;
        long needed = days.least(ceiling(wanted), known, n -> seconds(first, first.plusDays(n)), end);
        LocalDate last = first.plusDays(needed - 1);
        return moment(last, wanted.minusSeconds(seconds(first, last)));
    }

    private static long ceiling(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }

    /** Returns the moment of a day by which so much has been worked on it, which is above zero and not too much. */
    private Instant moment(LocalDate day, Duration worked) {
        List<WorkHours> all = hours(day);
        Duration rest = worked;
        int i = 0;
        while (rest.compareTo(length(day, all.get(i))) > 0) {
            rest = rest.minus(length(day, all.get(i)));
            i++;
        }
        return begin(day, all.get(i)).plus(rest);
    }

    /** Returns how much has been worked on a day by a moment. */
    private Duration worked(LocalDate day, Instant moment) {
        Duration worked = Duration.ZERO;
        for (WorkHours hours : hours(day)) {
            Instant begin = begin(day, hours);
            Instant end = end(day, hours);
            Instant stop = moment.isBefore(end) ? moment : end;
            if (begin.isBefore(stop)) {
                worked = worked.plus(Duration.between(begin, stop));
            }
        }
        return worked;
    }

    /** Returns how much is worked from the beginning of one day to that of another. */
    private long seconds(LocalDate from, LocalDate to) {
        return days.total(from, to, day -> ordinary(day).map(DayHours::seconds).orElse(0L)) + gained(from, to);
    }

    /** Returns how much more is worked because the clock is put back, less what is lost because it is put forward. */
    private long gained(LocalDate from, LocalDate to) {
        long gained = 0;
        LocalDate next = from;
        ZoneOffsetTransition change =
                clock.nextTransition(from.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        while (change != null && next.isBefore(to)) {
            boolean back = change.isOverlap();
            LocalDate day = (back ? change.getDateTimeAfter() : change.getDateTimeBefore()).toLocalDate();
            LocalDate last = (back ? change.getDateTimeBefore() : change.getDateTimeAfter()).toLocalDate();
            next = day.isAfter(next) ? day : next;
            while (!next.isAfter(last) && next.isBefore(to)) {
                gained += gained(next);
                next = next.plusDays(1);
            }
            change = clock.nextTransition(change.getInstant());
        }
        return gained;
    }

    private long gained(LocalDate day) {
        return hours(day).stream()
                .mapToLong(hours -> length(day, hours).toSeconds() - hours.seconds())
                .sum();
    }

    private List<WorkHours> hours(LocalDate day) {
        return days.isHoliday(day)
                ? List.of()
                : ordinary(day.getDayOfWeek()).map(DayHours::hours).orElse(List.of());
    }

    private Optional<DayHours> ordinary(DayOfWeek day) {
        return Optional.ofNullable(calendar.hours().get(day));
    }

    private Duration length(LocalDate day, WorkHours hours) {
        return Duration.between(begin(day, hours), end(day, hours));
    }

    private Instant begin(LocalDate day, WorkHours hours) {
        return first(day.atTime(hours.from()));
    }

    private Instant end(LocalDate day, WorkHours hours) {
        return first(hours.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(hours.to()));
    }

    /** Returns the first moment at which the clock shows a time, or a later one if it skips that. */
    private Instant first(LocalDateTime time) {
        ZoneOffsetTransition change = clock.getTransition(time);
        return change != null && change.isGap() ? change.getInstant() : time.toInstant(clock.getOffset(time));
    }

    /** Returns the day of a moment: the next one already if the clock has shown that and was put back since. */
    private LocalDate dayOf(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, calendar.zone());
        LocalDate next = day.plusDays(1);
        return first(next.atStartOfDay()).isAfter(moment) ? day : next;
    }

    private void check(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw days.beyond("moment " + moment);
        }
    }
}
