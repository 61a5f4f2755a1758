package org.opportune.examples.review.output;

import org.opportune.core.time.Window;

/** Names the periods of a calendar: {@code 2026-01} and {@code 2026-Q1}. */
final class Periods {
    private Periods() {}

    static String month(Window month) {
        return month.from().toString().substring(0, 7);
    }

    static String quarter(Window quarter) {
        return quarter.from().getYear() + "-Q" + (quarter.from().getMonthValue() + 2) / 3;
    }
}
