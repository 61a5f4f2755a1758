package org.opportune.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.FiscalYearRule.CalendarMonths;
import org.opportune.core.time.FiscalYearRule.Ending;
import org.opportune.core.time.FiscalYearRule.Pattern;
import org.opportune.core.time.FiscalYearRule.WholeWeeks;

/**
 * The years, quarters, months and weeks by which a company counts, as versioned data.
 *
 * <pre>{@code
 * FiscalCalendar april = FiscalCalendar.months("april", Month.APRIL, Naming.BY_END);
 * april.period(Grain.QUARTER, LocalDate.of(2026, 2, 1));        // FY2026-Q4 [2026-01-01, 2026-04-01)
 * FiscalCalendar.nrf().period(Grain.MONTH, LocalDate.of(2024, 2, 3));  // FY2023-M12 [2023-12-31, 2024-02-04)
 * }</pre>
 *
 * <p>Months, quarters and years are found in every fiscal calendar; weeks in one of whole weeks only. Fiscal years are
 * known from 1 to 9999.
 */
@Value.Immutable
@HouseStyle
public interface FiscalCalendar extends WithFiscalCalendar {

    /** By which calendar year a fiscal year is called that lies in two of them. */
    enum Naming {
        /** That in which it is meant to begin. */
        BY_START,
        /** That in which it is meant to end. */
        BY_END
    }

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return where its years end, and of what they are made} */
    FiscalYearRule rule();

    /** {@return by which calendar year a fiscal year is called} */
    Naming naming();

    /**
     * Finds the period that contains a day.
     *
     * @param grain a month, quarter or year, or a week of a calendar that is made of weeks
     * @param day the day
     * @return the period
     * @throws org.opportune.core.DomainException if the calendar has no such periods, or its years are not known then
     */
    default FiscalPeriod period(Grain grain, LocalDate day) {
        checked(grain, day.getYear());
        FiscalYear year = FiscalYear.of(this, day);
        return year.period(grain, year.number(grain, day));
    }

    /**
     * Finds a period by its number.
     *
     * @param grain a month, quarter or year, or a week of a calendar that is made of weeks
     * @param year the fiscal year
     * @param number which one, from 1
     * @return the period, empty if the year has fewer: it depends on the year whether there is a 53rd week
     * @throws org.opportune.core.DomainException if the calendar has no such periods, or the year is not known
     */
    default Optional<FiscalPeriod> period(Grain grain, int year, int number) {
        checked(grain, year);
        FiscalYear found = FiscalYear.of(this, year);
        return number >= 1 && number <= found.count(grain)
                ? Optional.of(found.period(grain, number))
                : Optional.empty();
    }

    /**
     * Returns the periods over a window.
     *
     * @param grain a month, quarter or year, or a week of a calendar that is made of weeks
     * @param window the window
     * @return every period that has a day in it, oldest first, without gap or overlap; the first and the last are whole,
     *     and may reach beyond the window
     * @throws org.opportune.core.DomainException if the calendar has no such periods, or its years are not known then
     */
    default List<FiscalPeriod> periods(Grain grain, Window window) {
        List<FiscalPeriod> all = new ArrayList<>();
        LocalDate day = window.from();
        while (day.isBefore(window.to())) {
            FiscalPeriod period = period(grain, day);
            all.add(period);
            day = period.window().to();
        }
        return List.copyOf(all);
    }

    /**
     * Returns the period before another.
     *
     * @param period a period of this calendar
     * @return the one that ends where it begins
     * @throws org.opportune.core.DomainException if its year is not known
     */
    default FiscalPeriod previous(FiscalPeriod period) {
        return period(period.grain(), period.window().from().minusDays(1));
    }

    /**
     * Returns the period that is compared with another as that of last year: the one of the same number.
     *
     * <p>In the year after one of 53 weeks it lies 53 weeks back, not 52, unless a retailer restates the year before.
     *
     * @param period a period of this calendar
     * @return the one of the year before; empty for a 53rd week if that year had none
     * @throws org.opportune.core.DomainException if its year is not known
     */
    default Optional<FiscalPeriod> samePeriodLastYear(FiscalPeriod period) {
        return period(period.grain(), period.year() - 1, period.number());
    }

    private void checked(Grain grain, int year) {
        boolean weeks = rule() instanceof WholeWeeks;
        Violations.of("fiscal calendar", id())
                .check(
                        grain != Grain.DAY && (weeks || grain != Grain.WEEK),
                        "fiscal.grain",
                        "grain",
                        grain,
                        "must be a period that the calendar has: a month, a quarter or a year, or a week in one of weeks",
                        "Window.split cuts into days and ordinary weeks.")
                .check(
                        year >= 1 && year <= FiscalYear.LAST,
                        "fiscal.year",
                        "year",
                        year,
                        "must be from 1 to " + FiscalYear.LAST)
                .orThrow();
    }

    /** {@return the fingerprint of everything this calendar says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> {
            content.part("type", "fiscal-calendar").part("id", id()).part("version", String.valueOf(version()));
            rule().encode(content);
            content.part("naming", naming().name());
        });
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("fiscal calendar", id())
                .require("id", id())
                .require("rule", rule())
                .require("naming", naming())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "calendar.version", "version", version(), "must be above zero")
                .orThrow();
    }

    /**
     * Obtains a calendar of calendar months.
     *
     * @param id the identifier
     * @param firstMonth the month with which the year begins
     * @param naming by which calendar year a fiscal year is called
     * @return the calendar
     */
    static FiscalCalendar months(String id, Month firstMonth, Naming naming) {
        return builder()
                .id(id)
                .rule(new CalendarMonths(firstMonth))
                .naming(naming)
                .build();
    }

    /**
     * Obtains the 4-5-4 calendar of the National Retail Federation of the United States.
     *
     * @return years that end on the Saturday nearest the end of January and are called by the year in which they begin; 53
     *     weeks in 2006, 2012, 2017 and 2023
     */
    static FiscalCalendar nrf() {
        return builder()
                .id("nrf")
                .rule(new WholeWeeks(
                        Month.JANUARY, DayOfWeek.SATURDAY, Ending.NEAREST_MONTH_END, Pattern.FOUR_FIVE_FOUR))
                .naming(Naming.BY_START)
                .build();
    }

    /**
     * Starts a calendar; id, rule and naming are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar, one part at a time. */
    final class Builder extends ImmutableFiscalCalendar.Builder {
        Builder() {}
    }
}
