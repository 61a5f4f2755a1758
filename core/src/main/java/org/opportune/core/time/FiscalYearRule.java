package org.opportune.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.opportune.core.ContentHash;

/**
 * Where a fiscal year ends and of what it is made: twelve calendar months, or 52 or 53 whole weeks.
 *
 * <p>Either way it has four quarters of three months each; of whole weeks, such a "month" has four or five.
 */
public sealed interface FiscalYearRule {

    /**
     * Returns the last day of a fiscal year.
     *
     * @param year the calendar year in which it is meant to end; the day itself may be one of the neighbouring year
     * @return its last day
     */
    LocalDate lastDay(int year);

    /** {@return the month at whose end a fiscal year ends, to the day or nearly so} */
    Month lastMonth();

    /**
     * Writes everything this rule says into the fingerprint of its calendar.
     *
     * @param into takes the parts
     */
    void encode(ContentHash.Encoder into);

    /**
     * Twelve calendar months.
     *
     * @param firstMonth the month with which the year begins
     */
    record CalendarMonths(Month firstMonth) implements FiscalYearRule {
        @Override
        public LocalDate lastDay(int year) {
            return YearMonth.of(year, lastMonth()).atEndOfMonth();
        }

        @Override
        public Month lastMonth() {
            return firstMonth.minus(1);
        }

        @Override
        public void encode(ContentHash.Encoder into) {
            into.part("rule", "calendarMonths").part("firstMonth", firstMonth.name());
        }
    }

    /**
     * 52 weeks, and a 53rd whenever the year would otherwise end a week too early; it lengthens the last month.
     *
     * <p>For example, the year of American retailers ends on the Saturday nearest the end of January: 3 February in 2024,
     * 53 weeks after 28 January 2023.
     *
     * @param lastMonth the month at whose end the year ends
     * @param lastDay the day of the week on which it ends
     * @param ending which of those days
     * @param pattern how many weeks the months of a quarter have
     */
    record WholeWeeks(Month lastMonth, DayOfWeek lastDay, Ending ending, Pattern pattern) implements FiscalYearRule {
        private static final int NEAR = 3;

        @Override
        public LocalDate lastDay(int year) {
            LocalDate monthEnd = YearMonth.of(year, lastMonth).atEndOfMonth();
            LocalDate before = monthEnd.with(TemporalAdjusters.previousOrSame(lastDay));
            boolean isNearest = ChronoUnit.DAYS.between(before, monthEnd) <= NEAR;
            return ending == Ending.LAST_IN_MONTH || isNearest ? before : before.plusWeeks(1);
        }

        @Override
        public void encode(ContentHash.Encoder into) {
            into.part("rule", "wholeWeeks")
                    .part("lastMonth", lastMonth.name())
                    .part("lastDay", lastDay.name())
                    .part("ending", ending.name())
                    .part("pattern", pattern.name());
        }
    }

    /** On which of its weekdays a year of whole weeks ends. */
    enum Ending {
        /** The last one of the month: up to six days before the month ends. */
        LAST_IN_MONTH,
        /** The one nearest the end of the month: up to three days before or after it. */
        NEAREST_MONTH_END
    }

    /** How many weeks the three months of a quarter have. */
    enum Pattern {
        /** Four, four and five. */
        FOUR_FOUR_FIVE(8),
        /** Four, five and four. */
        FOUR_FIVE_FOUR(9),
        /** Five, four and four. */
        FIVE_FOUR_FOUR(9);

        private static final int QUARTER = 13;

        private final int two;

        Pattern(int two) {
            this.two = two;
        }

        /** Returns how many weeks there are in the first so many months of a year. */
        int weeks(int months) {
            int first = this == FIVE_FOUR_FOUR ? 5 : 4;
            return months / 3 * QUARTER
                    + switch (months % 3) {
                        case 0 -> 0;
                        case 1 -> first;
                        default -> two;
                    };
        }
    }
}
