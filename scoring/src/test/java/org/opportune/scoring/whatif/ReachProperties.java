package org.opportune.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** The ways that are found are those that trying every set of facts finds, whose points are added up here. */
class ReachProperties {
    @Property(tries = 100)
    void theFewestFactsAreFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int facts) {
        Random random = new Random(seed);
        long[] points = random.longs(facts, 1, 20)
                .map(p -> random.nextInt(4) == 0 ? -p : p)
                .toArray();
        long atLeast = 1 + random.nextInt(60);
        Choices choices = Choices.none();
        for (int i = 0; i < facts; i++) {
            choices = choices.with(key(i), true);
        }
        Reach reach = WhatIf.of(model(points), Attributes.none(), BudgetModel.AS_OF)
                .reach(Optional.of(Points.of(atLeast)), choices, 128);
        Set<Attributes> expected = smallest(points, atLeast);
        if (expected.isEmpty()) {
            assertThat(reach).isEqualTo(new Reach.OutOfReach(1 << facts));
        } else {
            assertThat(reach).isInstanceOfSatisfying(Reach.Reached.class, reached -> {
                assertThat(reached.ways()).extracting(Variation::assumed).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(reached.ways())
                        .isSortedAccordingTo((one, other) ->
                                one.after().total().compareTo(other.after().total()));
            });
        }
    }

    private static Set<Attributes> smallest(long[] points, long atLeast) {
        Set<Attributes> best = new HashSet<>();
        int fewest = points.length + 1;
        for (int set = 0; set < 1 << points.length; set++) {
            long sum = 0;
            Attributes assumed = Attributes.none();
            for (int i = 0; i < points.length; i++) {
                if ((set >> i & 1) != 0) {
                    sum += points[i];
                    assumed = assumed.with(key(i), true);
                }
            }
            int size = Integer.bitCount(set);
            if (sum >= atLeast && size <= fewest) {
                if (size < fewest) {
                    best.clear();
                }
                fewest = size;
                best.add(assumed);
            }
        }
        return best;
    }

    private static CompiledModel model(long[] points) {
        List<ModelRule> rules = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            rules.add(ModelRule.of("r" + i, "g", Condition.in(key(i), true), Effect.points(points[i]), "R" + i));
        }
        return ScoreModel.builder()
                .id(ModelId.of("additive"))
                .addDimensions(ModelDimension.of(Dimension.FIT))
                .addGroups(RuleGroup.of("g", Dimension.FIT))
                .rules(rules)
                .build()
                .compile();
    }

    private static Key<Boolean> key(int number) {
        return Key.of("t:k" + number, ValueType.BOOLEAN);
    }
}
