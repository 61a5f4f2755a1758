package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.TerritoryId;
import org.opportune.core.Truth;
import org.opportune.core.party.TerritoryMatch.Judgement;

class TerritoryTreeTest {
    private static final Key<String> COUNTRY = Key.text("acme:country");
    private static final Key<Long> EMPLOYEES = Key.integer("acme:employees");
    private static final Attributes NOTHING = Attributes.none();
    private static final TerritoryTree TREE = TerritoryTree.builder()
            .id("acme")
            .addTerritories(
                    part("world", "", Condition.always()),
                    part("europe", "world", Condition.in(COUNTRY, "FR", "LT")),
                    part("france", "europe", Condition.in(COUNTRY, "FR")),
                    part("france-large", "france", Condition.atLeast(EMPLOYEES, 1000L)),
                    part("asia", "world", Condition.in(COUNTRY, "JP")))
            .build();

    @Test
    void theMostSpecificTerritoryWinsAndTheWayToItIsTold() {
        TerritoryMatch match = TREE.find(NOTHING.with(COUNTRY, "FR").with(EMPLOYEES, 1000L));

        assertThat(match.territory()).contains(id("france-large"));
        assertThat(match.path()).containsExactly(id("world"), id("europe"), id("france"), id("france-large"));
        assertThat(match.byFallback()).isFalse();
        assertThat(match.rivals()).isEmpty();
        assertThat(match.unknown()).isEmpty();
    }

    @Test
    void anUnknownConditionIsToldWithWhatIsMissingAndNotTakenForAYes() {
        TerritoryMatch match = TREE.find(NOTHING.with(COUNTRY, "FR"));

        assertThat(match.territory()).contains(id("france"));
        assertThat(match.unknown())
                .containsExactly(new Judgement(id("france-large"), Truth.UNKNOWN, Set.of(EMPLOYEES)));
    }

    @Test
    void onlyTheFactsThatNobodyKnowsAreMissing() {
        TerritoryTree tree = TREE.withTerritories(
                part("world", "", Condition.all(Condition.in(COUNTRY, "FR"), Condition.atLeast(EMPLOYEES, 10L))));

        assertThat(tree.find(NOTHING.with(COUNTRY, "FR")).unknown())
                .singleElement()
                .satisfies(one -> assertThat(one.missing()).containsExactly(EMPLOYEES));
        assertThat(tree.find(NOTHING.with(COUNTRY, "LT")).asked())
                .containsExactly(new Judgement(id("world"), Truth.FALSE, Set.of()));
    }

    @Test
    void everyTerritoryThatWasAskedIsToldFromTheRootDownAndNoneWithinOneThatDoesNotHold() {
        TerritoryMatch match = TREE.find(NOTHING.with(COUNTRY, "JP"));

        assertThat(match.asked())
                .extracting(one -> one.territory() + " " + one.truth())
                .containsExactly("world TRUE", "asia TRUE", "europe FALSE");
    }

    @Test
    void aPartBelongsToNobodyWhoDoesNotBelongToTheWhole() {
        assertThat(TREE.find(NOTHING.with(COUNTRY, "US").with(EMPLOYEES, 5000L)).path())
                .containsExactly(id("world"));
    }

    @Test
    void ofTerritoriesAsSpecificTheSmallestIdIsTakenAndTheOthersAreTold() {
        TerritoryTree tree = TREE.withTerritories(
                part("world", "", Condition.always()),
                part("b", "world", Condition.always()),
                part("c", "world", Condition.always()),
                part("a", "world", Condition.always()));

        assertThat(tree.find(NOTHING).territory()).contains(id("a"));
        assertThat(tree.find(NOTHING).rivals()).containsExactly(id("b"), id("c"));
    }

    @Test
    void aTerritoryFartherFromTheRootIsMoreSpecificThanOneBeforeItInOrder() {
        TerritoryTree tree = TREE.withTerritories(
                part("world", "", Condition.always()),
                part("a", "world", Condition.always()),
                part("z", "world", Condition.always()),
                part("z-1", "z", Condition.always()));

        assertThat(tree.find(NOTHING).path()).containsExactly(id("world"), id("z"), id("z-1"));
        assertThat(tree.find(NOTHING).rivals()).isEmpty();
    }

    @Test
    void whatBelongsToNoneIsGivenToTheFallbackAndTheWayToItIsTold() {
        TerritoryTree tree = TerritoryTree.builder()
                .id("acme")
                .addTerritories(
                        part("europe", "", Condition.in(COUNTRY, "FR")),
                        part("rest", "", Condition.any()),
                        part("rest-unread", "rest", Condition.any()))
                .fallback(id("rest-unread"))
                .build();

        assertThat(tree.find(NOTHING.with(COUNTRY, "US")).path()).containsExactly(id("rest"), id("rest-unread"));
        assertThat(tree.find(NOTHING.with(COUNTRY, "US")).byFallback()).isTrue();
        assertThat(tree.find(NOTHING.with(COUNTRY, "FR")).byFallback()).isFalse();
    }

