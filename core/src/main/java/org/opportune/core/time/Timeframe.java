package org.opportune.core.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.opportune.core.Violations;

/**
 * When a buyer wants to decide, in the buyer's own terms.
 *
 * <p>"Within two months", said on 10 January, is {@code Timeframe.within(Period.ofMonths(2), LocalDate.of(2026, 1, 10))}
 * and is due on 10 March; asked again in April it has passed. Somebody who was asked and named no time is not the same as
 * somebody who was never asked: the first is {@link NoTimeframe}, the second {@link Unknown}.
 */
public sealed interface Timeframe {

    /** {@return the day by which they want to decide; empty when there is none or nobody asked} */
    Optional<LocalDate> due();

    /**
     * Counts the days that are left; it ages as the day of asking goes by.
     *
     * <p>"Within two months", said on 10 January, leaves 59 days on that day, none on 10 March, and -1 the day after.
     *
     * @param today the day of asking
     * @return the days until it is due, below zero when that is past; empty when there is none or nobody asked
     */
    default OptionalLong daysLeft(LocalDate today) {
        return due().map(day -> OptionalLong.of(ChronoUnit.DAYS.between(today, day)))
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Tells whether it has passed, so that somebody should ask again.
     *
     * <p>Who wanted to decide at once is past from the next day on; for how long that still counts as hot is another
     * question.
     *
     * @param today the day of asking
     * @return whether it was due before that day; never when it has no day
     */
    default boolean isPast(LocalDate today) {
        return due().filter(day -> day.isBefore(today)).isPresent();
    }

    /**
     * At once.
     *
     * @param statedOn the day they said so
     */
    record Immediate(LocalDate statedOn) implements Timeframe {
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(statedOn);
        }
    }

    /**
     * By a day.
     *
     * @param date the day
     */
    record ByDate(LocalDate date) implements Timeframe {
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(date);
        }
    }

    /**
     * Within some time from the day they said so; it ages as that day recedes.
     *
     * @param period how long, above zero and with no part below
     * @param statedOn the day they said so
     */
    record WithinPeriod(Period period, LocalDate statedOn) implements Timeframe {
        /** Refuses a period that does not lead forward. */
        public WithinPeriod {
            Violations.of("a timeframe")
                    .check(
                            !period.isZero() && !period.isNegative(),
                            "timeframe.period",
                            "period",
                            period,
                            "must be above zero",
                            "For at once, use immediate.")
                    .check(
                            Periods.isBounded(period),
                            "period.long",
                            "period",
                            period,
                            "must be at most a hundred years")
                    .orThrow();
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.of(statedOn.plus(period));
        }
    }

    /** They were asked, and have no time in mind. */
    record NoTimeframe() implements Timeframe {
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /** Nobody has asked. */
    record Unknown() implements Timeframe {
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /**
     * Obtains the timeframe of somebody who wants to decide at once.
     *
     * @param statedOn the day they said so
     * @return the timeframe
     */
    static Timeframe immediate(LocalDate statedOn) {
        return new Immediate(statedOn);
    }

    /**
     * Obtains the timeframe of somebody who wants to decide by a day.
     *
     * @param date the day
     * @return the timeframe
     */
    static Timeframe by(LocalDate date) {
        return new ByDate(date);
    }

    /**
     * Obtains the timeframe of somebody who wants to decide within some time.
     *
     * @param period how long
     * @param statedOn the day they said so
     * @return the timeframe
     */
    static Timeframe within(Period period, LocalDate statedOn) {
        return new WithinPeriod(period, statedOn);
    }

    /** {@return the timeframe of somebody who was asked and has none} */
    static Timeframe none() {
        return new NoTimeframe();
    }

    /** {@return the timeframe of somebody who was never asked} */
    static Timeframe unknown() {
        return new Unknown();
    }
}
