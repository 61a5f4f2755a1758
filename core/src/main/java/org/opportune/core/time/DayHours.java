package org.opportune.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.opportune.core.Violations;

/**
 * The hours of one day of the week, such as {@code DayHours.of(WorkHours.of("09:00", "12:00"), WorkHours.of("13:00",
 * "17:00"))}.
 *
 * @param hours the hours, at least one stretch of them, apart from each other; put in order
 */
public record DayHours(@JsonValue List<WorkHours> hours) {

    /** Checks the hours and puts them in order. */
    public DayHours {
        hours = hours.stream().sorted().toList();
        Violations wrong = Violations.of("the hours of a day")
                .check(
                        !hours.isEmpty(),
                        "hours.none",
                        "hours",
                        "",
                        "must not be empty",
                        "Leave out the day of the week on which nobody works.");
        for (int i = 1; i < hours.size(); i++) {
            WorkHours before = hours.get(i - 1);
            wrong.check(
                    before.endsBy(hours.get(i).from()),
                    "hours.overlap",
                    "hours",
                    hours.get(i),
                    "must not begin before those before them (" + before + ") are over");
        }
        wrong.orThrow();
    }

    /**
     * Obtains the hours of a day.
     *
     * @param hours the hours, in any order
     * @return the hours of the day
     */
    public static DayHours of(WorkHours... hours) {
        return new DayHours(List.of(hours));
    }

    /**
     * Obtains the hours of a day.
     *
     * @param hours the hours, in any order
     * @return the hours of the day
     */
    @JsonCreator
    public static DayHours of(List<WorkHours> hours) {
        return new DayHours(hours);
    }

    /** Returns how long people work on a day on which the clock is not changed. */
    long seconds() {
        return hours.stream().mapToLong(WorkHours::seconds).sum();
    }

    @Override
    public String toString() {
        return hours.toString();
    }
}
