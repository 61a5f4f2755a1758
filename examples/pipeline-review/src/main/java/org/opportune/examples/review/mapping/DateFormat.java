package org.opportune.examples.review.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * One way in which an export writes days or moments.
 *
 * <p>Strict: 2026-02-30 is no day. Names of months are English.
 *
 * @param pattern the pattern, with the letters of {@link DateTimeFormatter}: {@code yyyy-MM-dd}, {@code d.M.yy HH:mm}
 * @param formatter reads it
 */
public record DateFormat(String pattern, DateTimeFormatter formatter) {

    // before the formats, which are tried on it
    private static final LocalDateTime PROBE = LocalDateTime.of(2026, 11, 23, 14, 0);

    /** Days such as 2026-01-31. */
    public static final DateFormat ISO = of("yyyy-MM-dd");

    /**
     * Obtains a format.
     *
     * @param pattern the pattern
     * @return the format
     * @throws IllegalArgumentException if the pattern is none, or does not tell the day
     */
    public static DateFormat of(String pattern) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            String written = formatter.format(PROBE.atOffset(ZoneOffset.UTC));
            if (LocalDate.from(formatter.parse(written)).equals(PROBE.toLocalDate())) {
                return new DateFormat(pattern, formatter);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must tell year, month and day", e);
        }
        throw new IllegalArgumentException("must tell year, month and day");
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param zone where a day begins, and where the clock stands when the text names no offset
     * @return the moment, empty when the text is not written this way or there is no such day
     */
    public Optional<Moment> read(String text, ZoneId zone) {
        try {
            TemporalAccessor read =
                    formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime offset) {
                return Optional.of(Moment.of(offset.toInstant(), zone));
            }
            if (read instanceof LocalDateTime local) {
                return Optional.of(Moment.of(local.atZone(zone).toInstant(), zone));
            }
            return Optional.of(Moment.of((LocalDate) read, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
