package org.opportune.core.time;

import java.util.Comparator;
import java.util.Locale;
import org.opportune.core.Violations;

/**
 * A week, month, quarter or year of a fiscal calendar.
 *
 * <p>It is read as its {@link #label()}: {@code FY2026}, {@code FY2026-Q1}, {@code FY2026-M01}, {@code FY2026-W01}.
 *
 * @param year the fiscal year, as the calendar names it
 * @param grain what kind of period: anything but a day
 * @param number which one of the year, from 1; 1 for the year itself
 * @param window its days
 */
public record FiscalPeriod(int year, Grain grain, int number, Window window) implements Comparable<FiscalPeriod> {
    private static final Comparator<FiscalPeriod> ORDER = Comparator.comparing(FiscalPeriod::window)
            .thenComparing(FiscalPeriod::year)
            .thenComparing(FiscalPeriod::grain)
            .thenComparing(FiscalPeriod::number);

    /** Refuses what no fiscal year has. */
    public FiscalPeriod {
        Violations.of("a fiscal period")
                .check(
                        number >= 1 && number <= most(grain),
                        "fiscal.number",
                        "number",
                        number,
                        "must be from 1 to " + most(grain) + " for a period that is a " + grain,
                        "A day is the same in every calendar, and no period of one.")
                .orThrow();
    }

    /** Returns how many such periods the longest fiscal year has. */
    private static int most(Grain grain) {
        return switch (grain) {
            case DAY -> 0;
            case WEEK -> 53;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
        };
    }

    /** {@return what people call it, such as {@code FY2026-M01}} */
    public String label() {
        String name = "FY" + year;
        return switch (grain) {
            case YEAR, DAY -> name;
            case QUARTER -> name + "-Q" + number;
            case MONTH -> name + String.format(Locale.ROOT, "-M%02d", number);
            case WEEK -> name + String.format(Locale.ROOT, "-W%02d", number);
        };
    }

    @Override
    public int compareTo(FiscalPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return label() + " " + window;
    }
}
