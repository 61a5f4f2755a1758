package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/** Until the moment a score names nothing changes by time alone, and it names the first at which something does. */
class ValidUntilProperties {
    private static final Instant AS_OF = RandomScoring.AS_OF;
    private static final Key<Occurrences> OPENED = RandomScoring.OPENED;

    @Property
    void beforeThatMomentNothingChanges(
            @ForAll long seed, @ForAll @DoubleRange(max = 1, maxIncluded = false) double part) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        for (KnownLead lead : some.leads(5)) {
            Score now = model.score(lead.facts(), AS_OF);
            Instant end = now.validUntil().orElse(AS_OF.plus(Duration.ofDays(20_000)));
            assertThat(end).isAfter(AS_OF);
            same(now, model.score(lead.facts(), end.minusNanos(1)));
            same(now, model.score(lead.facts(), AS_OF.plusSeconds((long) (part * seconds(AS_OF, end)))));
        }
    }

    @Property
    void atThatMomentPointsOrWhatIsStillToComeHaveChanged(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = model(ModelRule.of(
                "opened",
                "mail",
                Condition.always(),
                Effect.perOccurrence(OPENED, Points.of(7), 3, some.decay()),
                "MAIL"));
        Facts lead = Attributes.none().with(OPENED, some.occurrences());
        Score now = model.score(lead, AS_OF);
        now.validUntil().ifPresent(end -> {
            Score then = model.score(lead, end);
            boolean changed = !points(then).equals(points(now))
                    || !then.coverage().futureDated().equals(now.coverage().futureDated());
            assertThat(changed).isTrue();
        });
    }

    @Example
    void aCountEndsWhenTheOccurrenceThatDecidesLeavesTheStretch() {
        CompiledModel model = model(ModelRule.of(
                "twice", "mail", Condition.countWithin(OPENED, Duration.ofDays(30), 2), Effect.points(5), "MAIL"));
        Facts lead = opened(40, 20, 10, 5);
        Score now = model.score(lead, AS_OF);
        // of the three within 30 days one may leave, after ten days, before the second leaves, after twenty
        assertThat(now.validUntil()).contains(AS_OF.plus(Duration.ofDays(20)));
        assertThat(model.score(lead, AS_OF.plus(Duration.ofDays(20))).total()).isEqualTo(Points.ZERO);
    }

    @Example
    void pointsEndWhenTheyExpire() {
        CompiledModel model = model(ModelRule.of(
                "opened",
                "mail",
                Condition.always(),
                Effect.perOccurrence(OPENED, Points.of(5), 2, Decay.expiry(Duration.ofDays(30))),
                "MAIL"));
        assertThat(model.score(opened(20, 10), AS_OF).validUntil()).contains(AS_OF.plus(Duration.ofDays(10)));
    }

    @Example
    void aCampaignEndsWhenItSays() {
        Instant end = AS_OF.plusSeconds(90);
        CompiledModel model = model(
                ModelRule.of("campaign", "mail", Condition.below(Facts.AS_OF, end), Effect.points(5), "CAMPAIGN"));
        assertThat(model.score(Attributes.none(), AS_OF).validUntil()).contains(end);
        assertThat(model.score(Attributes.none(), end).validUntil()).isEmpty();
    }

    @Example
    void aRuleCountsWhileItIsValidAndTheScoreSaysWhenThatChanges() {
        CompiledModel model = model(ModelRule.of(
                        "campaign", "mail", Condition.in(RandomScoring.COUNTRY, "FR"), Effect.points(5), "CAMPAIGN")
                .withValidFrom(AS_OF)
                .withValidTo(AS_OF.plusSeconds(90)));
        Facts lead = Attributes.none().with(RandomScoring.COUNTRY, "FR");
        Score before = model.score(lead, AS_OF.minusNanos(1));
        assertThat(before.total()).isEqualTo(Points.ZERO);
        assertThat(before.validUntil()).contains(AS_OF);
        Score now = model.score(lead, AS_OF);
        assertThat(now.total()).isEqualTo(Points.of(5));
        assertThat(now.validUntil()).contains(AS_OF.plusSeconds(90));
        Score after = model.score(lead, AS_OF.plusSeconds(90));
        assertThat(after.total()).isEqualTo(Points.ZERO);
        assertThat(after.validUntil()).isEmpty();
        // a rule that is not valid waits for no fact
        assertThat(model.score(Attributes.none(), AS_OF.plusSeconds(90))
                        .coverage()
                        .missing())
                .allSatisfy(missing -> assertThat(missing.most()).isEqualTo(Points.ZERO));
    }

    @Example
    void whatHoldsInOneMomentOnlyEndsInTheNext() {
        CompiledModel model =
                model(ModelRule.of("now", "mail", Condition.in(Facts.AS_OF, AS_OF), Effect.points(5), "NOW"));
        assertThat(model.score(Attributes.none(), AS_OF.minusSeconds(7)).validUntil())
                .contains(AS_OF);
        assertThat(model.score(Attributes.none(), AS_OF).validUntil()).contains(AS_OF.plusNanos(1));
        assertThat(model.score(Attributes.none(), AS_OF.plusNanos(1)).validUntil())
                .isEmpty();
    }

    @Example
    void withoutAnythingThatDependsOnTimeAScoreStaysValid() {
        CompiledModel model = model(
                ModelRule.of("french", "mail", Condition.in(RandomScoring.COUNTRY, "FR"), Effect.points(5), "COUNTRY"));
        assertThat(model.score(Attributes.none().with(RandomScoring.COUNTRY, "FR"), AS_OF)
                        .validUntil())
                .isEqualTo(Optional.empty());
    }

    private static CompiledModel model(ModelRule rule) {
        return ScoreModel.builder()
                .id(ModelId.of("mail"))
                .addDimensions(ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(RuleGroup.of("mail", Dimension.ENGAGEMENT))
                .addRules(rule)
                .build()
                .compile();
    }

    private static Facts opened(int... daysAgo) {
        Occurrences opened = Occurrences.of(List.of());
        for (int days : daysAgo) {
            opened = opened.plus(new Occurrence("mail-" + days, AS_OF.minus(Duration.ofDays(days))));
        }
        return Attributes.none().with(OPENED, opened);
    }

    private static void same(Score now, Score then) {
        assertThat(then.total()).isEqualTo(now.total());
        assertThat(then.dimensions()).isEqualTo(now.dimensions());
        assertThat(then.disqualifications()).isEqualTo(now.disqualifications());
        assertThat(then.coverage()).isEqualTo(now.coverage());
        assertThat(points(then)).isEqualTo(points(now));
    }

    private static List<Points> points(Score score) {
        return score.explanation().lines().stream().map(Line::points).toList();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }
}
