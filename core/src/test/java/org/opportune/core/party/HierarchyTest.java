package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.TeamId;

class HierarchyTest {
    private static final Hierarchy<TeamId> TEAMS = Hierarchy.ofTeams(List.of(
            team("south", "europe"),
            team("asia", ""),
            team("europe", ""),
            team("north", "europe"),
            team("baltics", "north")));

    @Test
    void membersAndRootsComeInOrder() {
        assertThat(TEAMS.members())
                .extracting(TeamId::value)
                .containsExactly("asia", "baltics", "europe", "north", "south");
        assertThat(TEAMS.roots()).extracting(TeamId::value).containsExactly("asia", "europe");
    }

    @Test
    void theWayUpLeadsToTheRootAndTheWayDownToTheMember() {
        assertThat(TEAMS.ancestors(id("baltics"))).containsExactly(id("north"), id("europe"));
        assertThat(TEAMS.pathTo(id("baltics"))).containsExactly(id("europe"), id("north"), id("baltics"));
        assertThat(TEAMS.ancestors(id("asia"))).isEmpty();
        assertThat(TEAMS.pathTo(id("asia"))).containsExactly(id("asia"));
        assertThat(TEAMS.parent(id("south"))).contains(id("europe"));
    }

    @Test
    void aMemberIsMadeOfItselfAndEverythingBelowEachOnce() {
        assertThat(TEAMS.within(id("europe"))).containsExactly(id("europe"), id("north"), id("baltics"), id("south"));
        assertThat(TEAMS.descendants(id("europe"))).containsExactly(id("north"), id("baltics"), id("south"));
        assertThat(TEAMS.children(id("europe"))).containsExactly(id("north"), id("south"));
        assertThat(TEAMS.descendants(id("asia"))).isEmpty();
    }

    @Test
    void aMemberIsWithinItselfAndAllItBelongsToAndWithinNothingElse() {
        assertThat(TEAMS.isWithin(id("baltics"), id("baltics"))).isTrue();
        assertThat(TEAMS.isWithin(id("baltics"), id("europe"))).isTrue();
        assertThat(TEAMS.isWithin(id("europe"), id("baltics"))).isFalse();
        assertThat(TEAMS.isWithin(id("baltics"), id("asia"))).isFalse();
    }

    @Test
    void whatIsNoMemberIsRefused() {
        String message = "The member (mars) of a hierarchy of teams must be in it.";
        assertThatThrownBy(() -> TEAMS.isWithin(id("mars"), id("asia"))).hasMessage(message);
        assertThatThrownBy(() -> TEAMS.isWithin(id("asia"), id("mars"))).hasMessage(message);
        assertThatThrownBy(() -> TEAMS.within(id("mars"))).hasMessage(message);
        assertThatThrownBy(() -> TEAMS.children(id("mars"))).hasMessage(message);
        assertThatThrownBy(() -> TEAMS.ancestors(id("mars"))).hasMessage(message);
    }

    @Test
    void theOrderInWhichThingsAreGivenMakesNoDifference() {
        Hierarchy<TeamId> other = Hierarchy.ofTeams(List.of(
                team("baltics", "north"),
                team("north", "europe"),
                team("europe", ""),
                team("asia", ""),
                team("south", "europe")));

        assertThat(other).isEqualTo(TEAMS).hasSameHashCodeAs(TEAMS);
        assertThat(other)
                .isNotEqualTo(Hierarchy.ofTeams(List.of(team("asia", ""))))
                .isNotEqualTo("teams");
        assertThat(Hierarchy.ofTeams(List.of())).isNotEqualTo(Hierarchy.ofAccounts(List.of()));
        assertThat(Hierarchy.ofTeams(List.of(team("asia", "")))).hasToString("teams {asia=Optional.empty}");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndEachCircleOnceFromItsSmallestMember() {
        assertThatThrownBy(() -> Hierarchy.ofTeams(List.of(
                        team("d", "b"),
                        team("c", "a"),
                        team("b", "c"),
                        team("a", "b"),
                        team("x", "nowhere"),
                        team("x", ""),
                        team("y", "z"),
                        team("z", "y"))))
                .isInstanceOf(DomainException.class)
                .hasMessage("""
                        The id (x) of a hierarchy of teams must occur once.
                        The parent of x (nowhere) of a hierarchy of teams must be in it.
                        The parent (a > b > c > a) of a hierarchy of teams must not lead back to where it began.
                        The parent (y > z > y) of a hierarchy of teams must not lead back to where it began.""");
    }

    @Test
    void accountsBelongToTheAccountsOfTheirParentOrganizations() {
        Hierarchy<AccountId> accounts = Hierarchy.ofAccounts(List.of(account("A-2", "A-1"), account("A-1", "")));

        assertThat(accounts.within(AccountId.of("A-1"))).containsExactly(AccountId.of("A-1"), AccountId.of("A-2"));
        assertThatThrownBy(() -> Hierarchy.ofAccounts(List.of(account("A-2", "A-1"), account("A-1", "A-2"))))
                .hasMessage("The parent (A-1 > A-2 > A-1) of a hierarchy of accounts must not lead back to where it"
                        + " began.");
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        List<Integer> chain = new ArrayList<>(IntStream.range(0, 20_000).boxed().toList());
        Hierarchy<Integer> numbers =
                Hierarchy.of("numbers", chain, n -> n, n -> n == 0 ? Optional.empty() : Optional.of(n - 1));

        assertThat(numbers.within(0)).hasSize(20_000);
        assertThat(numbers.isWithin(19_999, 0)).isTrue();
    }

    @Test
    void aTeamIsNotItsOwnParent() {
        assertThatThrownBy(() -> team("north", "north"))
                .isInstanceOf(DomainException.class)
                .hasMessage("The parent (north) of team north must be another team.");
    }

    private static TeamId id(String id) {
        return TeamId.of(id);
    }

    private static Team team(String id, String parent) {
        return Team.builder()
                .id(id(id))
                .parent(Optional.of(parent).filter(text -> !text.isEmpty()).map(TeamId::of))
                .build();
    }

    private static Account account(String id, String parent) {
        Optional<AccountId> above =
                Optional.of(parent).filter(text -> !text.isEmpty()).map(AccountId::of);
        return Account.builder()
                .id(AccountId.of(id))
                .organization(Organization.of(id).withParent(above))
                .status(AccountStatus.ACTIVE)
                .build();
    }
}
