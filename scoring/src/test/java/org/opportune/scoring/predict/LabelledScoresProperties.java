package org.opportune.scoring.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opportune.core.LeadId;
import org.opportune.scoring.predict.Gains.Group;

class LabelledScoresProperties {

    /** A lead without its id: few scores, so that ties abound. */
    record Sketch(int score, boolean converted) {}

    @Provide
    Arbitrary<Sketch> sketches() {
        return Combinators.combine(Arbitraries.integers().between(-4, 4), Arbitraries.of(true, false))
                .as(Sketch::new);
    }

    @Property
    void theOrderInWhichLeadsComeDoesNotMatter(
            @ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches, @ForAll Random random) {
        List<LabelledScore> leads = leads(sketches, score -> score);
        LabelledScores scores = LabelledScores.of(leads);
        Collections.shuffle(leads, random);
        assertThat(LabelledScores.of(leads)).isEqualTo(scores);
        assertThat(LabelledScores.of(leads).auc()).isEqualTo(scores.auc());
        assertThat(LabelledScores.of(leads).gains(10)).isEqualTo(scores.gains(10));
    }

    @Property
    void aucAndThatOfTheScoresUpsideDownAddUpToOne(@ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches) {
        Ratio auc = LabelledScores.of(leads(sketches, score -> score)).auc().value();
        Ratio upsideDown =
                LabelledScores.of(leads(sketches, score -> -score)).auc().value();
        if (auc instanceof Ratio.Exact one && upsideDown instanceof Ratio.Exact other) {
            assertThat(Ratio.Exact.of(1, 1).minus(one)).isEqualTo(other);
        } else {
            assertThat(auc).isInstanceOf(Ratio.Undefined.class).isEqualTo(upsideDown);
        }
    }

    @Property
    void whatKeepsTheOrderOfTheScoresKeepsEveryFigure(@ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches) {
        LabelledScores scores = LabelledScores.of(leads(sketches, score -> score));
        List<DoubleUnaryOperator> increasing =
                List.of(score -> score * 1e9 - 7, StrictMath::exp, score -> 1 / (1 + StrictMath.exp(-score)));
        for (DoubleUnaryOperator map : increasing) {
            LabelledScores mapped = LabelledScores.of(leads(sketches, map));
            assertThat(mapped.auc()).isEqualTo(scores.auc());
            assertThat(mapped.gains(4)).isEqualTo(scores.gains(4));
        }
    }

    @Property
    void theGroupsHoldEveryLeadAndEveryConversionOnce(
            @ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches,
            @ForAll @IntRange(min = 1, max = 40) int groups) {
        LabelledScores scores = LabelledScores.of(leads(sketches, score -> score));
        List<Group> table = scores.gains(groups).groups();
        assertThat(table.stream().mapToInt(Group::size).sum()).isEqualTo(scores.size());
        assertThat(table.stream().mapToInt(Group::converted).sum()).isEqualTo(scores.converted());
        assertThat(table.stream().mapToInt(Group::size).max().orElseThrow()
                        - table.stream().mapToInt(Group::size).min().orElseThrow())
                .isLessThanOrEqualTo(1);
        Ratio.Exact averaged = Ratio.Exact.of(scores.converted(), 1);
        for (Group group : table) {
            averaged = averaged.minus(group.averagedConverted());
        }
        assertThat(averaged.numerator()).isEqualTo(BigInteger.ZERO);
    }

    @Property
    void moreLeadsNeverCaptureLess(@ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches) {
        LabelledScores scores = LabelledScores.of(leads(sketches, score -> score));
        for (int k = 1; k <= scores.size(); k++) {
            assertThat(scores.top(k).converted()).isBetween(scores.top(k - 1).converted(), k);
            Ratio.Exact more = scores.top(k)
                    .averaged()
                    .converted()
                    .minus(scores.top(k - 1).averaged().converted());
            assertThat(more.numerator().signum()).isNotNegative();
        }
    }

    private static List<LabelledScore> leads(List<Sketch> sketches, DoubleUnaryOperator map) {
        List<LabelledScore> leads = new ArrayList<>();
        for (Sketch sketch : sketches) {
            LeadId id = LeadId.of("L-" + leads.size());
            leads.add(new LabelledScore(id, map.applyAsDouble(sketch.score()), sketch.converted()));
        }
        return leads;
    }
}
