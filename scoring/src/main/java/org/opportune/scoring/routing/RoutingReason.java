package org.opportune.scoring.routing;

import org.opportune.scoring.ReasonCode;

/**
 * Why a lead goes where it goes.
 *
 * <p>The codes of hand-offs are {@code handoff.meets}, {@code falls-short}, {@code unknown}, {@code not-contactable},
 * {@code rejected} and {@code closed}. Those of assignment, by what they tell:
 *
 * <pre>
 * assignment.sticky, round-robin, weighted, least-loaded                       who is given it
 * assignment.territory, rule                                                   among whom it is given
 * assignment.absent, full, capped, cooling-off, no-capacity, uncounted         who is passed over
 * assignment.no-owner, no-territory, no-rule, nobody                           why nobody is given it
 * assignment.unknown                                                           what nobody knows
 * </pre>
 *
 * @param code the same for every lead that goes there for this reason
 * @param text the same as an English sentence, with what it rests on
 */
public record RoutingReason(ReasonCode code, String text) {

    /**
     * Obtains a reason.
     *
     * @param code such as {@code handoff.meets}
     * @param text an English sentence
     * @return the reason
     */
    public static RoutingReason of(String code, String text) {
        return new RoutingReason(ReasonCode.of(code), text);
    }

    @Override
    public String toString() {
        return text;
    }
}
