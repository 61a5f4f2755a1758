package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.time.Span;
import org.opportune.core.time.Window;

class MembershipsTest {
    private static final OwnerId GRACE = OwnerId.of("R-7");
    private static final OwnerId ALAN = OwnerId.of("R-1");
    private static final TeamId NORTH = TeamId.of("north");
    private static final TeamId SOUTH = TeamId.of("south");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Window FIRST_QUARTER = Window.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));

    private static final Memberships ALL = Memberships.of(
            Membership.since(GRACE, NORTH, MARCH),
            Membership.since(ALAN, NORTH, LocalDate.of(2020, 1, 1)),
            new Membership(GRACE, SOUTH, Span.of(LocalDate.of(2026, 1, 15), MARCH)));

    @Test
    void aSellerBelongsToATeamFromItsFirstDayToTheDayBeforeItsLast() {
        assertThat(ALL.teamOf(GRACE, LocalDate.of(2026, 1, 14))).isEmpty();
        assertThat(ALL.teamOf(GRACE, LocalDate.of(2026, 1, 15))).contains(SOUTH);
        assertThat(ALL.teamOf(GRACE, MARCH.minusDays(1))).contains(SOUTH);
        assertThat(ALL.teamOf(GRACE, MARCH)).contains(NORTH);
        assertThat(ALL.teamOf(OwnerId.of("R-9"), MARCH)).isEmpty();
    }

    @Test
    void whoBelongsToOneOfTheTeamsIsCountedOnce() {
        assertThat(ALL.membersOn(MARCH, List.of(NORTH, SOUTH))).containsExactly(ALAN, GRACE);
        assertThat(ALL.membersOn(MARCH.minusDays(1), List.of(NORTH))).containsExactly(ALAN);
        assertThat(ALL.membersOn(MARCH, List.of())).isEmpty();
    }

    @Test
    void theDaysOfAJoinerAreCountedWithinTheWindow() {
        // January from the 15th on has 17 days, February 28, March 31
        assertThat(ALL.days(GRACE, List.of(NORTH), FIRST_QUARTER)).isEqualTo(31);
        assertThat(ALL.days(GRACE, List.of(SOUTH), FIRST_QUARTER)).isEqualTo(45);
        assertThat(ALL.days(GRACE, List.of(SOUTH, NORTH), FIRST_QUARTER)).isEqualTo(76);
        assertThat(ALL.days(ALAN, List.of(NORTH), FIRST_QUARTER)).isEqualTo(90);
        assertThat(ALL.days(GRACE, List.of(NORTH), Window.year(2025))).isZero();
        assertThat(ALL.days(GRACE, List.of(SOUTH), Window.year(2027))).isZero();
    }

    @Test
    void membershipsComeBySellerAndFirstDayWhateverTheOrder() {
        assertThat(ALL.all()).extracting(Membership::owner).containsExactly(ALAN, GRACE, GRACE);
        assertThat(ALL.all()).extracting(Membership::team).containsExactly(NORTH, SOUTH, NORTH);
    }

    @Test
    void nobodyBelongsToTwoTeamsOnOneDay() {
        assertThatThrownBy(() -> Memberships.of(
                        Membership.since(GRACE, NORTH, MARCH),
                        new Membership(GRACE, SOUTH, Span.of(LocalDate.of(2026, 1, 15), MARCH.plusDays(1))),
                        Membership.since(ALAN, NORTH, MARCH),
                        Membership.since(ALAN, SOUTH, MARCH)))
                .isInstanceOf(DomainException.class)
                .hasMessage("""
                        The from (R-1 in south from 2026-03-01) of memberships must not be before the membership in \
                        north has ended.
                        The from (R-7 in north from 2026-03-01) of memberships must not be before the membership in \
                        south has ended.""");
    }
}
