package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a lead or a deal came from: an open code, so a host adds its own as {@code LeadSource.of("acme:podcast")}.
 *
 * @param code the code: not blank, at most 128 characters
 */
public record LeadSource(@JsonValue String code) implements Comparable<LeadSource> {
    /** Brought by an existing customer. */
    public static final LeadSource CUSTOMER_REFERRAL = of("CUSTOMER_REFERRAL");

    /** Checks the code. */
    public LeadSource {
        Text.check("lead source", "code", code);
    }

    /**
     * Obtains a source.
     *
     * @param code the code
     * @return the source
     */
    @JsonCreator
    public static LeadSource of(String code) {
        return new LeadSource(code);
    }

    @Override
    public int compareTo(LeadSource other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
