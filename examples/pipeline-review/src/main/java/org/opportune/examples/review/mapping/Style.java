package org.opportune.examples.review.mapping;

import java.util.List;
import java.util.Set;

/**
 * How the cells of a column are written.
 *
 * @param unknown texts that mean that nobody has said, the empty one included
 * @param dates how days and moments are written, in order of preference
 * @param numbers how numbers are written
 * @param booleans how yes and no are written
 */
public record Style(Set<String> unknown, List<DateFormat> dates, NumberStyle numbers, BooleanStyle booleans) {
    /** Blank is unknown; 2026-01-31; 1234.5; true and false. */
    public static final Style PLAIN =
            new Style(Set.of(""), List.of(DateFormat.ISO), NumberStyle.PLAIN, BooleanStyle.PLAIN);
}
