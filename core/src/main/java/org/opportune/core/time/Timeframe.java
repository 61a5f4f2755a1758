package org.opportune.core.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
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
