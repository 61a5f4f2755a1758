package org.opportune.scoring.history;

import java.util.List;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.Points;

/**
 * One thing that counts for another number of points than before.
 *
 * <p>What a rule earns and what its own limit takes away or adds are two parts, the latter with {@link Cause#LIMIT} unless
 * the model is another.
 *
 * @param scope {@link Scope#RULE} for a rule, otherwise what is limited
 * @param of the id of the rule, group or dimension, or of the model
 * @param before its points before, zero when it did not count
 * @param after its points after, zero when it does not count any more
 * @param cause why
 * @param evidence the ids of the evidence that is new, in the order of the explanation; may be empty
 */
public record ScorePart(Scope scope, String of, Points before, Points after, Cause cause, List<String> evidence) {

    /** Copies the evidence. */
    public ScorePart {
        evidence = List.copyOf(evidence);
    }

    /** {@return how many points more than before} */
    public Points difference() {
        return after.minus(before);
    }
}
