package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;

/** The expected workdays and working times come from {@code src/test/python/working_time.py}. */
class WorkCalendarTest {
    private static final WorkHours CLERK = WorkHours.of("08:00", "16:00");
    private static final DayHours NIGHT = DayHours.of(WorkHours.of("22:00", "00:00"), WorkHours.of("00:00", "06:00"));
    private static final DayHours SPLIT = DayHours.of(WorkHours.of("09:00", "12:00"), WorkHours.of("13:00", "17:30"));
    private static final WorkCalendar FIXED =
            WorkCalendar.weekdays("fixed", ZoneOffset.UTC, CLERK).withHolidays(holidays("2026-01-03", "2026-01-01"));
    private static final Map<String, WorkCalendar> CALENDARS = Map.of(
            "vilnius",
            WorkCalendar.weekdays("vilnius", ZoneId.of("Europe/Vilnius"), CLERK)
                    .withHours(Map.of(
                            DayOfWeek.FRIDAY,
                            DayHours.of(WorkHours.of("09:00", "15:00")),
                            DayOfWeek.MONDAY,
                            SPLIT,
                            DayOfWeek.WEDNESDAY,
                            SPLIT,
                            DayOfWeek.TUESDAY,
                            SPLIT,
                            DayOfWeek.THURSDAY,
                            SPLIT))
                    .withHolidays(holidays("2026-12-25", "2026-05-01", "2026-07-04")),
            "nights",
            nights("Europe/Berlin").withHolidays(holidays("2026-10-24")),
            "early",
            WorkCalendar.builder()
                    .id("early")
                    .zone(ZoneId.of("Europe/Berlin"))
                    .putHours(
                            DayOfWeek.SUNDAY,
                            DayHours.of(WorkHours.of("02:15", "02:45"), WorkHours.of("03:30", "05:00")))
                    .putHours(DayOfWeek.SATURDAY, DayHours.of(WorkHours.of("00:00", "00:00")))
                    .build(),
            "midnight",
            nights("America/Santiago"),
            "newfoundland",
            nights("America/St_Johns"),
            "skipped",
            WorkCalendar.weekdays("skipped", ZoneId.of("Pacific/Apia"), CLERK).withHolidays(holidays("2012-01-02")),
            "fixed",
            FIXED);

    private static WorkCalendar nights(String zone) {
        WorkCalendar.Builder nights = WorkCalendar.builder().id("nights").zone(ZoneId.of(zone));
        Stream.of(DayOfWeek.values()).forEach(day -> nights.putHours(day, NIGHT));
        return nights.build();
    }

    private static List<Holiday> holidays(String... days) {
        return Arrays.stream(days)
                .map(day -> new Holiday(LocalDate.parse(day), "closed"))
                .toList();
    }

