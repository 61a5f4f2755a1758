package org.opportune.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.ContentHash;
import org.opportune.core.DomainException;
import org.opportune.core.time.Holiday;
import org.opportune.core.time.WorkCalendar;
import org.opportune.core.time.WorkHours;

/** The expected moments are counted on the calendar of March 2026 by hand; 2 March is a Monday. */
class RotLimitTest {
    private static final WorkCalendar OFFICE = WorkCalendar.weekdays(
                    "office", ZoneId.of("Europe/Berlin"), WorkHours.of("09:00", "17:00"))
            .withHolidays(new Holiday(LocalDate.of(2026, 3, 11), "works outing"));
    /** Ten o'clock in Berlin. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theLimitIsReachedAfterTimeThatPassesWorkdaysOrWorkingTime() {
        Duration eight = Duration.ofHours(8);

        assertThat(RotLimit.days(3).reached(MONDAY, Duration.ofDays(3), OFFICE)).isEqualTo("2026-03-05T09:00:00Z");
        assertThat(RotLimit.workdays(3).reached(MONDAY, Duration.ofDays(3), OFFICE))
                .isEqualTo("2026-03-05T23:00:00Z");
        assertThat(RotLimit.workingTime(eight).reached(MONDAY, eight, OFFICE)).isEqualTo("2026-03-03T09:00:00Z");
        assertThat(RotLimit.workdays(8).reached(MONDAY, Duration.ofDays(8), OFFICE))
                .isEqualTo("2026-03-13T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // from midnight in Berlin on, the day itself counts; a day that is not over does not
        "2026-03-01T23:00:00Z, 2026-03-02T23:00:00Z, 1",
        "2026-03-01T23:00:01Z, 2026-03-02T23:00:00Z, 0",
        "2026-03-01T23:00:00Z, 2026-03-02T22:59:59Z, 0",
        "2026-03-02T09:00:00Z, 2026-03-02T10:00:00Z, 0",
        "2026-03-02T09:00:00Z, 2026-03-09T09:00:00Z, 4",
        "2026-03-09T09:00:00Z, 2026-03-12T23:00:00Z, 2",
        "2026-03-07T09:00:00Z, 2026-03-08T09:00:00Z, 0",
    })
    void onlyWholeWorkdaysAreUsedUp(Instant from, Instant to, long days) {
        assertThat(RotLimit.workdays(9).used(from, to, OFFICE)).isEqualTo(Duration.ofDays(days));
    }

    @Test
    void timeIsUsedUpAsItPassesOrAsItIsWorked() {
        Instant wednesday = Instant.parse("2026-03-04T15:30:00Z");

        assertThat(RotLimit.days(9).used(MONDAY, wednesday, OFFICE)).isEqualTo(Duration.parse("PT54H30M"));
        assertThat(RotLimit.workingTime(Duration.ofHours(9)).used(MONDAY, wednesday, OFFICE))
                .isEqualTo(Duration.parse("PT22H30M"));
    }

    @Test
    void aLimitIsAboveZeroAndAtMostTenYears() {
        assertThat(RotLimit.days(1).allowance()).isEqualTo(Duration.ofDays(1));
        assertThat(RotLimit.workdays(3660).allowance()).isEqualTo(Duration.ofDays(3660));
        assertThat(RotLimit.workingTime(Duration.ofNanos(1)).allowance()).isEqualTo(Duration.ofNanos(1));
        assertThatThrownBy(() -> RotLimit.days(0))
                .hasMessage("The allowance (PT0S) of a rot limit must be above zero and at most 3660 days."
                        + " Leave it out of a stage in which deals may stand for ever.");
        assertThatThrownBy(() -> RotLimit.workdays(0)).hasMessageContaining("The allowance (0)");
        assertThatThrownBy(() -> RotLimit.workdays(-1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> RotLimit.workdays(3661)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> RotLimit.days(3661)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> RotLimit.workingTime(Duration.ofNanos(-1))).isInstanceOf(DomainException.class);
    }

    @Test
    void noTwoLimitsShareAFingerprint() {
        assertThat(Stream.of(
                                RotLimit.days(3),
                                RotLimit.days(4),
                                RotLimit.workdays(3),
                                RotLimit.workdays(4),
                                RotLimit.workingTime(Duration.ofDays(3)),
                                RotLimit.workingTime(Duration.ofDays(4)))
                        .map(limit -> ContentHash.of(limit::encode)))
                .doesNotHaveDuplicates();
    }
}
