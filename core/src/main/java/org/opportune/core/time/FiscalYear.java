package org.opportune.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.opportune.core.time.FiscalCalendar.Naming;
import org.opportune.core.time.FiscalYearRule.WholeWeeks;

/**
 * One year of a fiscal calendar, cut into its periods; nobody asks it for days.
 *
 * @param name the calendar year by which it is called
 */
record FiscalYear(FiscalYearRule rule, int name, LocalDate first, LocalDate following) {
    static final int LAST = 9999;
    private static final int MONTHS = 12;

    static FiscalYear of(FiscalCalendar calendar, int name) {
        FiscalYearRule rule = calendar.rule();
        int end = name + shift(calendar);
        return new FiscalYear(
                rule, name, rule.lastDay(end - 1).plusDays(1), rule.lastDay(end).plusDays(1));
    }

    static FiscalYear of(FiscalCalendar calendar, LocalDate day) {
        int end = day.getYear();
        if (day.isAfter(calendar.rule().lastDay(end))) {
            end++;
        } else if (!day.isAfter(calendar.rule().lastDay(end - 1))) {
            end--;
        }
        return of(calendar, end - shift(calendar));
    }

    /** Returns how many years after the one by which it is called a fiscal year is meant to end. */
    private static int shift(FiscalCalendar calendar) {
        boolean oneYear = calendar.rule().lastMonth() == Month.DECEMBER;
        return oneYear || calendar.naming() == Naming.BY_END ? 0 : 1;
    }

    int count(Grain grain) {
        return switch (grain) {
            case YEAR -> 1;
            case QUARTER -> MONTHS / 3;
            case MONTH -> MONTHS;
            default -> (int) ChronoUnit.WEEKS.between(first, following);
        };
    }

    FiscalPeriod period(Grain grain, int number) {
        LocalDate next = number == count(grain) ? following : start(grain, number + 1);
        return new FiscalPeriod(name, grain, number, Window.of(start(grain, number), next));
    }

    int number(Grain grain, LocalDate day) {
        int number = count(grain);
        while (start(grain, number).isAfter(day)) {
            number--;
        }
        return number;
    }

    private LocalDate start(Grain grain, int number) {
        int before = number - 1;
        return switch (grain) {
            case YEAR -> first;
            case QUARTER -> startOfMonth(before * 3);
            case MONTH -> startOfMonth(before);
            default -> first.plusWeeks(before);
        };
    }

    private LocalDate startOfMonth(int before) {
        return rule instanceof WholeWeeks weeks
                ? first.plusWeeks(weeks.pattern().weeks(before))
                : first.plusMonths(before);
    }
}