    private static WorkCalendar calendar(String name) {
        return Objects.requireNonNull(CALENDARS.get(name));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/workdays.csv")
    void daysAreThoseOfTheIndependentCount(String name, LocalDate day, long workdays, LocalDate after, long between) {
        assertThat(calendar(name).plusWorkdays(day, workdays)).isEqualTo(after);
        assertThat(calendar(name).workdaysBetween(day, after)).isEqualTo(between);
        assertThat(calendar(name).isWorkday(after) || workdays == 0).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/working_time.csv")
    void timeIsThatOfTheIndependentCount(String name, Instant from, Instant to, long minutes) {
        assertThat(calendar(name).workingTime(from, to)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar(name).workingTime(to, from)).isEqualTo(Duration.ofMinutes(-minutes));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/working_time_over.csv")
    void workIsOverWhenTheIndependentCountSaysSo(String name, Instant from, long minutes, Instant over) {
        assertThat(calendar(name).plusWorkingTime(from, Duration.ofMinutes(minutes)))
                .isEqualTo(over);
    }

    @Test
    void aHolidayIsNoWorkdayAndOneOnAFreeDayChangesNothing() {
        assertThat(FIXED.isWorkday(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(FIXED.isWorkday(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(FIXED.isWorkday(LocalDate.of(2026, 1, 3))).isFalse();
        assertThat(FIXED.isWorkday(LocalDate.of(2026, 1, 4))).isFalse();
        assertThat(FIXED.workdays(Window.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 8))))
                .isEqualTo(4);
        assertThat(FIXED.workdaysBetween(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 1)))
                .isEqualTo(-4);
    }

    @Test
    void theExampleOfTheDocumentationHolds() {
        WorkCalendar office = WorkCalendar.weekdays(
                        "office", ZoneId.of("Europe/Vilnius"), WorkHours.of("09:00", "17:00"))
                .withHolidays(new Holiday(LocalDate.of(2026, 5, 1), "Labour Day"));

        assertThat(office.plusWorkdays(LocalDate.of(2026, 4, 29), 2)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(office.workingTime(Instant.parse("2026-04-30T09:00:00Z"), Instant.parse("2026-05-04T09:00:00Z")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aNightOfEightHoursLastsSevenInSpringAndNineInAutumn() {
        WorkCalendar nights = nights("Europe/Berlin");

        assertThat(night(nights, "2026-03-28")).isEqualTo(Duration.ofHours(7));
        assertThat(night(nights, "2026-10-24")).isEqualTo(Duration.ofHours(9));
        assertThat(night(nights, "2026-10-25")).isEqualTo(Duration.ofHours(8));
        assertThat(night(nights, "2026-10-26")).isEqualTo(Duration.ofHours(8));
    }

    private static Duration night(WorkCalendar nights, String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return nights.workingTime(noon, noon.plus(Duration.ofDays(1)));
    }

    @Test
    void aFractionOfASecondCounts() {
        Instant friday = Instant.parse("2026-01-02T15:59:59.999999999Z");
        Duration two = Duration.ofNanos(2);

        assertThat(FIXED.plusWorkingTime(friday, Duration.ofNanos(1))).isEqualTo(Instant.parse("2026-01-02T16:00:00Z"));
        assertThat(FIXED.plusWorkingTime(friday, two)).isEqualTo(Instant.parse("2026-01-05T08:00:00.000000001Z"));
        assertThat(FIXED.workingTime(friday, Instant.parse("2026-01-05T08:00:00.000000001Z")))
                .isEqualTo(two);
        assertThat(FIXED.plusWorkingTime(friday, Duration.ZERO)).isEqualTo(friday);
    }

    @Test
    void centuriesAreAddedUpWithEveryChangeOfTheClock() {
        // 52 nights more than a common year of 52 weeks has days of the week, one of seven and one of nine hours in
        // each
        Instant from = Instant.parse("2025-06-15T12:00:00Z");

        assertThat(nights("Europe/Berlin").workingTime(from, Instant.parse("2525-06-15T12:00:00Z")))
                .isEqualTo(Duration.ofHours(8 * 182_621L));
    }

    @Test
    void whatIsBeyondTheHorizonIsSaid() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        LocalDate first = LocalDate.of(1, 1, 1);
        Instant end = Instant.parse("9999-12-31T23:59:59Z");

        assertThat(FIXED.plusWorkdays(last.minusDays(1), 1)).isEqualTo(last);
        assertThat(FIXED.plusWorkdays(first.plusDays(1), -1)).isEqualTo(first);
        assertThatThrownBy(() -> FIXED.plusWorkdays(last.minusDays(1), 2))
                .hasMessage(
                        "The day 9999-12-30 plus 2 workdays of work calendar fixed must be in a year from 1 to 9999.");
        beyond(() -> FIXED.plusWorkdays(last, 1));
        beyond(() -> FIXED.plusWorkdays(first, -1));
        beyond(() -> FIXED.plusWorkdays(first, Long.MIN_VALUE));
        beyond(() -> FIXED.plusWorkdays(first, Long.MAX_VALUE));
        beyond(() -> FIXED.plusWorkdays(last.plusDays(1), 0));
        beyond(() -> FIXED.workdaysBetween(first.minusDays(1), last));
        beyond(() -> FIXED.workdaysBetween(first, last.plusDays(1)));
        assertThat(FIXED.plusWorkingTime(end.minusSeconds(86_400), Duration.ofHours(8)))
                .isEqualTo(Instant.parse("9999-12-31T16:00:00Z"));
        beyond(() -> FIXED.plusWorkingTime(
                end.minusSeconds(86_400), Duration.ofHours(8).plusNanos(1)));
        beyond(() -> FIXED.plusWorkingTime(end, Duration.ofSeconds(Long.MAX_VALUE)));
        beyond(() -> FIXED.plusWorkingTime(end.plusSeconds(1), Duration.ZERO));
        beyond(() -> FIXED.workingTime(Instant.parse("0000-12-31T23:59:59Z"), end));
        beyond(() -> FIXED.workingTime(end, end.plusSeconds(1)));
        beyond(() -> nights("Pacific/Apia").plusWorkingTime(end, Duration.ofHours(9)));
        assertThat(FIXED.workingTime(Instant.parse("0001-01-01T00:00:00Z"), end))
                .isPositive();
    }

    private static void beyond(ThrowingCallable question) {
        assertThatThrownBy(question)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::code)
                .isEqualTo("calendar.horizon");
    }

    @Test
    void workDoesNotRunBackwards() {
        assertThatThrownBy(() -> FIXED.plusWorkingTime(Instant.EPOCH, Duration.ofNanos(-1)))
                .hasMessage("The time (PT-0.000000001S) of work calendar fixed must be zero or more.");
    }

    @Test
    void hoursThatDoNotLeadForwardOrAreInOneAnotherAreRefused() {
        assertThat(WorkHours.of("23:59", "00:00").seconds()).isEqualTo(60);
        assertThat(WorkHours.of("00:00", "00:00").seconds()).isEqualTo(86_400);
        assertThatThrownBy(() -> WorkHours.of("22:00", "06:00")).hasMessageContaining("Write a night shift as two");
        assertThatThrownBy(() -> WorkHours.of("09:00", "09:00")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> WorkHours.of("09:00:30", "10:00:00.5"))
                .hasMessage("The from (09:00:30) of working hours must be a whole minute.\n"
                        + "The to (10:00:00.500) of working hours must be a whole minute.");
        assertThat(DayHours.of(WorkHours.of("13:00", "17:00"), WorkHours.of("09:00", "13:00")))
                .hasToString("[09:00-13:00, 13:00-17:00]");
        assertThatThrownBy(() -> DayHours.of(WorkHours.of("12:59", "17:00"), WorkHours.of("09:00", "13:00")))
                .hasMessageContaining("must not begin before those before them (09:00-13:00) are over");
        assertThatThrownBy(() -> DayHours.of(WorkHours.of("09:00", "00:00"), WorkHours.of("13:00", "17:00")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> DayHours.of(WorkHours.of("09:00", "10:00"), WorkHours.of("09:00", "11:00")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> DayHours.of(List.of())).hasMessageContaining("must not be empty");
    }

    @Test
    void daysAreKeptInOrderHoweverTheyAreGiven() {
        Map<DayOfWeek, DayHours> hours = new LinkedHashMap<>();
        hours.put(DayOfWeek.TUESDAY, SPLIT);
        hours.put(DayOfWeek.MONDAY, SPLIT);
        WorkCalendar calendar = FIXED.withHours(hours);

        assertThat(calendar.hours().keySet()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(calendar.holidays()).isEqualTo(holidays("2026-01-01", "2026-01-03"));
        assertThat(calendar.withHolidays(holidays("2026-01-03", "2026-01-01"))).isEqualTo(calendar);
        assertThat(calendar.withHolidays(holidays("2026-01-03", "2026-01-01")).contentHash())
                .isEqualTo(calendar.contentHash());
    }

    @Test
    void aCalendarWithoutHoursIsRefusedWithEverythingElseThatIsWrong() {
        assertThatThrownBy(() -> WorkCalendar.builder()
                        .id(" ")
                        .version(0)
                        .holidays(holidays("2026-01-01", "2026-01-01"))
                        .build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly("missing", "text.blank", "calendar.version", "calendar.hours", "calendar.holiday");
    }
}
