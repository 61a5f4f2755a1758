package org.opportune.core.deal;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.opportune.core.Violations;

/** How often something is billed: once, or again and again for a term. */
public sealed interface Billing {

    /** {@return how many times it is billed over the term; empty when it runs without end} */
    Optional<Long> times();

    /** Once, such as a machine or the work to install it. */
    record OneTime() implements Billing {
        @Override
        public Optional<Long> times() {
            return Optional.of(1L);
        }
    }

    /**
     * Again and again, such as a subscription.
     *
     * <p>Both periods are either of months and years or of days and weeks; a year is twelve months, and written so.
     *
     * @param every the time from one bill to the next, above zero, at most 10,000 months or days
     * @param term for how long, likewise, a whole number of such times; empty when it runs until somebody ends it
     */
    record Recurring(Period every, Optional<Period> term) implements Billing {
        private static final int LONGEST = 10_000;

        /** Checks that the term can be billed, and brings years and months into one form. */
        public Recurring {
            Violations wrong = Violations.of("a recurring billing");
            if (checkPeriod(wrong, "every", every) && term.isPresent()) {
                checkTerm(wrong, every, term.get());
            } else {
                term.ifPresent(whole -> checkPeriod(wrong, "term", whole));
            }
            wrong.orThrow();
            every = every.normalized();
            term = term.map(Period::normalized);
        }

        @Override
        public Optional<Long> times() {
            return term.map(whole -> length(whole) / length(every));
        }

        private static void checkTerm(Violations wrong, Period every, Period term) {
            if (checkPeriod(wrong, "term", term)) {
                wrong.check(
                        inMonths(term) == inMonths(every) && length(term) % length(every) == 0,
                        "billing.term",
                        "term",
                        term,
                        "must be a whole number of times " + every,
                        "Twelve months can be billed every month or quarter, but neither every five nor every week.");
            }
        }

        private static boolean checkPeriod(Violations wrong, String path, Period period) {
            boolean holds = !period.isNegative()
                    && !period.isZero()
                    && (days(period) == 0 || period.toTotalMonths() == 0)
                    && length(period) <= LONGEST;
            wrong.check(
                    holds,
                    "billing.period",
                    path,
                    period,
                    "must be above zero, of months and years or of days and weeks, and at most " + LONGEST
                            + " of them");
            return holds;
        }

        private static boolean inMonths(Period period) {
            return days(period) == 0;
        }

        private static long days(Period period) {
            return period.get(ChronoUnit.DAYS);
        }

        private static long length(Period period) {
            return inMonths(period) ? period.toTotalMonths() : days(period);
        }
    }

    /** {@return billed once} */
    static Billing once() {
        return new OneTime();
    }

    /**
     * Obtains a billing that runs until somebody ends it.
     *
     * @param every the time from one bill to the next
     * @return the billing
     */
    static Billing every(Period every) {
        return new Recurring(every, Optional.empty());
    }

    /**
     * Obtains a billing for a term.
     *
     * @param every the time from one bill to the next
     * @param term for how long, a whole number of such times
     * @return the billing
     */
    static Billing every(Period every, Period term) {
        return new Recurring(every, Optional.of(term));
    }
}
