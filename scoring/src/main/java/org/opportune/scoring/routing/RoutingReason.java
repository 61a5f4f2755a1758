package org.opportune.scoring.routing;

import org.opportune.scoring.ReasonCode;

/**
 * Why a lead goes where it goes.
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
