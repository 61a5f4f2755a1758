package org.opportune.scoring.model;

import org.opportune.core.Condition;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RuleId;

/**
 * A rule that rules a lead out whatever its points, such as a competitor's address.
 *
 * @param id the identifier, unique among all rules of the model
 * @param when when it applies; as long as that is unknown the lead is not ruled out
 * @param reason why
 */
public record Disqualifier(RuleId id, Condition when, ReasonCode reason) {

    /**
     * Obtains a disqualifier.
     *
     * @param id the identifier
     * @param when when it applies
     * @param reason why
     * @return the disqualifier
     */
    public static Disqualifier of(String id, Condition when, String reason) {
        return new Disqualifier(RuleId.of(id), when, ReasonCode.of(reason));
    }
}
