package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opportune.core.Attributes;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.AssignmentState.Standing;
import org.opportune.scoring.routing.WeightedAssignment.Weight;

/** The expected turns come from {@code src/test/python/routing.py}; the first case is nginx's own, a a b a c a a. */
class WeightedAssignmentTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final WeightedAssignment POLICY = policy(Weight.CAPACITY);

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/weighted-turns.csv")
    void turnsAreThoseOfExactFractions(String capacities, String absences, String turns) {
        List<Candidate> candidates = Stream.of(capacities.split(" "))
                .map(text -> text.split("="))
                .map(part -> Candidate.of(part[0])
                        .withCapacity(new BigDecimal(part[1]))
                        .withAbsences(absences(part[0], absences)))
                .toList();
        List<String> given = new ArrayList<>();
        AssignmentState state = AssignmentState.empty();
        int leads = turns.split(" ").length;
        for (int i = 0; i < leads; i++) {
            AssignmentChange change = POLICY.assign(state, lead("L-" + i), candidates, START.plusSeconds(i));
            given.add(change.assignment().to().map(OwnerId::value).orElse("-"));
            state = change.state();
        }
        assertThat(String.join(" ", given)).isEqualTo(turns);
        assertThat(state.standings().stream().mapToLong(Standing::amount).sum()).isZero();
    }

    private static List<Absence> absences(String candidate, String absences) {
        return Stream.of(absences.split(" "))
                .filter(text -> text.startsWith(candidate + ":"))
                .map(text -> text.substring(candidate.length() + 1).split("-"))
                .map(part -> new Absence(
                        START.plusSeconds(Long.parseLong(part[0])), START.plusSeconds(Long.parseLong(part[1]))))
                .toList();
    }

    @Test
    void theReasonTellsTheShare() {
        List<Candidate> candidates =
                List.of(Candidate.of("R-1").withCapacity(new BigDecimal("0.5")), Candidate.of("R-2"));
        assertThat(assigned(POLICY, candidates).text()).isEqualTo("R-2 is owed most, with a share of 1 in 1.5.");
    }

    @Test
    void whatIsLeftOfTheCapacityCountsByChoice() {
        WeightedAssignment remaining = policy(Weight.REMAINING);
        Candidate busy = Candidate.of("R-1").withCapacity(BigDecimal.TEN).withLoad(new Workload(7, START));
        Candidate idle = Candidate.of("R-2").withCapacity(new BigDecimal(5)).withLoad(new Workload(1, START));
        assertThat(assigned(remaining, List.of(busy, idle)).text())
                .isEqualTo("R-2 is owed most, with a share of 4 in 7.");
        assertThat(assigned(POLICY, List.of(busy, idle)).to()).contains(busy.id());
        Candidate full = idle.withLoad(new Workload(5, START));
        Candidate unknown = Candidate.of("R-3").withCapacity(BigDecimal.TEN);
        assertThat(assigned(remaining, List.of(full, unknown)).text())
                .isEqualTo("Nobody has counted the open leads of R-3. R-2 has no capacity left."
                        + " Nobody is free to take it (shares).");
    }

    @Test
    void whatWasGivenInTheMeantimeLessensWhatIsLeft() {
        WeightedAssignment remaining = policy(Weight.REMAINING);
        Candidate one = Candidate.of("R-1").withCapacity(new BigDecimal(2)).withLoad(new Workload(0, START));
        AssignmentBatch batch = remaining.assignAll(
                AssignmentState.empty(), List.of(lead("L-1"), lead("L-2"), lead("L-3")), List.of(one), START);
        assertThat(batch.assignments())
                .extracting(Assignment::to)
                .containsExactly(Optional.of(one.id()), Optional.of(one.id()), Optional.empty());
    }

    private static Assignment assigned(WeightedAssignment policy, List<Candidate> candidates) {
        return policy.assign(AssignmentState.empty(), lead("L-1"), candidates, START)
                .assignment();
    }

    private static WeightedAssignment policy(Weight weight) {
        return new WeightedAssignment(ModelId.of("shares"), Version.FIRST, weight);
    }

    private static KnownLead lead(String id) {
        return new KnownLead(LeadId.of(id), Attributes.none());
    }
}
