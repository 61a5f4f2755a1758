package org.opportune.core.party;

import java.time.LocalDate;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.time.Span;

/**
 * The time that a seller belongs to a team.
 *
 * @param owner the seller
 * @param team the team
 * @param span from the first day on; without end while it lasts
 */
public record Membership(OwnerId owner, TeamId team, Span span) {

    /**
     * Obtains a membership that lasts.
     *
     * @param owner the seller
     * @param team the team
     * @param from the first day
     * @return the membership
     */
    public static Membership since(OwnerId owner, TeamId team, LocalDate from) {
        return new Membership(owner, team, Span.from(from));
    }
}
