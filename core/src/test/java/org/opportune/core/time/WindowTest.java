package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.DomainException;

class WindowTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Window of(String from, String to) {
        return Window.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aWindowContainsItsFirstDayAndNotItsLast() {
        Window january = Window.of(FIRST, LocalDate.of(2026, 2, 1));

        assertThat(january.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(january.contains(FIRST)).isTrue();
        assertThat(january.contains(LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(january.contains(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(january.days()).isEqualTo(31);
        assertThat(january).hasToString("[2026-01-01, 2026-02-01)");
    }

    @Test
    void monthsYearsAndStretchesThatNameTheirLastDayAreWindows() {
        assertThat(Window.month(YearMonth.of(2024, 2))).isEqualTo(of("2024-02-01", "2024-03-01"));
        assertThat(Window.month(YearMonth.of(2026, 12))).isEqualTo(of("2026-12-01", "2027-01-01"));
        assertThat(Window.year(2024)).isEqualTo(of("2024-01-01", "2025-01-01"));
        assertThat(Window.year(2024).days()).isEqualTo(366);
        assertThat(Window.inclusive(FIRST, FIRST)).isEqualTo(of("2026-01-01", "2026-01-02"));
        assertThat(Window.inclusive(FIRST, LocalDate.of(2026, 1, 31))).isEqualTo(Window.month(YearMonth.of(2026, 1)));
    }

    @Test
    void aWindowWithoutADayIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> Window.of(FIRST, FIRST))
                .isInstanceOf(DomainException.class)
                .hasMessage("The to (2026-01-01) of a window must be after from (2026-01-01)."
                        + " The window is half-open: for the single day 2026-01-01 write to = 2026-01-02.");
        assertThatThrownBy(() -> Window.inclusive(FIRST, FIRST.minusDays(1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Window.of(LocalDate.MAX, LocalDate.MAX)).isInstanceOf(DomainException.class);
    }

    @Test
    void aWindowIsCutWherePeriodsMeetAndShortAtItsEnds() {
        assertThat(of("2026-01-15", "2026-03-02").split(Grain.MONTH))
                .containsExactly(
                        of("2026-01-15", "2026-02-01"), of("2026-02-01", "2026-03-01"), of("2026-03-01", "2026-03-02"));
        assertThat(of("2026-02-01", "2026-04-01").split(Grain.QUARTER)).containsExactly(of("2026-02-01", "2026-04-01"));
        assertThat(of("2026-11-26", "2026-12-01").split(Grain.WEEK))
                .containsExactly(of("2026-11-26", "2026-11-30"), of("2026-11-30", "2026-12-01"));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 366", "WEEK, 53", "MONTH, 12", "QUARTER, 4", "YEAR, 1"})
    void aLeapYearThatBeginsOnAMondayHasThisManyPeriods(Grain grain, int count) {
        assertThat(Window.year(2024).split(grain)).hasSize(count);
    }

    @Test
    void thePreviousWindowHasAsManyDaysAndEndsWhereThisOneBegins() {
        assertThat(of("2026-03-01", "2026-04-01").previous()).isEqualTo(of("2026-01-29", "2026-03-01"));
    }

    @Test
    void windowsComeByTheirBeginningThenByTheirEnd() {
        assertThat(Stream.of(
                                of("2026-02-01", "2026-02-02"),
                                of("2026-01-01", "2026-03-01"),
                                of("2026-01-01", "2026-02-01"))
                        .sorted())
                .containsExactly(
                        of("2026-01-01", "2026-02-01"), of("2026-01-01", "2026-03-01"), of("2026-02-01", "2026-02-02"));
    }
}
