package org.opportune.core.pipeline;

import java.util.List;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Text;
import org.opportune.core.Truth;
import org.opportune.core.Violations;

/**
 * One thing that must hold, such as before a deal enters or leaves a stage, or for somebody to fit a profile.
 *
 * <p>For example {@code Criterion.of("amount", "somebody has named an amount", Condition.exists(DealKeys.AMOUNT))}. A
 * condition that nobody can answer yet is not met.
 *
 * @param id the identifier, unique among the criteria it is one of
 * @param label what must hold, in words: {@code somebody has named an amount}
 * @param condition what must hold, as a question to the facts of the deal or lead and those the host adds
 */
public record Criterion(String id, String label, Condition condition) {

    /** Checks the texts. */
    public Criterion {
        Text.checkId("criterion", id);
        Text.check("criterion " + id, "label", label);
    }

    /**
     * Obtains a criterion.
     *
     * @param id the identifier
     * @param label what must hold, in words
     * @param condition what must hold
     * @return the criterion
     */
    public static Criterion of(String id, String label, Condition condition) {
        return new Criterion(id, label, condition);
    }

    /**
     * Writes this criterion into the fingerprint of what it is part of.
     *
     * @param into takes it
     */
    public void encode(ContentHash.Encoder into) {
        into.part("id", id).part("label", label);
        into.condition("condition", condition);
    }

    /**
     * Reports this criterion if it is not met.
     *
     * @param facts what is known
     * @param purpose what it is a condition of, such as {@code to enter stage proposal}
     * @param wrong takes the report: code {@code criterion.unmet}, or {@code criterion.unknown} when nobody can say
     */
    void check(Facts facts, String purpose, Violations wrong) {
        Truth truth = condition.test(facts);
        String rule = "must be met " + purpose + ": " + label;
        wrong.check(truth != Truth.FALSE, "criterion.unmet", "criterion " + id, "not met", rule)
                .check(
                        truth != Truth.UNKNOWN,
                        "criterion.unknown",
                        "criterion " + id,
                        "unknown",
                        rule,
                        "Nobody has said " + String.join(", ", missing(facts)) + ".");
    }

    /**
     * Names what nobody has said of that which the condition asks.
     *
     * @param facts what is known
     * @return the names of the missing facts, in order
     */
    public List<String> missing(Facts facts) {
        return condition.reads().stream()
                .filter(key -> facts.get(key) instanceof Answer.Unknown<?>)
                .map(Key::name)
                .sorted()
                .toList();
    }
}
