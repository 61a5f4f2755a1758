package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.core.time.FiscalCalendar.Naming;
import org.opportune.core.time.FiscalYearRule.Ending;
import org.opportune.core.time.FiscalYearRule.Pattern;
import org.opportune.core.time.FiscalYearRule.WholeWeeks;

/** The expected periods come from {@code src/test/python/fiscal_periods.py}. */
class FiscalCalendarTest {
    private static final FiscalCalendar APRIL = FiscalCalendar.months("april", Month.APRIL, Naming.BY_END);
    private static final FiscalCalendar NRF = FiscalCalendar.nrf();
    private static final Map<String, FiscalCalendar> CALENDARS = Map.of(
            "april",
            APRIL,
            "april-by-start",
            APRIL.withNaming(Naming.BY_START),
            "january",
            FiscalCalendar.months("january", Month.JANUARY, Naming.BY_START),
            "nrf",
            NRF,
            "last-saturday-of-september",
            weeks(Month.SEPTEMBER, DayOfWeek.SATURDAY, Ending.LAST_IN_MONTH, Pattern.FOUR_FOUR_FIVE),
            "sunday-nearest-december",
            weeks(Month.DECEMBER, DayOfWeek.SUNDAY, Ending.NEAREST_MONTH_END, Pattern.FIVE_FOUR_FOUR));

    private static FiscalCalendar weeks(Month month, DayOfWeek day, Ending ending, Pattern pattern) {
        return FiscalCalendar.builder()
                .id("weeks")
                .rule(new WholeWeeks(month, day, ending, pattern))
                .naming(Naming.BY_END)
                .build();
    }

    private static Window window(String from, String to) {
        return Window.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/fiscal_periods.csv")
    void aDayLiesInOnePeriodOfEachGrain(
            String calendar,
            Grain grain,
            LocalDate day,
            String label,
            LocalDate first,
            LocalDate following,
            String labelBefore,
            LocalDate firstBefore,
            String labelLastYear,
            LocalDate firstLastYear) {
        FiscalCalendar fiscal = Objects.requireNonNull(CALENDARS.get(calendar));
        FiscalPeriod period = fiscal.period(grain, day);
        FiscalPeriod before = fiscal.previous(period);
        Optional<FiscalPeriod> lastYear = fiscal.samePeriodLastYear(period);

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.window()).isEqualTo(Window.of(first, following));
        assertThat(fiscal.period(grain, period.year(), period.number())).contains(period);
        assertThat(before.label()).isEqualTo(labelBefore);
        assertThat(before.window()).isEqualTo(Window.of(firstBefore, first));
        assertThat(lastYear.map(FiscalPeriod::label)).isEqualTo(Optional.ofNullable(labelLastYear));
        assertThat(lastYear.map(then -> then.window().from())).isEqualTo(Optional.ofNullable(firstLastYear));
    }

    @ParameterizedTest
    @CsvSource({
        // the years of 53 weeks that the National Retail Federation has published
        "2006, 2006-01-29, 2007-02-04, 53",
        "2012, 2012-01-29, 2013-02-03, 53",
        "2017, 2017-01-29, 2018-02-04, 53",
        "2022, 2022-01-30, 2023-01-29, 52",
        "2023, 2023-01-29, 2024-02-04, 53",
        "2024, 2024-02-04, 2025-02-02, 52",
    })
    void retailersHaveAFiftyThirdWeekWhenTheYearWouldEndTooEarly(int year, LocalDate first, LocalDate next, int weeks) {
        FiscalPeriod whole = NRF.period(Grain.YEAR, year, 1).orElseThrow();

        assertThat(whole.window()).isEqualTo(Window.of(first, next));
        assertThat(NRF.periods(Grain.WEEK, whole.window())).hasSize(weeks);
        assertThat(NRF.period(Grain.WEEK, year, 53).isPresent()).isEqualTo(weeks == 53);
        assertThat(NRF.period(Grain.MONTH, year, 12).orElseThrow().window().days())
                .isEqualTo((weeks - 48) * 7);
    }

    @Test
    void thePeriodsOverAWindowAreWholeAndCoverIt() {
        assertThat(APRIL.periods(Grain.QUARTER, window("2026-03-31", "2026-07-02")))
                .extracting(FiscalPeriod::toString)
                .containsExactly(
                        "FY2026-Q4 [2026-01-01, 2026-04-01)",
                        "FY2027-Q1 [2026-04-01, 2026-07-01)",
                        "FY2027-Q2 [2026-07-01, 2026-10-01)");
        assertThat(APRIL.periods(Grain.MONTH, window("2026-02-01", "2026-03-01")))
                .containsExactly(new FiscalPeriod(2026, Grain.MONTH, 11, window("2026-02-01", "2026-03-01")));
    }

