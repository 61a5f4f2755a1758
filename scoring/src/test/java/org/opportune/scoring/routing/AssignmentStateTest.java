package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.time.Window;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.routing.AssignmentState.Given;
import org.opportune.scoring.routing.AssignmentState.Standing;

class AssignmentStateTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LeadId LEAD = LeadId.of("L-1");
    private static final OwnerId ONE = OwnerId.of("R-1");
    private static final OwnerId TWO = OwnerId.of("R-2");

    @Test
    void whoeverIsGivenALeadTakesItFromWhoeverHadIt() {
        AssignmentState state =
                AssignmentState.empty().assigned(LEAD, ONE, NOW).assigned(LEAD, TWO, NOW.plusSeconds(5));
        assertThat(state.given())
                .containsExactly(
                        new Given(LEAD, ONE, NOW, Optional.of(NOW.plusSeconds(5))),
                        new Given(LEAD, TWO, NOW.plusSeconds(5), Optional.empty()));
        assertThat(state.released(LEAD, NOW.plusSeconds(9)).given().get(1).until())
                .contains(NOW.plusSeconds(9));
        assertThat(state.released(LeadId.of("L-2"), NOW)).isEqualTo(state);
        assertThat(state.released(LEAD, NOW)).as("it was not given yet").isEqualTo(state);
    }

    @Test
    void theLoadIsTheHostsCountWithWhatWasGivenAndTakenSince() {
        Candidate one = Candidate.of("R-1").withLoad(new Workload(10, NOW));
        AssignmentState state = AssignmentState.empty()
                .assigned(LeadId.of("L-0"), ONE, NOW.minusSeconds(1))
                .assigned(LEAD, ONE, NOW)
                .assigned(LeadId.of("L-2"), ONE, NOW.plusSeconds(1))
                .assigned(LeadId.of("L-3"), TWO, NOW);
        Instant later = NOW.plusSeconds(10);
        assertThat(new Ledger(state, later).load(one)).contains(12L);
        assertThat(new Ledger(state, NOW).load(one)).contains(11L);
        AssignmentState released = state.released(LeadId.of("L-0"), later).released(LEAD, later);
        assertThat(new Ledger(released, later).load(one)).contains(10L);
        assertThat(new Ledger(released, later.minusNanos(1)).load(one)).contains(12L);
        assertThat(new Ledger(state.released(LeadId.of("L-0"), NOW.minusNanos(1)), later).load(one))
                .contains(12L);
        assertThat(new Ledger(state, later).load(Candidate.of("R-1"))).isEmpty();
    }

    @Test
    void whatIsForgottenIsOnlyWhatWasGivenBefore() {
        AssignmentState state = AssignmentState.empty()
                .assigned(LEAD, ONE, NOW)
                .assigned(LeadId.of("L-2"), ONE, NOW.plusSeconds(1))
                .withStandings(List.of(new Standing(ModelId.of("turns"), ONE, 3)));
        assertThat(state.forgetBefore(NOW)).isEqualTo(state);
        assertThat(state.forgetBefore(NOW.plusNanos(1)).given()).hasSize(1);
        assertThat(state.forgetBefore(NOW.plusSeconds(9)).standing(ModelId.of("turns"), ONE))
                .contains(3L);
    }

    @Test
    void aNewStandingReplacesTheOldOneOfTheSamePolicyAndCandidate() {
        ModelId turns = ModelId.of("turns");
        AssignmentState state = AssignmentState.empty()
                .withStandings(List.of(new Standing(turns, TWO, 2), new Standing(turns, ONE, 1)))
                .withStandings(List.of(new Standing(turns, ONE, 3), new Standing(ModelId.of("a"), ONE, 7)));
        assertThat(state.standings())
                .containsExactly(
                        new Standing(ModelId.of("a"), ONE, 7),
                        new Standing(turns, ONE, 3),
                        new Standing(turns, TWO, 2));
        assertThat(state.standing(turns, OwnerId.of("R-3"))).isEmpty();
        List<Standing> twice = List.of(new Standing(turns, ONE, 1), new Standing(turns, ONE, 2));
        assertThatThrownBy(() -> new AssignmentState(List.of(), twice))
                .hasMessageContaining("must not repeat a candidate of a policy");
    }

    @Test
    void theOrderInWhichAStateIsToldMakesNoDifference() {
        Given early = new Given(LEAD, ONE, NOW, Optional.empty());
        Given late = new Given(LeadId.of("L-0"), ONE, NOW.plusSeconds(1), Optional.empty());
        assertThat(new AssignmentState(List.of(late, early), List.of()))
                .isEqualTo(new AssignmentState(List.of(early, late), List.of()));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Given(LEAD, ONE, NOW, Optional.of(NOW.minusNanos(1))))
                .hasMessageContaining("must not be before at");
        assertThatThrownBy(() -> new Absence(NOW, NOW)).hasMessageContaining("must be after from");
        assertThatThrownBy(() -> new Workload(-1, NOW)).hasMessageContaining("must be zero or more");
        assertThatThrownBy(() -> new Cap(-1, Duration.ZERO))
                .hasMessageContaining("must be zero or more")
                .hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> new Cap(0, Duration.ofNanos(-1))).hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> Candidate.builder().build()).hasMessageContaining("is missing");
        Candidate one = Candidate.of("R-1");
        assertThatThrownBy(() -> one.withCapacity(new BigDecimal("-0.001"))).hasMessageContaining("from 0 to 1000000");
        assertThatThrownBy(() -> one.withCapacity(new BigDecimal("1000000.001")))
                .hasMessageContaining("from 0 to 1000000");
        assertThatThrownBy(() -> one.withCapacity(new BigDecimal("0.0001"))).hasMessageContaining("three decimals");
        assertThatThrownBy(() -> one.withMaxOpen(-1)).hasMessageContaining("must be zero or more");
    }

    @Test
    void capacitiesAreEqualWhateverTheirZeros() {
        Candidate ten = Candidate.of("R-1").withCapacity(BigDecimal.TEN);
        assertThat(ten.withCapacity(new BigDecimal("10.0"))).isEqualTo(ten);
        assertThat(ten.withCapacity(new BigDecimal("1E+1"))).isEqualTo(ten);
        assertThat(ten.withCapacity(new BigDecimal("0.00")).capacity()).isEqualTo(BigDecimal.ZERO);
        assertThat(ten.withCapacity(new BigDecimal("1000000")).capacity().toPlainString())
                .isEqualTo("1000000");
    }

    @Test
    void anAbsenceOfDaysIsThatOfTheirZone() {
        Absence week = Absence.days(
                Window.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9)), ZoneId.of("Europe/Vilnius"));
        assertThat(week)
                .isEqualTo(new Absence(Instant.parse("2026-03-01T22:00:00Z"), Instant.parse("2026-03-08T22:00:00Z")));
        assertThat(week.contains(week.from())).isTrue();
        assertThat(week.contains(week.from().minusNanos(1))).isFalse();
        assertThat(week.contains(week.to())).isFalse();
    }
}
