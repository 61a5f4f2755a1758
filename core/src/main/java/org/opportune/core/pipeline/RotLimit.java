package org.opportune.core.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.time.WorkCalendar;

/**
 * How long a deal may stand in a stage before it is said to rot, at most ten years.
 *
 * <p>Entered on Monday at 10:00, a deal rots on Thursday at 10:00 after three days that pass, on Friday at 00:00 after three
 * workdays (Tuesday to Thursday), and on Tuesday at 10:00 after eight working hours of an office that is open from nine to
 * five.
 */
public sealed interface RotLimit {

    /** {@return how much may be used up, above zero} */
    Duration allowance();

    /**
     * Measures how much of the allowance a stretch of time uses up.
     *
     * @param from the moment from which it counts
     * @param to the moment from which it no longer counts, not before {@code from}
     * @param calendar when people work
     * @return how much; a workday counts as a whole day
     */
    Duration used(Instant from, Instant to, WorkCalendar calendar);

    /**
     * Returns when some allowance is used up.
     *
     * @param from the moment from which it counts
     * @param rest how much is left, above zero
     * @param calendar when people work
     * @return the first moment at which {@link #used} is as much
     */
    Instant reached(Instant from, Duration rest, WorkCalendar calendar);

    /**
     * Writes everything this limit says into the fingerprint of its pipeline.
     *
     * @param into takes the parts
     */
    void encode(ContentHash.Encoder into);

    /**
     * Time that passes, nights and holidays included.
     *
     * @param after how long, such as thirty days of 24 hours
     */
    record Elapsed(Duration after) implements RotLimit {
        /** Checks the time. */
        public Elapsed {
            checked(after, after);
        }

        @Override
        public Duration allowance() {
            return after;
        }

        @Override
        public Duration used(Instant from, Instant to, WorkCalendar calendar) {
            return Duration.between(from, to);
        }

        @Override
        public Instant reached(Instant from, Duration rest, WorkCalendar calendar) {
            return from.plus(rest);
        }

        @Override
        public void encode(ContentHash.Encoder into) {
            into.part("rotAfter", "elapsed").part("after", after.toString());
        }
    }

    /**
     * Whole workdays: the day on which the deal enters does not count unless it does so at its very beginning.
     *
     * @param days how many
     */
    record Workdays(int days) implements RotLimit {
        /** Checks the number. */
        public Workdays {
            checked(Duration.ofDays(days), days);
        }

        @Override
        public Duration allowance() {
            return Duration.ofDays(days);
        }

        @Override
        public Duration used(Instant from, Instant to, WorkCalendar calendar) {
            LocalDate last = LocalDate.ofInstant(to, calendar.zone());
            return Duration.ofDays(Math.max(0, calendar.workdaysBetween(firstWhole(from, calendar), last)));
        }

        @Override
        public Instant reached(Instant from, Duration rest, WorkCalendar calendar) {
            LocalDate before = firstWhole(from, calendar).minusDays(1);
            LocalDate last = calendar.plusWorkdays(before, rest.toDays());
            return last.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        }

        private static LocalDate firstWhole(Instant from, WorkCalendar calendar) {
            LocalDate day = LocalDate.ofInstant(from, calendar.zone());
            return day.atStartOfDay(calendar.zone()).toInstant().isBefore(from) ? day.plusDays(1) : day;
        }

        @Override
        public void encode(ContentHash.Encoder into) {
            into.part("rotAfter", "workdays").part("days", String.valueOf(days));
        }
    }

    /**
     * Working time: only the hours in which people work count.
     *
     * @param after how long
     */
    record WorkingTime(Duration after) implements RotLimit {
        /** Checks the time. */
        public WorkingTime {
            checked(after, after);
        }

        @Override
        public Duration allowance() {
            return after;
        }

        @Override
        public Duration used(Instant from, Instant to, WorkCalendar calendar) {
            return calendar.workingTime(from, to);
        }

        @Override
        public Instant reached(Instant from, Duration rest, WorkCalendar calendar) {
            return calendar.plusWorkingTime(from, rest);
        }

        @Override
        public void encode(ContentHash.Encoder into) {
            into.part("rotAfter", "workingTime").part("after", after.toString());
        }
    }

    /**
     * Obtains a limit of time that passes.
     *
     * @param days how many days of 24 hours, from 1 to 3660
     * @return the limit
     */
    static RotLimit days(int days) {
        return new Elapsed(Duration.ofDays(days));
    }

    /**
     * Obtains a limit of workdays.
     *
     * @param days how many, from 1 to 3660
     * @return the limit
     */
    static RotLimit workdays(int days) {
        return new Workdays(days);
    }

    /**
     * Obtains a limit of working time.
     *
     * @param after how long, above zero and at most 3660 days
     * @return the limit
     */
    static RotLimit workingTime(Duration after) {
        return new WorkingTime(after);
    }

    private static void checked(Duration allowance, Object value) {
        Violations.of("a rot limit")
                .check(
                        !allowance.isNegative()
                                && !allowance.isZero()
                                && allowance.compareTo(Duration.ofDays(3660)) <= 0,
                        "rot.limit",
                        "allowance",
                        value,
                        "must be above zero and at most 3660 days",
                        "Leave it out of a stage in which deals may stand for ever.")
                .orThrow();
    }
}
