package org.opportune.core.time;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.opportune.core.Violations;

/**
 * A stretch of a day in which people work; it contains its first moment and not its last.
 *
 * <p>Where {@code to} is {@code 00:00}, it lasts until the day is over. A night shift is written as two: from 22:00 to 00:00
 * and, on the next day of the week, from 00:00 to 06:00.
 *
 * @param from when work begins, a whole minute
 * @param to when it ends, a whole minute after {@code from}, or 00:00 for the end of the day
 */
public record WorkHours(LocalTime from, LocalTime to) implements Comparable<WorkHours> {
    private static final int DAY = 24 * 60 * 60;

    /** Refuses hours that do not lead forward. */
    public WorkHours {
        Violations.of("working hours")
                .check(
                        to.isAfter(from) || to.equals(LocalTime.MIDNIGHT),
                        "hours.order",
                        "to",
                        to,
                        "must be after from (" + from + ")",
                        "Write a night shift as two, to 00:00 and from 00:00 on the next day.")
                .check(isWhole(from), "hours.minutes", "from", from, "must be a whole minute")
                .check(isWhole(to), "hours.minutes", "to", to, "must be a whole minute")
                .orThrow();
    }

    /**
     * Obtains hours.
     *
     * @param from when work begins, such as {@code 09:00}
     * @param to when it ends, such as {@code 17:30}; {@code 00:00} for the end of the day
     * @return the hours
     */
    public static WorkHours of(String from, String to) {
        return new WorkHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** Tells whether work is over before other hours begin. */
    boolean endsBy(LocalTime moment) {
        return !to.equals(LocalTime.MIDNIGHT) && !to.isAfter(moment);
    }

    /** Returns how long they last on a day on which the clock is not changed. */
    long seconds() {
        return Math.floorMod(to.toSecondOfDay() - from.toSecondOfDay() - 1, DAY) + 1L;
    }

    private static boolean isWhole(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    @Override
    public int compareTo(WorkHours other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
