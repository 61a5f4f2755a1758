package org.opportune.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened and that earned points: a mail opened, a demo given.
 *
 * @param id its identifier within the host's system
 * @param at when it happened, empty when the rule does not say
 * @param share what it earned, empty when the rule does not split its points
 */
public record Evidence(String id, Optional<Instant> at, Optional<Share> share) {

    /**
     * What one piece of evidence earned.
     *
     * @param fresh the points it would earn had it just happened
     * @param factor the part that is left of them, from 0 to 1 in thousand-millionths
     * @param points what it earns: fresh points times factor, rounded half-even to a thousandth
     */
    public record Share(Points fresh, BigDecimal factor, Points points) {

        /** {@return what decay has taken away: fresh points less points} */
        public Points faded() {
            return fresh.minus(points);
        }
    }

    /**
     * Obtains evidence that is only named.
     *
     * @param id its identifier within the host's system
     * @return the evidence
     */
    public static Evidence of(String id) {
        return new Evidence(id, Optional.empty(), Optional.empty());
    }
}
