package org.opportune.core.time;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.opportune.core.Violations;

/** The rule that every stretch of calendar time said by people keeps: it leads forward, and not too far. */
public final class Periods {
    private static final long MOST_MONTHS = 1200;
    private static final long MOST_DAYS = 36_500;

    private Periods() {}

    /**
     * Checks how often something is to happen, or how long it is to last.
     *
     * @param wrong takes the problems: {@code period.forward} and {@code period.long}
     * @param path the part's name
     * @param period above zero with no part below, at most a hundred years
     * @return the same violations
     */
    public static Violations check(Violations wrong, String path, Period period) {
        return wrong.check(
                        !period.isZero() && !period.isNegative(),
                        "period.forward",
                        path,
                        period,
                        "must be above zero and not lead back")
                .check(isBounded(period), "period.long", path, period, "must be at most a hundred years");
    }

    static boolean isBounded(Period period) {
        return Math.abs(period.toTotalMonths()) <= MOST_MONTHS && Math.abs(period.get(ChronoUnit.DAYS)) <= MOST_DAYS;
    }
}