    @Test
    void aSingleRootMayHoldForSomeOnly() {
        TerritoryTree tree = TREE.withTerritories(part("europe", "", Condition.in(COUNTRY, "FR")));

        assertThat(tree.find(NOTHING.with(COUNTRY, "US")).territory()).isEmpty();
        assertThat(tree.find(NOTHING.with(COUNTRY, "US")).byFallback()).isFalse();
        TerritoryMatch kept = tree.withFallback(id("europe")).find(NOTHING.with(COUNTRY, "US"));
        assertThat(kept.territory()).contains(id("europe"));
        assertThat(kept.byFallback()).isTrue();
    }

    @Test
    void aTreeSaysAllThatIsWrongWithItAtOnce() {
        assertThatThrownBy(() -> TerritoryTree.builder()
                        .id(" ")
                        .version(0)
                        .addTerritories(
                                part("a", "", Condition.always()),
                                part("a", "", Condition.always()),
                                part("b", "c", Condition.always()),
                                part("c", "b", Condition.always()))
                        .fallback(id("nowhere"))
                        .build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll(
                        "The id of",
                        "The version (0)",
                        "The id (a) of a hierarchy of territories must occur once",
                        "b > c > b",
                        "The fallback (nowhere)");
        assertThatThrownBy(() -> TerritoryTree.builder().build())
                .hasMessageContainingAll("The id of a territory tree without id is missing", "must name a territory");
    }

    @Test
    void severalRootsNeedAFallback() {
        List<Territory> roots = List.of(part("a", "", Condition.always()), part("b", "", Condition.always()));

        assertThatThrownBy(() -> TREE.withTerritories(roots))
                .hasMessage("The fallback of territory tree acme must be given when several territories belong to no"
                        + " other.");
        assertThat(TerritoryTree.builder()
                        .from(TREE)
                        .territories(roots)
                        .fallback(id("b"))
                        .build()
                        .find(NOTHING)
                        .path())
                .containsExactly(id("a"));
    }

    @Test
    void aPartThatIsGivenToNobodyIsLookedAfterByThoseOfTheWhole() {
        Territory world = part("world", "", Condition.always()).withOwners(OwnerId.of("R-1"));
        Territory europe =
                part("europe", "world", Condition.in(COUNTRY, "FR", "LT")).withTeams(TeamId.of("north"));
        Territory france = part("france", "europe", Condition.in(COUNTRY, "FR"));
        TerritoryTree tree = TREE.withTerritories(world, europe, france);

        assertThat(tree.responsible(tree.find(NOTHING.with(COUNTRY, "FR")))).contains(europe);
        assertThat(tree.responsible(tree.find(NOTHING.with(COUNTRY, "US")))).contains(world);
        assertThat(TREE.responsible(TREE.find(NOTHING.with(COUNTRY, "FR")))).isEmpty();
    }

    @Test
    void theHierarchyRollsUp() {
        assertThat(TREE.hierarchy().isWithin(id("france"), id("world"))).isTrue();
        assertThat(TREE.hierarchy().within(id("europe")))
                .containsExactly(id("europe"), id("france"), id("france-large"));
        assertThat(TREE.byId().keySet()).startsWith(id("world"), id("europe"));
    }

    @Test
    void theHashTellsWhoseATerritoryIsInWhateverOrderTheyAreNamed() {
        Territory one = part("world", "", Condition.always())
                .withOwners(OwnerId.of("R-1"), OwnerId.of("R-2"))
                .withTeams(TeamId.of("north"));

        assertThat(TREE.withTerritories(one).contentHash())
                .isEqualTo(TREE.withTerritories(one.withOwners(OwnerId.of("R-2"), OwnerId.of("R-1")))
                        .contentHash())
                .isNotEqualTo(TREE.withTerritories(one.withTeams()).contentHash());
    }

    @Test
    void aTerritoryNeedsAnIdAConditionAndANameIfItHasOne() {
        assertThatThrownBy(() -> Territory.builder().name(" ").build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll("id", "condition", "name");
        assertThat(part("world", "", Condition.always()).name()).isEqualTo("world");
    }

    private static TerritoryId id(String id) {
        return TerritoryId.of(id);
    }

    private static Territory part(String id, String parent, Condition condition) {
        return Territory.builder()
                .id(id(id))
                .parent(Stream.of(parent)
                        .filter(text -> !text.isEmpty())
                        .map(TerritoryId::of)
                        .findFirst())
                .condition(condition)
                .build();
    }
}
