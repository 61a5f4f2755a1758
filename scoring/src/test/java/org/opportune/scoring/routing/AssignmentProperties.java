package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.RuleAssignment.Rule;
import org.opportune.scoring.routing.WeightedAssignment.Weight;

/** A batch is a sequence, whoever stands first in the list; everybody who is given a lead may have it. */
class AssignmentProperties {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Property
    void aBatchEqualsTheSequence(@ForAll long seed, @ForAll @IntRange(max = 15) int cut) {
        Some some = new Some(seed);
        List<KnownLead> leads = some.leads();
        AssignmentPolicy policy = some.policy(2);
        AssignmentBatch whole = policy.assignAll(AssignmentState.empty(), leads, some.candidates, NOW);
        int middle = Math.min(cut, leads.size());
        AssignmentBatch first =
                policy.assignAll(AssignmentState.empty(), leads.subList(0, middle), some.candidates, NOW);
        AssignmentBatch second =
                policy.assignAll(first.state(), leads.subList(middle, leads.size()), some.candidates, NOW);
        assertThat(Joined.of(first.assignments(), second.assignments())).isEqualTo(whole.assignments());
        assertThat(second.state()).isEqualTo(whole.state());
        AssignmentState state = AssignmentState.empty();
        for (int i = 0; i < leads.size(); i++) {
            AssignmentChange change = policy.assign(state, leads.get(i), some.candidates, NOW);
            assertThat(change.assignment()).isEqualTo(whole.assignments().get(i));
            state = change.state();
        }
        assertThat(state).isEqualTo(whole.state());
    }

    @Property
    void theOrderOfTheCandidatesDoesNotMatter(@ForAll long seed, @ForAll Random random) {
        Some some = new Some(seed);
        AssignmentPolicy policy = some.policy(2);
        List<KnownLead> leads = some.leads();
        List<Candidate> shuffled = new ArrayList<>(some.candidates);
        Collections.shuffle(shuffled, random);
        assertThat(policy.assignAll(AssignmentState.empty(), leads, shuffled, NOW))
                .isEqualTo(policy.assignAll(AssignmentState.empty(), leads, some.candidates, NOW));
    }

    @Property
    void everyLeadIsAnsweredForAndNobodyIsGivenMoreThanTheyMay(@ForAll long seed) {
        Some some = new Some(seed);
        List<KnownLead> leads = some.leads();
        AssignmentBatch batch = some.policy(2).assignAll(AssignmentState.empty(), leads, some.candidates, NOW);
        assertThat(batch.assignments())
                .extracting(Assignment::lead)
                .containsExactlyElementsOf(leads.stream().map(KnownLead::id).toList());
        assertThat(batch.assignments())
                .allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
        Map<OwnerId, Long> counts = batch.assignments().stream()
                .flatMap(one -> one.to().stream())
                .collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
        for (Candidate candidate : some.candidates) {
            long given = counts.getOrDefault(candidate.id(), 0L);
            candidate.caps().forEach(cap -> assertThat(given).isLessThanOrEqualTo(cap.most()));
            if (!candidate.absences().isEmpty()) {
                assertThat(given).isZero();
            }
            long kept = batch.state().given().stream()
                    .filter(one ->
                            one.owner().equals(candidate.id()) && one.until().isEmpty())
                    .count();
            candidate.maxOpen().ifPresent(most -> assertThat(kept).isLessThanOrEqualTo(most));
        }
    }

    @Property
    void overAFullRoundEverybodyHasExactlyTheirShare(@ForAll long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(i -> Candidate.of("R-" + i).withCapacity(BigDecimal.valueOf(1 + random.nextInt(9))))
                .toList();
        int round =
                candidates.stream().mapToInt(one -> one.capacity().intValue()).sum();
        AssignmentPolicy policy = new WeightedAssignment(ModelId.of("w"), Version.FIRST, Weight.CAPACITY);
        AssignmentBatch batch = policy.assignAll(AssignmentState.empty(), plain(round), candidates, NOW);
        for (Candidate candidate : candidates) {
            assertThat(batch.assignments())
                    .filteredOn(one -> one.to().orElseThrow().equals(candidate.id()))
                    .hasSize(candidate.capacity().intValue());
        }
        assertThat(batch.state().standings())
                .allSatisfy(one -> assertThat(one.amount()).isZero());
    }

    private static List<KnownLead> plain(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new KnownLead(LeadId.of("L-" + i), Attributes.none()))
                .toList();
    }

    /** Candidates, leads and a policy of some kind. */
    private static final class Some {
        private final Random random;
        private final List<Candidate> candidates;

        Some(long seed) {
            random = new Random(seed);
            candidates = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                    .mapToObj(this::candidate)
                    .toList();
        }

        private Candidate candidate(int number) {
            Candidate one = Candidate.of("R-" + number)
                    .withCapacity(BigDecimal.valueOf(random.nextInt(40), 1))
                    .withLoad(new Workload(random.nextInt(4), NOW));
            return switch (random.nextInt(6)) {
                case 0 -> one.withCaps(new Cap(random.nextInt(4), Duration.ofHours(1)));
                case 1 -> one.withAbsences(new Absence(NOW, NOW.plusSeconds(1)));
                case 2 -> one.withMaxOpen(random.nextInt(6));
                default -> one;
            };
        }

        List<KnownLead> leads() {
            return IntStream.range(0, random.nextInt(15))
                    .mapToObj(i -> new KnownLead(LeadId.of("L-" + random.nextInt(8)), facts()))
                    .toList();
        }

        private Attributes facts() {
            Attributes country =
                    random.nextBoolean() ? Attributes.none().with(LeadKeys.COUNTRY, "LT") : Attributes.none();
            return random.nextInt(3) == 0 ? country.with(LeadKeys.OWNER, "R-" + (1 + random.nextInt(5))) : country;
        }

        AssignmentPolicy policy(int depth) {
            ModelId id = ModelId.of("p" + depth + "-" + random.nextLong());
            return switch (random.nextInt(depth == 0 ? 4 : 7)) {
                case 0 -> new RoundRobinAssignment(id, Version.FIRST);
                case 1 -> new WeightedAssignment(id, Version.FIRST, Weight.values()[random.nextInt(2)]);
                case 2 -> new LeastLoadedAssignment(id, Version.FIRST);
                case 3 -> StickyAssignment.of(id.value());
                case 4 -> new CoolingOffAssignment(id, Version.FIRST, Duration.ofHours(1), policy(depth - 1));
                case 5 ->
                    new RuleAssignment(
                            id,
                            Version.FIRST,
                            List.of(new Rule(
                                    "home",
                                    Condition.in(LeadKeys.COUNTRY, "LT"),
                                    Set.of(OwnerId.of("R-1"), OwnerId.of("R-3")))),
                            policy(depth - 1));
                default -> new ChainAssignment(id, Version.FIRST, List.of(policy(depth - 1), policy(depth - 1)));
            };
        }
    }
}
