package org.opportune.core.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * Who belonged to which team when; nobody to two teams on one day, so that nothing is counted twice.
 *
 * <p>A figure of a team with all its parts asks for {@link Hierarchy#within}:
 *
 * <pre>{@code
 * memberships.membersOn(day, teams.within(europe));        // everybody in Europe on that day, each once
 * memberships.days(grace, teams.within(europe), quarter);  // 31 of 90 days for one who joined on 1 March 2026:
 *                                                          // her share of a quota for January to March
 * }</pre>
 *
 * @param all the memberships, by seller and first day
 */
public record Memberships(List<Membership> all) {

    /** Sorts the memberships and refuses two of one seller that share a day. */
    public Memberships {
        all = all.stream()
                .sorted(Comparator.comparing(Membership::owner)
                        .thenComparing(one -> one.span().start())
                        .thenComparing(Membership::team))
                .toList();
        Violations wrong = Violations.of("memberships");
        for (int i = 1; i < all.size(); i++) {
            Membership earlier = all.get(i - 1);
            Membership later = all.get(i);
            wrong.check(
                    !earlier.owner().equals(later.owner())
                            || !earlier.span().contains(later.span().start()),
                    "membership.overlap",
                    "from",
                    later.owner() + " in " + later.team() + " from "
                            + later.span().start(),
                    "must not be before the membership in " + earlier.team() + " has ended");
        }
        wrong.orThrow();
    }

    /**
     * Obtains memberships.
     *
     * @param some the memberships, in any order
     * @return all of them
     */
    public static Memberships of(Membership... some) {
        return new Memberships(List.of(some));
    }

    /**
     * Returns the team of a seller on a day.
     *
     * @param owner the seller
     * @param day the day
     * @return the team; empty if they belonged to none
     */
    public Optional<TeamId> teamOf(OwnerId owner, LocalDate day) {
        return all.stream()
                .filter(one -> one.owner().equals(owner) && one.span().contains(day))
                .map(Membership::team)
                .findFirst();
    }

    /**
     * Returns who belonged to teams on a day.
     *
     * @param day the day
     * @param teams the teams
     * @return the sellers, each once, in order
     */
    public SortedSet<OwnerId> membersOn(LocalDate day, Collection<TeamId> teams) {
        SortedSet<OwnerId> members = new TreeSet<>();
        all.stream()
                .filter(one -> one.span().contains(day) && teams.contains(one.team()))
                .forEach(one -> members.add(one.owner()));
        return Collections.unmodifiableSortedSet(members);
    }

    /**
     * Counts the days on which a seller belonged to teams.
     *
     * @param owner the seller
     * @param teams the teams
     * @param window the window
     * @return the days within the window, zero or more
     */
    public long days(OwnerId owner, Collection<TeamId> teams, Window window) {
        return all.stream()
                .filter(one -> one.owner().equals(owner) && teams.contains(one.team()))
                .mapToLong(one -> one.span().days(window))
                .sum();
    }
}
