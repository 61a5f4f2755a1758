package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a campaign; the host chooses the text, the library never parses it.
 *
 * @param value the identifier: not blank, no blanks around it, at most 128 characters
 */
public record CampaignId(@JsonValue String value) implements Comparable<CampaignId> {

    /** Checks the text. */
    public CampaignId {
        Text.checkId("campaign", value);
    }

    /**
     * Obtains an identifier.
     *
     * @param value the text
     * @return the identifier
     */
    @JsonCreator
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
