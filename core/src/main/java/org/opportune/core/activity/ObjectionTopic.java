package org.opportune.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an objection is about: an open code, so a host adds its own as
 * {@code ObjectionTopic.of("acme:data-protection")}.
 *
 * @param code the code: letters, digits, dots, dashes and underscores, at most one colon, at most 100 characters
 */
public record ObjectionTopic(@JsonValue String code) implements Comparable<ObjectionTopic> {
    /** There is no money for it. */
    public static final ObjectionTopic BUDGET = of("BUDGET");
    /** Somebody else has to decide. */
    public static final ObjectionTopic AUTHORITY = of("AUTHORITY");
    /** They see no need for it. */
    public static final ObjectionTopic NEED = of("NEED");
    /** Not now. */
    public static final ObjectionTopic TIMING = of("TIMING");
    /** It costs too much for what it is. */
    public static final ObjectionTopic PRICE = of("PRICE");
    /** They do not see how to use a feature, or what for. */
    public static final ObjectionTopic FEATURE_USE = of("FEATURE_USE");
    /** They doubt that it brings what it promises. */
    public static final ObjectionTopic EXPECTED_OUTCOME = of("EXPECTED_OUTCOME");

    /** Checks the code. */
    public ObjectionTopic {
        CodeForm.check("an objection topic", "code.form", code, "acme:data-protection");
    }

    /**
     * Obtains a topic.
     *
     * @param code the code
     * @return the topic
     */
    @JsonCreator
    public static ObjectionTopic of(String code) {
        return new ObjectionTopic(code);
    }

    @Override
    public int compareTo(ObjectionTopic other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
