package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Working time adds up, never runs backwards, and what is added can be measured again. */
class WorkCalendarProperties {
    private static final long LONGEST = 10_000L * 24 * 3600;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void timeAddsUpWhereverItIsCut(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("moments") Instant a,
            @ForAll("moments") Instant b,
            @ForAll("moments") Instant c) {
        assertThat(calendar.workingTime(a, b).plus(calendar.workingTime(b, c))).isEqualTo(calendar.workingTime(a, c));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void timeThatPassesNeverTakesWorkAwayNorGivesMoreThanItself(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(max = LONGEST) long seconds) {
        assertThat(calendar.workingTime(from, from.plusSeconds(seconds)))
                .isBetween(Duration.ZERO, Duration.ofSeconds(seconds));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsAddedIsMeasuredAgainAndIsOverAtTheFirstSuchMoment(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 1, max = LONGEST) long nanos) {
        Duration time = Duration.ofSeconds(nanos / 7, nanos % 7);
        Instant over = calendar.plusWorkingTime(from, time);

        assertThat(calendar.workingTime(from, over)).isEqualTo(time);
        if (!time.isZero()) {
            assertThat(calendar.workingTime(from, over.minusNanos(1))).isEqualTo(time.minusNanos(1));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreWorkIsNeverOverEarlier(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(max = LONGEST) long some,
            @ForAll @LongRange(max = LONGEST) long more) {
        Instant over = calendar.plusWorkingTime(from, Duration.ofSeconds(some));

        assertThat(calendar.plusWorkingTime(from, Duration.ofSeconds(some + more)))
                .isAfterOrEqualTo(over)
                .isEqualTo(calendar.plusWorkingTime(over, Duration.ofSeconds(more)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void workdaysAddUpAndAreCountedAgain(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(min = -20_000, max = 60_000) int first,
            @ForAll @IntRange(min = -20_000, max = 60_000) int second,
            @ForAll @IntRange(min = 1, max = 5_000) int workdays) {
        LocalDate day = LocalDate.ofEpochDay(first);
        LocalDate other = LocalDate.ofEpochDay(second);
        LocalDate after = calendar.plusWorkdays(day, workdays);
        LocalDate before = calendar.plusWorkdays(day, -workdays);

        assertThat(calendar.workdaysBetween(day, other) + calendar.workdaysBetween(other, after))
                .isEqualTo(calendar.workdaysBetween(day, after));
        assertThat(calendar.isWorkday(after)).isTrue();
        assertThat(calendar.workdaysBetween(day.plusDays(1), after.plusDays(1))).isEqualTo(workdays);
        assertThat(calendar.isWorkday(before)).isTrue();
        assertThat(calendar.workdaysBetween(before, day)).isEqualTo(workdays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2_000_000_000L, 4_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<String> zones = Arbitraries.of(
                "Europe/Berlin",
                "America/St_Johns",
                "America/Santiago",
                "Pacific/Apia",
                "Africa/Monrovia",
                "Asia/Kolkata",
                "UTC");
        Arbitrary<DayHours> hours = Arbitraries.of(
                DayHours.of(WorkHours.of("00:00", "00:00")),
                DayHours.of(WorkHours.of("02:30", "03:00")),
                DayHours.of(WorkHours.of("00:00", "06:00"), WorkHours.of("22:00", "00:00")),
                DayHours.of(WorkHours.of("09:00", "12:00"), WorkHours.of("13:00", "17:30")));
        Arbitrary<Map<DayOfWeek, DayHours>> weeks =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours).ofMinSize(1);
        Arbitrary<Set<LocalDate>> free = Arbitraries.longs()
                .between(-20_000, 60_000)
                .map(LocalDate::ofEpochDay)
                .set()
                .ofMaxSize(40);
        return Combinators.combine(zones, weeks, free)
                .as((zone, week, days) -> WorkCalendar.builder()
                        .id("any")
                        .zone(ZoneId.of(zone))
                        .hours(week)
                        .holidays(days.stream()
                                .map(day -> new Holiday(day, "closed"))
                                .toList())
                        .build());
    }
}
