package org.opportune.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.whatif.BudgetModel.AS_OF;
import static org.opportune.scoring.whatif.BudgetModel.BUDGET;
import static org.opportune.scoring.whatif.BudgetModel.COMPETITOR;
import static org.opportune.scoring.whatif.BudgetModel.COMPILED;
import static org.opportune.scoring.whatif.BudgetModel.COUNTRY;
import static org.opportune.scoring.whatif.BudgetModel.EMPLOYEES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Violation;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreDifference;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.RandomScoring;

class ModelImpactTest {
    /** The second model gives 28 points for a budget instead of 10. */
    private static final CompiledModel SECOND = BudgetModel.model("2.0.0", 28).compile();

    /** Points by the first model: 25, 20, 10, 0, 25 (ruled out); by the second: 25, 30, 28, 0, 25. */
    private static final List<KnownLead> LEADS = List.of(
            lead("L-1", BudgetModel.midSize()),
            lead("L-2", Attributes.none().with(BUDGET, true).with(COUNTRY, "LT")),
            lead("L-3", Attributes.none().with(BUDGET, true)),
            lead("L-4", Attributes.none().with(EMPLOYEES, 5L)),
            lead("L-5", BudgetModel.midSize().with(COMPETITOR, true)));

    @Example
    void aBudgetThatCountsForMoreLiftsTwoLeads() {
        ModelImpact impact = ModelImpact.of(COMPILED, SECOND, LEADS, AS_OF, 1, 5);
        assertThat(impact.leads()).isEqualTo(5);
        assertThat(impact.same()).isEqualTo(3);
        assertThat(impact.migrations())
                .extracting(cell -> text(cell.from()) + ">" + text(cell.to()) + " " + cell.leads())
                .containsExactly("B>A 1", "B>B 2", "C>C 1", "B out>B out 1");
        assertThat(impact.swap()).isEqualTo(new SwapSet(1, 0, List.of(LeadId.of("L-2")), List.of(LeadId.of("L-1"))));
        assertThat(impact.movers())
                .extracting(mover -> mover.lead() + " " + mover.difference().points())
                .containsExactly("L-3 18", "L-2 10");
        assertThat(impact.movers().get(1).difference().parts())
                .extracting(part -> part.reason() + " " + part.points())
                .containsExactly("BUDGET 18", "limit.max -8");
        assertThat(impact.further()).isZero();
        assertThat(impact.before()).isEqualTo(BudgetModel.FIRST.stamp());
        assertThat(impact.after()).isEqualTo(SECOND.stamp());
    }

    @Example
    void moversThatAreNotExplainedAreCounted() {
        ModelImpact impact = ModelImpact.of(COMPILED, SECOND, LEADS, AS_OF, 9, 1);
        assertThat(impact.movers()).extracting(Mover::lead).containsExactly(LeadId.of("L-3"));
        assertThat(impact.further()).isEqualTo(1);
        assertThat(impact.swap()).isEqualTo(new SwapSet(9, 5, List.of(), List.of()));
    }

    @Property(tries = 30)
    void countsReconcileReasonsAddUpAndTheOrderOfTheLeadsMakesNoDifference(
            @ForAll long seed, @ForAll @IntRange(max = 30) int k) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel before = some.model().compile(RandomScoring.REGISTRY);
        CompiledModel after = some.model().compile(RandomScoring.REGISTRY);
        List<KnownLead> leads = some.leads(20);
        ModelImpact impact = ModelImpact.of(before, after, leads, RandomScoring.AS_OF, k, 7);
        assertThat(impact.migrations().stream().mapToInt(Migration::leads).sum())
                .isEqualTo(20);
        assertThat(impact.same() + impact.movers().size() + impact.further()).isEqualTo(20);
        assertThat(impact.swap().enter()).hasSameSizeAs(impact.swap().leave());
        assertThat(impact.swap().stay() + impact.swap().enter().size()).isEqualTo(Math.min(k, 20));
        for (Mover mover : impact.movers()) {
            ScoreDifference difference = mover.difference();
            assertThat(difference.parts().stream()
                            .map(ScoreDifference.Part::points)
                            .reduce(Points.ZERO, Points::plus))
                    .isEqualTo(mover.after().total().minus(mover.before().total()))
                    .isEqualTo(difference.points());
        }
        List<KnownLead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ModelImpact.of(before, after, shuffled, RandomScoring.AS_OF, k, 7))
                .isEqualTo(impact);
    }

    @Example
    void onlyTheSameLeadsAtTheSameMomentAreCompared() {
        assertThatThrownBy(() -> ModelImpact.between(
                        COMPILED.score(LEADS.subList(0, 2), AS_OF),
                        SECOND.score(LEADS.subList(1, 3), AS_OF.plusSeconds(1)),
                        -1,
                        -1))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly(
                                        "impact.k", "impact.count", "impact.asOf", "impact.gone", "impact.added"));
    }

    @Example
    void countsThatDoNotAddUpAreRefused() {
        ModelImpact impact = ModelImpact.of(COMPILED, SECOND, LEADS, AS_OF, 1, 5);
        assertThatThrownBy(() -> new ModelImpact(
                        impact.before(),
                        impact.after(),
                        AS_OF,
                        6,
                        impact.same(),
                        impact.migrations(),
                        impact.swap(),
                        impact.movers(),
                        0))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("impact.cells", "impact.movers"));
    }

    private static String text(Place place) {
        return place.band().orElse("-") + (place.disqualified() ? " out" : "");
    }

    private static KnownLead lead(String id, Attributes facts) {
        return new KnownLead(LeadId.of(id), facts);
    }
}