    @Test
    void periodsComeByTheirDaysAndAreReadAsTheirLabels() {
        assertThat(APRIL.periods(Grain.MONTH, window("2025-12-31", "2026-02-01")))
                .isSorted()
                .extracting(FiscalPeriod::label)
                .containsExactly("FY2026-M09", "FY2026-M10");
        assertThat(NRF.period(Grain.WEEK, LocalDate.of(2024, 2, 3)).label()).isEqualTo("FY2023-W53");
        assertThat(NRF.period(Grain.YEAR, LocalDate.of(2024, 2, 3)).label()).isEqualTo("FY2023");
    }

    @Test
    void aYearHasNoPeriodOfANumberThatItDoesNotReach() {
        assertThat(APRIL.period(Grain.QUARTER, 2026, 0)).isEmpty();
        assertThat(APRIL.period(Grain.QUARTER, 2026, 4)).isPresent();
        assertThat(APRIL.period(Grain.QUARTER, 2026, 5)).isEmpty();
        assertThat(APRIL.period(Grain.MONTH, 2026, 13)).isEmpty();
        assertThat(APRIL.period(Grain.YEAR, 2026, 2)).isEmpty();
        assertThat(NRF.period(Grain.WEEK, 2022, 53)).isEmpty();
    }

    @Test
    void daysAreNoPeriodsAndAYearOfMonthsHasNoWeeks() {
        LocalDate day = LocalDate.of(2026, 2, 1);

        assertThatThrownBy(() -> APRIL.period(Grain.WEEK, day))
                .isInstanceOf(DomainException.class)
                .hasMessage(
                        "The grain (WEEK) of fiscal calendar april must be a period that the calendar has: a month, a"
                                + " quarter or a year, or a week in one of weeks. Window.split cuts into days and ordinary weeks.");
        assertThatThrownBy(() -> APRIL.period(Grain.WEEK, 2026, 1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> APRIL.period(Grain.DAY, day)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> NRF.period(Grain.DAY, day)).isInstanceOf(DomainException.class);
    }

    @Test
    void yearsAreKnownFromOneTo9999() {
        assertThat(APRIL.period(Grain.MONTH, LocalDate.of(1, 1, 1)).window())
                .isEqualTo(window("0001-01-01", "0001-02-01"));
        assertThat(APRIL.period(Grain.MONTH, 9999, 12)).isPresent();
        assertThat(APRIL.period(Grain.MONTH, LocalDate.of(9999, 12, 31)).number())
                .isEqualTo(9);
        for (int year : new int[] {0, 10_000, -1}) {
            assertThatThrownBy(() -> APRIL.period(Grain.YEAR, year, 1))
                    .hasMessage("The year (" + year + ") of fiscal calendar april must be from 1 to 9999.");
            assertThatThrownBy(() -> APRIL.period(Grain.YEAR, LocalDate.of(year, 6, 1)))
                    .isInstanceOf(DomainException.class);
        }
    }

    @Test
    void aPeriodHasANumberThatItsYearCanHave() {
        Window day = window("2026-01-01", "2026-01-02");

        assertThat(new FiscalPeriod(2026, Grain.WEEK, 53, day).number()).isEqualTo(53);
        assertThat(new FiscalPeriod(2026, Grain.QUARTER, 4, day).number()).isEqualTo(4);
        for (Grain grain : Grain.values()) {
            assertThatThrownBy(() -> new FiscalPeriod(2026, grain, 0, day)).isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> new FiscalPeriod(2026, grain, 54, day)).isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(() -> new FiscalPeriod(2026, Grain.DAY, 1, day))
                .hasMessageContaining("A day is the same in every calendar");
        assertThatThrownBy(() -> new FiscalPeriod(2026, Grain.QUARTER, 5, day))
                .hasMessageContaining("must be from 1 to 4 for a period that is a QUARTER");
        assertThatThrownBy(() -> new FiscalPeriod(2026, Grain.YEAR, 2, day)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new FiscalPeriod(2026, Grain.MONTH, 13, day)).isInstanceOf(DomainException.class);
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        assertThatThrownBy(() -> FiscalCalendar.builder().id(" ").version(0).build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::toString)
                .containsExactly(
                        "missing: The rule of fiscal calendar   is missing.",
                        "missing: The naming of fiscal calendar   is missing.",
                        "text.blank: The id of fiscal calendar   must not be blank.",
                        "calendar.version: The version (0) of fiscal calendar   must be above zero.");
    }
}
