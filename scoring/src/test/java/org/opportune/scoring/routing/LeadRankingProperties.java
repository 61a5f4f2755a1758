package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.LeadId;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.SketchedScore;
import org.opportune.scoring.routing.LeadRanking.Position;
import org.opportune.scoring.temperature.Temperature;

class LeadRankingProperties {
    private static final List<Optional<Band>> BANDS = List.of(
            Optional.empty(),
            Optional.of(Band.below("C", Points.of(1))),
            Optional.of(Band.of("B", Points.of(1), Points.of(2))),
            Optional.of(Band.atLeast("A", Points.of(2))));

    /** What is left of a lead but its id; few values, so that ties abound. */
    record Sketch(boolean out, int band, int points, int heat, int value, int signal) {
        RankableLead lead(int number) {
            SketchedScore score = SketchedScore.of(String.valueOf(points));
            score = BANDS.get(band).isPresent() ? score.in(BANDS.get(band).get()) : score;
            return RankableLead.builder()
                    .id(LeadId.of("L-" + number))
                    .score(out ? score.disqualified() : score)
                    .temperature(heat == 3 ? Optional.empty() : Optional.of(Temperature.values()[heat]))
                    .expectedValue(value == 0 ? Optional.empty() : Optional.of(Money.ofMinor(CurrencyUnit.EUR, value)))
                    .lastBuyingSignal(
                            signal == 0 ? Optional.empty() : Optional.of(SketchedScore.NOW.minusSeconds(signal)))
                    .build();
        }

        /** The standard order written once more, as numbers of which the smaller comes first. */
        List<Integer> keys() {
            return List.of(out ? 1 : 0, -band, -points, heat, -value, signal == 0 ? 9 : signal);
        }
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        few,
                        Arbitraries.integers().between(0, 3),
                        few,
                        few)
                .as(Sketch::new);
    }

    @Property
    void theOrderInWhichLeadsComeDoesNotMatter(
            @ForAll @Size(max = 20) List<@From("sketches") Sketch> sketches, @ForAll Random random) {
        List<RankableLead> leads = leads(sketches);
        LeadRanking ranking = LeadRanking.of(leads);
        Collections.shuffle(leads, random);
        assertThat(LeadRanking.of(leads)).isEqualTo(ranking).hasToString(ranking.toString());
    }

    @Property
    void everyLeadHasOnePlaceAndTheTopIsTheBeginning(
            @ForAll @Size(max = 20) List<@From("sketches") Sketch> sketches, @ForAll @IntRange(max = 25) int k) {
        List<RankableLead> leads = leads(sketches);
        LeadRanking ranking = LeadRanking.of(leads);
        assertThat(ranking.positions()).extracting(Position::lead).containsExactlyInAnyOrderElementsOf(leads);
        assertThat(ranking.top(k))
                .isEqualTo(ranking.positions().stream().limit(k).toList());
    }

    @Property
    void theOrderIsThatOfTheCriteriaOneAfterTheOther(@ForAll @Size(max = 20) List<@From("sketches") Sketch> sketches) {
        List<Integer> numbers = new ArrayList<>();
        sketches.forEach(sketch -> numbers.add(numbers.size()));
        numbers.sort(Comparator.comparing((Integer i) -> sketches.get(i).keys(), LeadRankingProperties::compare)
                .thenComparing(i -> "L-" + i));
        assertThat(LeadRanking.of(leads(sketches)).positions())
                .extracting(position -> position.lead().id().value())
                .containsExactlyElementsOf(numbers.stream().map(i -> "L-" + i).toList());
    }

    @Property
    void theReasonIsTheFirstCriterionInWhichALeadDiffersFromTheOneBefore(
            @ForAll @Size(max = 20) List<@From("sketches") Sketch> sketches) {
        List<Position> positions = LeadRanking.of(leads(sketches)).positions();
        for (int i = 1; i < positions.size(); i++) {
            RankableLead before = positions.get(i - 1).lead();
            RankableLead lead = positions.get(i).lead();
            RankingCriterion behind = positions.get(i).behind().orElseThrow();
            assertThat(behind.order().compare(before, lead)).isNegative();
            for (RankingCriterion criterion : RankingCriterion.values()) {
                if (criterion.compareTo(behind) < 0) {
                    assertThat(criterion.order().compare(before, lead)).isZero();
                }
            }
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return 0;
    }

    private static List<RankableLead> leads(List<Sketch> sketches) {
        List<RankableLead> leads = new ArrayList<>();
        sketches.forEach(sketch -> leads.add(sketch.lead(leads.size())));
        return leads;
    }
}
