package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/** The lines of an explanation add up to the total, limits and rounding included, whatever the model and the lead. */
class Law05ExactProperties {
    private static final Instant AS_OF = RandomScoring.AS_OF;

    @Property
    void theLinesAddUpToTheTotal(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        some.leads(20).forEach(lead -> Lines.addUp(model.score(lead.facts(), AS_OF)));
    }

    @Property
    void theDimensionsAddUpToTheTotalBeforeItsLimit(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        for (KnownLead lead : some.leads(20)) {
            Score score = model.score(lead.facts(), AS_OF);
            long limit = Lines.sum(score.explanation().lines().stream()
                    .filter(line -> line instanceof LimitLine limited && limited.scope() == Scope.TOTAL)
                    .toList());
            assertThat(score.dimensions().values().stream()
                            .mapToLong(Points::thousandths)
                            .sum())
                    .isEqualTo(score.total().thousandths() - limit);
        }
    }

    @Example
    void aGroupOfSeventyFourThatCountsForSixtyHasALineOfMinusFourteen() {
        CompiledModel model = limited(Limits.atMost(Points.of(60)), 50, 24);
        Score score = model.score(Attributes.none(), AS_OF);
        assertThat(score.total()).isEqualTo(Points.of(60));
        assertThat(score.explanation().lines())
                .last()
                .isEqualTo(new LimitLine(Scope.GROUP, "mail", Points.of(-14), LimitLine.MAXIMUM));
    }

    @Example
    void penaltiesBelowTheLeastOfAGroupStopThere() {
        Score score =
                limited(Limits.of(Points.of(-20), Points.of(40)), -15, -30).score(Attributes.none(), AS_OF);
        assertThat(score.total()).isEqualTo(Points.of(-20));
        assertThat(score.explanation().lines())
                .last()
                .isEqualTo(new LimitLine(Scope.GROUP, "mail", Points.of(25), LimitLine.MINIMUM));
    }

    /** A third of a point cannot be said in thousandths: each share is rounded, and the sum is that of the rounded. */
    @Example
    void eachOccurrenceIsRoundedOnceAndTheSumNever() {
        Decay third = Decay.linear(Duration.ofSeconds(3));
        ModelRule rule = ModelRule.of(
                "opened",
                "mail",
                Condition.always(),
                Effect.perOccurrence(RandomScoring.OPENED, Points.of(1), 3, third),
                "MAIL");
        Occurrences three = Occurrences.of(List.of(
                new Occurrence("a", AS_OF.minusSeconds(2)),
                new Occurrence("b", AS_OF.minusSeconds(2)),
                new Occurrence("c", AS_OF.minusSeconds(2))));
        Facts lead = Attributes.none().with(RandomScoring.OPENED, three);
        assertThat(model(Limits.none(), rule).score(lead, AS_OF).total()).isEqualTo(Points.of("0.999"));
    }

    @Example
    void anExplanationThatLacksItsLimitIsFoundOut() {
        Score score = limited(Limits.atMost(Points.of(60)), 50, 24).score(Attributes.none(), AS_OF);
        Lines.addUp(score);
        assertThatThrownBy(() -> Lines.addUp(Lines.without(score, 2))).isInstanceOf(AssertionError.class);
    }

    @Example
    void anExplanationThatIsAThousandthOffIsFoundOut() {
        Score score = limited(Limits.none(), 50, 24).score(Attributes.none(), AS_OF);
        List<Line> lines = new ArrayList<>(score.explanation().lines());
        lines.add(new LimitLine(Scope.TOTAL, "mail", Points.ofThousandths(1), LimitLine.MINIMUM));
        assertThatThrownBy(() -> Lines.addUp(new Lines.Retold(score, new Explanation(lines))))
                .isInstanceOf(AssertionError.class);
    }

    private static CompiledModel limited(Limits limits, long... points) {
        List<ModelRule> rules = new ArrayList<>();
        for (long each : points) {
            rules.add(ModelRule.of("r" + each, "mail", Condition.always(), Effect.points(each), "MAIL"));
        }
        return model(limits, rules.toArray(ModelRule[]::new));
    }

    private static CompiledModel model(Limits limits, ModelRule... rules) {
        return ScoreModel.builder()
                .id(ModelId.of("mail"))
                .addDimensions(ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(RuleGroup.of("mail", Dimension.ENGAGEMENT, limits))
                .addRules(rules)
                .build()
                .compile();
    }
}
