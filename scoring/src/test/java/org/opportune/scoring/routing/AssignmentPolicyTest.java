package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.TerritoryId;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.party.AccountKeys;
import org.opportune.core.party.Territory;
import org.opportune.core.party.TerritoryTree;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.Assignment.Assigned;
import org.opportune.scoring.routing.Assignment.Unassigned;
import org.opportune.scoring.routing.RuleAssignment.Rule;

class AssignmentPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final RoundRobinAssignment TURNS = RoundRobinAssignment.of("turns");
    private static final StickyAssignment KNOWN = StickyAssignment.of("known");
    private static final List<Candidate> THREE = List.of(Candidate.of("R-3"), Candidate.of("R-1"), Candidate.of("R-2"));

    @Test
    void everybodyHasATurnAndTheOneWhoWasAwayIsNextWhenTheyAreBack() {
        List<Candidate> away = THREE.stream()
                .map(one ->
                        one.id().value().equals("R-2") ? one.withAbsences(new Absence(NOW, NOW.plusSeconds(1))) : one)
                .toList();
        AssignmentBatch first = TURNS.assignAll(AssignmentState.empty(), leads(4), away, NOW);
        assertThat(owners(first)).containsExactly("R-1", "R-3", "R-1", "R-3");
        AssignmentBatch second = TURNS.assignAll(first.state(), leads(4), away, NOW.plusSeconds(1));
        assertThat(owners(second)).containsExactly("R-2", "R-1", "R-3", "R-2");
        assertThat(first.assignments().get(0).text())
                .isEqualTo("R-2 is absent until 2026-03-02T09:00:01Z. It is the turn of R-1.");
        assertThat(first.unassigned()).isEmpty();
    }

    @Test
    void whoIsFullOrWasGivenEnoughOfLateIsPassedOver() {
        Candidate full = Candidate.of("R-1").withMaxOpen(3).withLoad(new Workload(3, NOW));
        Candidate uncounted = Candidate.of("R-2").withMaxOpen(3);
        Candidate capped = Candidate.of("R-3").withCaps(new Cap(1, Duration.ofHours(1)));
        AssignmentState state = AssignmentState.empty().assigned(LeadId.of("L-9"), capped.id(), NOW);
        Assignment assignment = TURNS.assign(state, lead("L-1"), List.of(full, uncounted, capped), NOW)
                .assignment();
        assertThat(assignment).isInstanceOf(Unassigned.class);
        assertThat(assignment.text())
                .isEqualTo(
                        "R-1 has as many open leads as they may (3 of 3). Nobody has counted the open leads of R-2."
                                + " R-3 was given as many leads within PT1H as they may (1 of 1). Nobody is free to take it (turns).");
        assertThat(assignment.to()).isEmpty();
        assertThat(TURNS.assign(state, lead("L-1"), List.of(full.withMaxOpen(4)), NOW)
                        .assignment()
                        .to())
                .contains(full.id());
    }

    @Test
    void aCapLooksBackOverItsTime() {
        Candidate one = Candidate.of("R-1").withCaps(new Cap(2, Duration.ofHours(1)));
        AssignmentState state = AssignmentState.empty()
                .assigned(LeadId.of("L-8"), one.id(), NOW)
                .assigned(LeadId.of("L-9"), one.id(), NOW.plusSeconds(1));
        Instant hourOn = NOW.plusSeconds(3600);
        assertThat(TURNS.assign(state, lead("L-1"), List.of(one), hourOn.minusNanos(1))
                        .assignment()
                        .to())
                .isEmpty();
        assertThat(TURNS.assign(state, lead("L-1"), List.of(one), hourOn)
                        .assignment()
                        .to())
                .contains(one.id());
        assertThat(TURNS.assign(state, lead("L-1"), List.of(one), NOW)
                        .assignment()
                        .to())
                .as("what is given later does not count yet")
                .contains(one.id());
    }

    @Test
    void theLeastLoadedForTheirCapacityIsGivenTheLead() {
        LeastLoadedAssignment policy = new LeastLoadedAssignment(ModelId.of("idle"), Version.FIRST);
        Candidate full = Candidate.of("R-1").withLoad(new Workload(9, NOW));
        Candidate half = Candidate.of("R-2").withLoad(new Workload(4, NOW)).withCapacity(new BigDecimal("0.5"));
        Candidate none = Candidate.of("R-3").withLoad(new Workload(0, NOW)).withCapacity(BigDecimal.ZERO);
        Candidate uncounted = Candidate.of("R-4");
        AssignmentBatch batch =
                policy.assignAll(AssignmentState.empty(), leads(4), List.of(full, half, none, uncounted), NOW);
        // 9 against 4 / 0.5 = 8; 9 against 10; 10 against 10, so the smaller id; 11 against 10
        assertThat(owners(batch)).containsExactly("R-2", "R-1", "R-1", "R-2");
        assertThat(batch.assignments().get(0).text())
                .isEqualTo("R-3 has no capacity left. Nobody has counted the open leads of R-4."
                        + " R-2 has the least to do for their capacity (4 open, capacity 0.5).");
        assertThat(policy.assign(AssignmentState.empty(), lead("L-1"), List.of(none), NOW)
                        .assignment()
                        .to())
                .isEmpty();
    }

    @Test
    void aLeadGoesToWhoeverHasItsAccountOrElseTheLead() {
        Attributes owned = Attributes.none().with(LeadKeys.OWNER, "R-2").with(AccountKeys.OWNER, "R-3");
        assertThat(assign(KNOWN, owned).text()).isEqualTo("R-3 is its account.owner already.");
        assertThat(assign(KNOWN, owned.without(AccountKeys.OWNER)).text()).isEqualTo("R-2 is its lead.owner already.");
        assertThat(assign(KNOWN, Attributes.none()).text()).isEqualTo("Nobody has it yet.");
        assertThat(assign(KNOWN, owned.with(AccountKeys.OWNER, "R-9")).to()).contains(OwnerId.of("R-2"));
        assertThat(assign(KNOWN, Attributes.none().with(LeadKeys.OWNER, "R-9")).text())
                .isEqualTo("Nobody who has it can take it: R-9.");
    }

    @Test
    void theMostSpecificTerritoryWinsAndTheFallbackIsExplicit() {
        TerritoryTree tree = TerritoryTree.builder()
                .id("acme")
                .addTerritories(
                        territory("europe", Condition.in(LeadKeys.COUNTRY, "FR", "LT"))
                                .addOwners(OwnerId.of("R-1"))
                                .build(),
                        territory("france", Condition.in(LeadKeys.COUNTRY, "FR"))
                                .parent(TerritoryId.of("europe"))
                                .addTeams(TeamId.of("south"))
                                .build(),
                        territory("france-large", Condition.atLeast(LeadKeys.EMPLOYEES, 1000L))
                                .parent(TerritoryId.of("france"))
                                .build(),
                        territory("rest", Condition.any())
                                .addOwners(OwnerId.of("R-3"))
                                .build())
                .fallback(TerritoryId.of("rest"))
                .build();
        TerritoryAssignment policy = new TerritoryAssignment(ModelId.of("places"), Version.FIRST, tree, TURNS);
        List<Candidate> candidates =
                List.of(THREE.get(0), THREE.get(1), THREE.get(2).withTeams(TeamId.of("south")));
        Attributes french = Attributes.none().with(LeadKeys.COUNTRY, "FR");
        assertThat(assign(policy, french, candidates).text())
                .isEqualTo("Whether it belongs to france-large is unknown: lead.employees."
                        + " It belongs to europe > france. It is the turn of R-2.");
        assertThat(assign(policy, french.with(LeadKeys.EMPLOYEES, 1000L), candidates)
                        .text())
                .isEqualTo("It belongs to europe > france > france-large, looked after as a part of france."
                        + " It is the turn of R-2.");
        assertThat(assign(policy, Attributes.none().with(LeadKeys.COUNTRY, "LT"), candidates)
                        .to())
                .contains(OwnerId.of("R-1"));
        assertThat(assign(policy, Attributes.none().with(LeadKeys.COUNTRY, "US"), candidates)
                        .text())
                .isEqualTo("It belongs to no territory, and falls to rest." + " It is the turn of R-3.");
        TerritoryTree nobodys = TerritoryTree.builder()
                .id("none")
                .addTerritories(territory("all", Condition.always()).build())
                .build();
        assertThat(assign(
                                new TerritoryAssignment(ModelId.of("x"), Version.FIRST, nobodys, TURNS),
                                Attributes.none(),
                                candidates)
                        .text())
                .isEqualTo("It belongs to no territory that is given to anybody.");
        TerritoryTree twins = TerritoryTree.builder()
                .id("twins")
                .addTerritories(
                        territory("a", Condition.always())
                                .addOwners(OwnerId.of("R-1"))
                                .build(),
                        territory("b", Condition.always()).build())
                .fallback(TerritoryId.of("a"))
                .build();
        assertThat(assign(
                                new TerritoryAssignment(ModelId.of("x"), Version.FIRST, twins, TURNS),
                                Attributes.none(),
                                candidates)
                        .text())
                .isEqualTo("It belongs to a (as well as to b). It is the turn of R-1.");
    }

    private static Territory.Builder territory(String id, Condition condition) {
        return Territory.builder().id(TerritoryId.of(id)).condition(condition);
    }

    @Test
    void theFirstRuleThatHoldsDecidesWhoChooses() {
        RuleAssignment policy = new RuleAssignment(
                ModelId.of("sizes"),
                Version.FIRST,
                List.of(
                        new Rule("large", Condition.atLeast(LeadKeys.EMPLOYEES, 1000L), Set.of(OwnerId.of("R-2"))),
                        new Rule("home", Condition.in(LeadKeys.COUNTRY, "LT"), Set.of(OwnerId.of("R-3")))),
                TURNS);
        Attributes home = Attributes.none().with(LeadKeys.COUNTRY, "LT");
        assertThat(assign(policy, home.with(LeadKeys.EMPLOYEES, 1000L)).text())
                .isEqualTo("The rule large holds. It is the turn of R-2.");
        assertThat(assign(policy, home).text())
                .isEqualTo("Whether the rule large holds is unknown. The rule home holds. It is the turn of R-3.");
        assertThat(assign(policy, Attributes.none().with(LeadKeys.EMPLOYEES, 1L).with(LeadKeys.COUNTRY, "FR"))
                        .text())
                .isEqualTo("No rule holds.");
    }

    @Test
    void whoHadALeadOfLateIsNotGivenItAgain() {
        CoolingOffAssignment policy =
                new CoolingOffAssignment(ModelId.of("others"), Version.FIRST, Duration.ofDays(30), TURNS);
        AssignmentState state = AssignmentState.empty()
                .assigned(LeadId.of("L-1"), OwnerId.of("R-1"), NOW.minus(Duration.ofDays(40)))
                .assigned(LeadId.of("L-1"), OwnerId.of("R-2"), NOW.minus(Duration.ofDays(30)))
                .assigned(LeadId.of("L-2"), OwnerId.of("R-3"), NOW);
        Instant before = NOW.minusSeconds(1);
        assertThat(policy.assign(state, lead("L-1"), THREE, before).assignment().text())
                .isEqualTo("R-1 had it before, and is not given it until 2026-03-02T09:00:00Z."
                        + " R-2 had it before, and is not given it until 2026-04-01T08:59:59Z. It is the turn of R-3.");
        assertThat(policy.assign(state, lead("L-1"), THREE, NOW).assignment().to())
                .contains(OwnerId.of("R-1"));
    }

    @Test
    void aChainAsksOnUntilSomebodyIsFound() {
        ChainAssignment chain = new ChainAssignment(ModelId.of("all"), Version.FIRST, List.of(KNOWN, TURNS));
        assertThat(assign(chain, Attributes.none()))
                .isEqualTo(new Assigned(
                        LeadId.of("L-1"),
                        OwnerId.of("R-1"),
                        ModelId.of("turns"),
                        List.of(
                                RoutingReason.of("assignment.no-owner", "Nobody has it yet."),
                                RoutingReason.of("assignment.round-robin", "It is the turn of R-1."))));
        assertThat(assign(chain, Attributes.none().with(LeadKeys.OWNER, "R-3")).to())
                .contains(OwnerId.of("R-3"));
        assertThat(assign(chain, Attributes.none(), List.of()).text())
                .isEqualTo("Nobody has it yet. Nobody is free to take it (turns).");
    }

    @Test
    void nobodyStandsForElectionTwice() {
        assertThatThrownBy(() -> assign(TURNS, Attributes.none(), List.of(THREE.get(0), THREE.get(0))))
                .hasMessageContaining("must not be repeated");
    }

    @Test
    void aStrategyOfAThirdPartyIsAFunction() {
        AssignmentStrategy first = (state, lead, candidates, asOf) -> {
            OwnerId owner = candidates.iterator().next().id();
            Assigned assigned = new Assigned(
                    lead.id(), owner, ModelId.of("acme:first"), List.of(RoutingReason.of("acme:first", "First.")));
            return new AssignmentChange(assigned, state.assigned(lead.id(), owner, asOf));
        };
        AssignmentBatch batch = first.assignAll(AssignmentState.empty(), leads(2), THREE, NOW);
        assertThat(owners(batch)).containsExactly("R-3", "R-3");
        assertThat(batch.state().given()).hasSize(2);
    }

    @Test
    void policiesThatMakeNoSenseAreRefused() {
        ModelId id = ModelId.of("x");
        assertThatThrownBy(() -> new StickyAssignment(id, Version.FIRST, List.of()))
                .hasMessageContaining("must name a fact");
        assertThatThrownBy(() -> new ChainAssignment(id, Version.FIRST, List.of()))
                .hasMessageContaining("must have at least one policy");
        WeightedAssignment shares =
                new WeightedAssignment(TURNS.id(), Version.FIRST, WeightedAssignment.Weight.CAPACITY);
        CoolingOffAssignment inner = new CoolingOffAssignment(id, Version.FIRST, Duration.ofDays(1), shares);
        assertThatThrownBy(() -> new ChainAssignment(id, Version.FIRST, List.of(TURNS, inner)))
                .hasMessageContaining("The of (turns) of assignment policy x must not be the id of two policies");
        assertThat(new ChainAssignment(id, Version.FIRST, List.of(inner, KNOWN, shares)).parts())
                .as("the same policy may stand in several places")
                .hasSize(3);
        assertThatThrownBy(() -> new RuleAssignment(id, Version.FIRST, List.of(), TURNS))
                .hasMessageContaining("must have at least one rule");
        assertThatThrownBy(() -> new Rule("r", Condition.always(), Set.of()))
                .hasMessageContaining("must name somebody");
        assertThatThrownBy(() -> new Rule(" ", Condition.always(), Set.of(OwnerId.of("R-1"))))
                .hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> new CoolingOffAssignment(id, Version.FIRST, Duration.ZERO, TURNS))
                .hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> new CoolingOffAssignment(id, Version.FIRST, Duration.ofDays(-1), TURNS))
                .hasMessageContaining("must be above zero");
    }

    private static Assignment assign(AssignmentPolicy policy, Attributes facts) {
        return assign(policy, facts, THREE);
    }

    private static Assignment assign(AssignmentPolicy policy, Attributes facts, List<Candidate> candidates) {
        return policy.assign(AssignmentState.empty(), new KnownLead(LeadId.of("L-1"), facts), candidates, NOW)
                .assignment();
    }

    private static List<String> owners(AssignmentBatch batch) {
        return batch.assignments().stream()
                .map(Assignment::to)
                .flatMap(Optional::stream)
                .map(OwnerId::value)
                .toList();
    }

    private static List<KnownLead> leads(int count) {
        return IntStream.range(0, count).mapToObj(i -> lead("L-" + i)).toList();
    }

    private static KnownLead lead(String id) {
        return new KnownLead(LeadId.of(id), Attributes.none());
    }
}
