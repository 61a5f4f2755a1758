package org.opportune.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * When people work: the hours of each day of the week, less the holidays, in one time zone; versioned data.
 *
 * <pre>{@code
 * WorkCalendar office = WorkCalendar.weekdays("office", ZoneId.of("Europe/Vilnius"), WorkHours.of("09:00", "17:00"))
 *     .withHolidays(new Holiday(LocalDate.of(2026, 5, 1), "Labour Day"));
 * office.plusWorkdays(LocalDate.of(2026, 4, 29), 2);                     // Monday 4 May
 * office.workingTime(thursdayNoon, mondayNoon);                          // eight hours: the Friday was the holiday
 * }</pre>
 *
 * <p>Hours are what the clock on the wall says. Where the clock is put forward, hours that it skips are not worked; where
 * it is put back, hours begin and end the first time it shows them, and work goes on while the clock is put back. So a
 * shift from 22:00 to 06:00 lasts seven hours in one night of the year and nine in another.
 *
 * <p>Days and moments are known from the year 1 to 9999, in UTC.
 */
@Value.Immutable
@HouseStyle
public interface WorkCalendar extends WithWorkCalendar {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the zone of its days and hours} */
    ZoneId zone();

    /** {@return the hours of each day of the week on which people work, from Monday on; others are left out} */
    Map<DayOfWeek, DayHours> hours();

    /** {@return the days on which nobody works, earliest first} */
    List<Holiday> holidays();

    /**
     * Tells whether people work on a day.
     *
     * @param day the day
     * @return whether its day of the week has hours and it is no holiday
     */
    default boolean isWorkday(LocalDate day) {
        return new WorkDays(this).isWorkday(day);
    }

    /**
     * Counts workdays.
     *
     * @param window the window
     * @return how many of its days people work on
     */
    default long workdays(Window window) {
        return workdaysBetween(window.from(), window.to());
    }

    /**
     * Counts the workdays from one day to another.
     *
     * @param from the first day that counts
     * @param to the first day that no longer counts
     * @return how many; below zero, and counted from {@code to} to {@code from}, when {@code to} is the earlier one
     * @throws org.opportune.core.DomainException if a day is beyond the years that are known
     */
    default long workdaysBetween(LocalDate from, LocalDate to) {
        return new WorkDays(this).between(from, to);
    }

    /**
     * Returns the workday so many workdays after another day.
     *
     * @param day the day, which itself does not count
     * @param workdays how many; below zero to go back
     * @return the last of them: for 1 the next workday after {@code day}, for -1 the last one before it; {@code day} itself
     *     for 0, workday or not
     * @throws org.opportune.core.DomainException with the code {@code calendar.horizon} if it is beyond the years that are
     *     known
     */
    default LocalDate plusWorkdays(LocalDate day, long workdays) {
        return new WorkDays(this).plus(day, workdays);
    }

    /**
     * Measures the working time from one moment to another.
     *
     * @param from the moment from which it counts
     * @param to the moment from which it no longer counts
     * @return how long people work in between, as time that really passes; below zero when {@code to} is the earlier one
     * @throws org.opportune.core.DomainException if a moment is beyond the years that are known
     */
    default Duration workingTime(Instant from, Instant to) {
        return new WorkTime(this).between(from, to);
    }

    /**
     * Returns the moment at which some working time is over.
     *
     * @param from the moment from which it counts
     * @param time how much working time, zero or more
     * @return the first moment at which so much has been worked since {@code from}; {@code from} itself for zero
     * @throws org.opportune.core.DomainException if the time is below zero, or with the code {@code calendar.horizon} if it is
     *     over beyond the years that are known
     */
    default Instant plusWorkingTime(Instant from, Duration time) {
        return new WorkTime(this).plus(from, time);
    }

    /** {@return the fingerprint of everything this calendar says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "work-calendar")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("zone", zone().getId())
                .list(
                        "hours",
                        hours().entrySet(),
                        (into, day) ->
                                into.part(day.getKey().name(), day.getValue().toString()))
                .list(
                        "holidays",
                        holidays(),
                        (into, holiday) ->
                                into.part("day", holiday.day().toString()).part("name", holiday.name())));
    }

    /**
     * Verifies the invariants and puts days in order, on every creation.
     *
     * @return this calendar, or an equal one in order
     */
    @Value.Check
    default WorkCalendar normalised() {
        Violations wrong = Violations.of("work calendar", id())
                .require("id", id())
                .require("zone", zone())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "calendar.version", "version", version(), "must be above zero")
                .check(
                        !hours().isEmpty(),
                        "calendar.hours",
                        "hours",
                        "",
                        "must name hours for at least one day of the week");
        Set<LocalDate> seen = new HashSet<>();
        holidays()
                .forEach(holiday -> wrong.check(
                        seen.add(holiday.day()),
                        "calendar.holiday",
                        "holidays",
                        holiday.day(),
                        "must not repeat a day"));
        wrong.orThrow();
        Map<DayOfWeek, DayHours> week = new TreeMap<>(hours());
        List<Holiday> free =
                holidays().stream().sorted(Comparator.comparing(Holiday::day)).toList();
        boolean inOrder = List.copyOf(week.keySet()).equals(List.copyOf(hours().keySet())) && free.equals(holidays());
        return inOrder ? this : builder().from(this).hours(week).holidays(free).build();
    }

    /**
     * Obtains a calendar of the same hours from Monday to Friday, without holidays.
     *
     * @param id the identifier
     * @param zone the zone of its days and hours
     * @param hours the hours of each of these days
     * @return the calendar
     */
    static WorkCalendar weekdays(String id, ZoneId zone, WorkHours... hours) {
        Builder calendar = builder().id(id).zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                calendar.putHours(day, DayHours.of(hours));
            }
        }
        return calendar.build();
    }

    /**
     * Starts a calendar; id, zone and the hours of a day are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar, one part at a time. */
    final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
