package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.DomainException;

class SpanTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Span YEAR = Span.of(NEW_YEAR, LocalDate.of(2027, 1, 1));

    @Test
    void aSpanContainsItsFirstDayAndNotItsLast() {
        assertThat(YEAR.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(YEAR.contains(NEW_YEAR)).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(YEAR).hasToString("[2026-01-01, 2027-01-01)");
    }

    @Test
    void aSpanThatNobodyEndedRunsOn() {
        Span open = Span.from(NEW_YEAR);

        assertThat(open.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(open.contains(NEW_YEAR)).isTrue();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.days()).isEmpty();
        assertThat(open.months()).isEmpty();
        assertThat(open).hasToString("[2026-01-01, open)");
    }

    @Test
    void aSpanHasADayAtLeast() {
        assertThat(Span.of(NEW_YEAR, NEW_YEAR.plusDays(1)).days()).contains(1L);
        assertThatThrownBy(() -> Span.of(NEW_YEAR, NEW_YEAR))
                .isInstanceOf(DomainException.class)
                .hasMessage("The end (2026-01-01) of a span must be after its start (2026-01-01).");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2030-01-01, 48",
        "2026-01-15, 2026-02-15, 1",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-31, 2",
        "2024-02-29, 2025-02-28, 12",
        "-999999999-01-31, +999999999-12-31, 23999999987",
    })
    void wholeMonthsAreCountedByTheCalendar(LocalDate start, LocalDate end, long months) {
        assertThat(Span.of(start, end).months()).contains(months);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-31", "2026-01-01, 2026-02-02", "2026-01-30, 2026-03-01", "2026-01-30, 2026-01-31"})
    void aSpanWithDaysLeftOverHasNoWholeMonths(LocalDate start, LocalDate end) {
        assertThat(Span.of(start, end).months()).isEmpty();
    }

    @Test
    void fourYearsHaveALeapDay() {
        assertThat(Span.of(NEW_YEAR, LocalDate.of(2030, 1, 1)).days()).contains(1461L);
    }
}
