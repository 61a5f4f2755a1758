package org.opportune.examples.review.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day or a moment, as an export tells it.
 *
 * @param day the day, in the mapping's zone
 * @param at the moment; the start of the day when only the day is told
 * @param wholeDay whether only the day is told
 */
public record Moment(LocalDate day, Instant at, boolean wholeDay) {

    /**
     * Obtains the moment of which only the day is told.
     *
     * @param day the day
     * @param zone the mapping's zone
     * @return its first moment
     */
    public static Moment of(LocalDate day, ZoneId zone) {
        return new Moment(day, day.atStartOfDay(zone).toInstant(), true);
    }

    /**
     * Obtains a moment told to the second or finer.
     *
     * @param at the moment
     * @param zone the mapping's zone
     * @return the moment with its day
     */
    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at.atZone(zone).toLocalDate(), at, false);
    }

    /**
     * Tells whether this is surely earlier than another: by the day when only the day of one is told.
     *
     * @param other the other
     * @return whether it is
     */
    public boolean isBefore(Moment other) {
        boolean byDay = wholeDay || other.wholeDay;
        return byDay ? day.isBefore(other.day) : at.isBefore(other.at);
    }

    /** {@return the day, or the moment in UTC} */
    @Override
    public String toString() {
        return wholeDay ? day.toString() : at.toString();
    }
}
