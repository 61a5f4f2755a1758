package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a metric by the text of its definition, such as {@code win_rate.closed}; the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record MetricId(@JsonValue String value) implements Comparable<MetricId> {

    /** Checks the text. */
    public MetricId {
        Text.checkId("metric", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static MetricId of(String value) {
        return new MetricId(value);
    }

    @Override
    public int compareTo(MetricId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
