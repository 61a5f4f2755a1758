package org.opportune.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * What a survey asks: an open code, so a host adds its own as {@code SurveyKind.of("acme:exit")}.
 *
 * @param code the code: not blank, at most 128 characters
 */
public record SurveyKind(@JsonValue String code) implements Comparable<SurveyKind> {
    /** Customers: how likely they are to recommend us (net promoter score). */
    public static final SurveyKind NPS = of("NPS");
    /** Our own people: how likely they are to recommend us as a place to work (employee net promoter score). */
    public static final SurveyKind ENPS = of("ENPS");
    /** Our own people: a few questions, again and again. */
    public static final SurveyKind PULSE = of("PULSE");
    /** Customers: how content they are with what they bought or how they were served (customer satisfaction). */
    public static final SurveyKind CSAT = of("CSAT");

    /** Checks the code. */
    public SurveyKind {
        Text.check("survey kind", "code", code);
    }

    /**
     * Obtains a kind.
     *
     * @param code the code
     * @return the kind
     */
    @JsonCreator
    public static SurveyKind of(String code) {
        return new SurveyKind(code);
    }

    @Override
    public int compareTo(SurveyKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
