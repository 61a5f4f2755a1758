package org.opportune.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * What came of an interaction: an open code, so a host adds its own as
 * {@code InteractionOutcome.of("acme:forwarded")}.
 *
 * @param code the code: not blank, at most 128 characters
 */
public record InteractionOutcome(@JsonValue String code) implements Comparable<InteractionOutcome> {
    /** We spoke with whom we meant to. */
    public static final InteractionOutcome REACHED = of("REACHED");
    /** Nobody answered. */
    public static final InteractionOutcome NO_ANSWER = of("NO_ANSWER");
    /** A message was left. */
    public static final InteractionOutcome MESSAGE_LEFT = of("MESSAGE_LEFT");
    /** They did not come. */
    public static final InteractionOutcome NO_SHOW = of("NO_SHOW");
    /** They want to hear from us later. */
    public static final InteractionOutcome CALL_BACK = of("CALL_BACK");
    /** The next step was agreed, such as a meeting. */
    public static final InteractionOutcome NEXT_STEP_AGREED = of("NEXT_STEP_AGREED");
    /** They are not interested. */
    public static final InteractionOutcome NOT_INTERESTED = of("NOT_INTERESTED");

    /** Checks the code. */
    public InteractionOutcome {
        Text.check("interaction outcome", "code", code);
    }

    /**
     * Obtains an outcome.
     *
     * @param code the code
     * @return the outcome
     */
    @JsonCreator
    public static InteractionOutcome of(String code) {
        return new InteractionOutcome(code);
    }

    @Override
    public int compareTo(InteractionOutcome other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
