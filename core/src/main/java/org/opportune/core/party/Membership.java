package org.opportune.core.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * The time that a seller belonged to a team.
 *
 * @param owner the seller
 * @param team the team
 * @param from the first day
 * @param to the first day that no longer counts, after {@code from}; empty while it lasts
 */
public record Membership(OwnerId owner, TeamId team, LocalDate from, Optional<LocalDate> to) {

    /** Refuses a time without a day. */
    public Membership {
        Violations.of("membership of " + owner + " in " + team)
                .check(
                        to.isEmpty() || to.get().isAfter(from),
                        "membership.to",
                        "to",
                        to.map(LocalDate::toString).orElse(""),
                        "must be after from (" + from + ")")
                .orThrow();
    }

    /**
     * Obtains a membership that lasts.
     *
     * @param owner the seller
     * @param team the team
     * @param from the first day
     * @return the membership
     */
    public static Membership since(OwnerId owner, TeamId team, LocalDate from) {
        return new Membership(owner, team, from, Optional.empty());
    }

    /**
     * Tells whether it covers a day.
     *
     * @param day the day
     * @return whether the seller belonged to the team on it
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || day.isBefore(to.get()));
    }

    /**
     * Counts its days within a window.
     *
     * @param window the window
     * @return the days on which the seller belonged to the team, zero or more
     */
    public long days(Window window) {
        LocalDate first = from.isAfter(window.from()) ? from : window.from();
        LocalDate end = to.filter(day -> day.isBefore(window.to())).orElse(window.to());
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }
}
