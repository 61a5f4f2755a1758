package org.opportune.scoring.temperature;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.opportune.core.Violations;

/** The rules that every period of a temperature policy keeps. */
final class Periods {
    private static final long MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 36_500;
    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

    private Periods() {}

    static void check(Violations wrong, String path, Period period) {
        wrong.check(!period.isNegative(), "temperature.period", path, period, "must not lead backward")
                .check(
                        Math.abs(period.toTotalMonths()) <= MOST_MONTHS
                                && Math.abs(period.get(ChronoUnit.DAYS)) <= MOST_DAYS,
                        "temperature.period.long",
                        path,
                        period,
                        "must be at most a hundred years");
    }

    /** Reports a second period that is not longer than the first, unless one of them is wrong in itself. */
    static void checkOrder(Violations wrong, String shorterPath, Period shorter, String longerPath, Period longer) {
        if (wrong.isEmpty()) {
            wrong.check(
                    ANY_DAY.plus(shorter).isBefore(ANY_DAY.plus(longer)),
                    "temperature.order",
                    longerPath,
                    longer,
                    "must be longer than " + shorterPath + " (" + shorter + ")");
        }
    }
}
