package org.opportune.core;

import java.io.Serializable;

/**
 * One broken rule: which value, whose, which rule, and the way out.
 *
 * <p>For example {@code new Violation("probability.range", "deal D-1", "probability", "60", "must be from 0 to 1",
 * "Maybe it is a percentage: write 0.6 for 60%.")} reads <em>The probability (60) of deal D-1 must be from 0 to 1. Maybe
 * it is a percentage: write 0.6 for 60%.</em> {@link Messages} says it in other languages.
 *
 * @param code stable identifier of the rule, such as {@code probability.range}; translations hang on it
 * @param owner whose value it is, such as {@code deal D-1}; empty when nobody owns it yet
 * @param path the part of the owner, such as {@code items[2].quantity}
 * @param value the offending value as text; empty when it is missing
 * @param rule the rule, continuing the sentence: {@code must be from 0 to 1}
 * @param remedy what to do about it, a full sentence; empty when the rule says it all
 */
public record Violation(String code, String owner, String path, String value, String rule, String remedy)
        implements Serializable {

    /** {@return the violation as one or two English sentences} */
    public String message() {
        String subject = "The " + path + (value.isEmpty() ? "" : " (" + value + ")");
        String of = owner.isEmpty() ? "" : " of " + owner;
        return subject + of + " " + rule + "." + (remedy.isEmpty() ? "" : " " + remedy);
    }

    /**
     * Returns this violation as seen from outside.
     *
     * @param prefix what the path is to be put behind, such as {@code stages[1]}
     * @return the same violation with the longer path
     */
    public Violation under(String prefix) {
        return new Violation(code, owner, prefix + "." + path, value, rule, remedy);
    }

    @Override
    public String toString() {
        return code + ": " + message();
    }
}
