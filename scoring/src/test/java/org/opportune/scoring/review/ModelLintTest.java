package org.opportune.scoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Language;
import org.opportune.core.Messages;
import org.opportune.core.Occurrences;
import org.opportune.core.Violation;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringMessages;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.GroupId;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** A model without mistakes has no warning; each mistake has its own. */
class ModelLintTest {
    private static final Key<String> COUNTRY = Key.text("lead.country");
    private static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    private static final Key<Occurrences> OPENED = Key.occurrences("interaction.EMAIL_OPENED");
    private static final ModelRule SMALL = rule("small", Condition.range(EMPLOYEES, 10L, 200L), Effect.points(5));
    private static final ModelRule LARGE = rule("large", Condition.atLeast(EMPLOYEES, 200L), Effect.points(15));
    private static final ModelRule OPENS = ModelRule.of(
            "opens",
            "mail",
            Condition.always(),
            Effect.perOccurrence(OPENED, Points.of(2), 10, Decay.halfLife(Duration.ofDays(14))),
            "OPENS");
    private static final ScoreModel GOOD = ScoreModel.builder()
            .id(ModelId.of("acme:b2b"))
            .addDimensions(
                    new ModelDimension(Dimension.FIT, Limits.none(), true), ModelDimension.of(Dimension.ENGAGEMENT))
            .addGroups(
                    RuleGroup.of("firm", Dimension.FIT),
                    RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.atMost(Points.of(12))))
            .addRules(SMALL, LARGE, OPENS)
            .addDisqualifiers(Disqualifier.of("abroad", Condition.in(COUNTRY, "XX"), "ABROAD"))
            // by hand: 20 of the firm, 12 of the mails
            .bands(Bands.of(Band.atLeast("A", Points.of(32)), Band.below("B", Points.of(32))))
            .hysteresis(Points.of(3))
            .build();

    @Test
    void aModelWithoutMistakesHasNoWarning() {
        assertThat(ModelLint.warnings(GOOD)).isEmpty();
    }

    @Test
    void aConditionThatNoLeadCanMeet() {
        Condition french = Condition.in(COUNTRY, "FR", "LT");
        Condition nothing = new Condition.In<>(COUNTRY, new TreeSet<>());
        for (Condition never : List.of(
                nothing,
                Condition.any(),
                Condition.any(nothing, nothing),
                Condition.not(Condition.always()),
                Condition.all(Condition.always(), nothing),
                Condition.all(french, Condition.in(COUNTRY, "DE")),
                Condition.all(Condition.all(french), Condition.all(Condition.in(COUNTRY, "DE"))),
                Condition.all(Condition.below(EMPLOYEES, 10L), Condition.atLeast(EMPLOYEES, 10L)),
                Condition.all(Condition.in(EMPLOYEES, 9L), Condition.atLeast(EMPLOYEES, 10L)),
                Condition.all(Condition.in(EMPLOYEES, 10L), Condition.below(EMPLOYEES, 10L)),
                Condition.all(Condition.not(Condition.exists(COUNTRY)), french),
                Condition.all(Condition.exists(COUNTRY), Condition.not(Condition.exists(COUNTRY))))) {
            assertThat(codes(with(rule("extra", never, Effect.points(1)))))
                    .as(never.toString())
                    .containsExactly("lint.never rules[3].when extra");
        }
        assertThat(codes(GOOD.withDisqualifiers(Disqualifier.of("abroad", nothing, "ABROAD"))))
                .containsExactly("lint.never disqualifiers[0].when abroad");
    }

    @Test
    void aConditionThatSomeLeadCanMeet() {
        Condition french = Condition.in(COUNTRY, "FR", "LT");
        for (Condition some : List.of(
                Condition.all(),
                Condition.any(Condition.any(), french),
                Condition.not(french),
                Condition.all(french, Condition.in(COUNTRY, "LT", "DE")),
                Condition.all(Condition.below(EMPLOYEES, 10L), Condition.below(EMPLOYEES, 20L)),
                Condition.all(Condition.below(EMPLOYEES, 11L), Condition.atLeast(EMPLOYEES, 10L)),
                Condition.all(Condition.in(EMPLOYEES, 9L, 10L), Condition.atLeast(EMPLOYEES, 10L)),
                Condition.all(Condition.not(Condition.exists(EMPLOYEES)), french),
                Condition.all(Condition.exists(COUNTRY), french),
                Condition.contains(COUNTRY, "F"))) {
            assertThat(codes(with(rule("extra", some, Effect.points(1)))))
                    .as(some.toString())
                    .isEmpty();
        }
    }

    @Test
    void theSameRuleTwice() {
        assertThat(codes(with(SMALL.withId(RuleId.of("again"))))).containsExactly("lint.twice rules[3] again");
        assertThat(codes(with(OPENS.withId(RuleId.of("again"))))).containsExactly("lint.twice rules[3] again");
        ModelRule elsewhere = SMALL.withId(RuleId.of("again")).withGroup(GroupId.of("mail"));
        assertThat(codes(with(elsewhere.withReason(ReasonCode.of("OTHER"))))).isEmpty();
    }

    @Test
    void rangesThatOverlapWithinAGroup() {
        ModelRule medium = rule("medium", Condition.range(EMPLOYEES, 199L, 250L), Effect.points(7));
        assertThat(codes(with(medium)))
                .containsExactly("lint.overlap rules[3].when medium", "lint.overlap rules[3].when medium");
        assertThat(codes(with(rule("seven", Condition.in(EMPLOYEES, 7L), Effect.points(7)))))
                .isEmpty();
        assertThat(codes(with(rule("ten", Condition.in(EMPLOYEES, 10L), Effect.points(7)))))
                .containsExactly("lint.overlap rules[3].when ten");
        assertThat(codes(with(rule("french", Condition.in(COUNTRY, "FR"), Effect.points(7)))))
                .isEmpty();
        assertThat(codes(with(rule("known", Condition.exists(EMPLOYEES), Effect.points(7)))))
                .isEmpty();
        assertThat(codes(with(rule("ten", Condition.in(EMPLOYEES, 10L), Effect.times("2")))))
                .isEmpty();
    }

    @Test
    void aRuleForLeadsThatAreRuledOut() {
        assertThat(codes(with(rule("abroad-too", Condition.in(COUNTRY, "XX"), Effect.points(-5)))))
                .containsExactly("lint.ruledOut rules[3].when abroad-too");
    }

    @Test
    void aLimitThatHidesARule() {
        Points twelve = Points.of(12);
        assertThat(codes(with(rule("extra", Condition.exists(COUNTRY), Effect.points(13))
                        .withLimits(Limits.atMost(twelve)))))
                .containsExactly("lint.limit rules[3].limits extra");
        ModelRule mailed =
                rule("mailed", Condition.exists(COUNTRY), Effect.points(13)).withGroup(GroupId.of("mail"));
        assertThat(codes(with(mailed))).containsExactly("lint.limit rules[3].group mailed");
        assertThat(codes(with(mailed.withEffect(Effect.points(12))))).isEmpty();
        assertThat(codes(with(mailed.withEffect(Effect.points(13)).withLimits(Limits.atMost(twelve)))))
                .containsExactly("lint.limit rules[3].limits mailed");
        assertThat(codes(GOOD.withBands(Bands.none()).withTotal(Limits.atMost(Points.of(14)))))
                .containsExactly("lint.limit rules[1].group large");
        ScoreModel dimension = GOOD.withBands(Bands.none())
                .withDimensions(
                        new ModelDimension(Dimension.FIT, Limits.atMost(Points.of(14)), true),
                        ModelDimension.of(Dimension.ENGAGEMENT));
        assertThat(codes(dimension)).containsExactly("lint.limit rules[1].group large");
    }

    @Test
    void aLeastThatHidesAPenalty() {
        ScoreModel least = with(rule("extra", Condition.exists(COUNTRY), Effect.points(-5)))
                .withTotal(Limits.atLeast(Points.of(-4)));
        assertThat(codes(least)).containsExactly("lint.limit rules[3].group extra");
        assertThat(codes(least.withTotal(Limits.atLeast(Points.of(-5))))).isEmpty();
    }

    @Test
    void aBandOutOfReach() {
        assertThat(codes(GOOD.withBands(
                        Bands.of(Band.atLeast("A", Points.of("32.001")), Band.below("B", Points.of("32.001"))))))
                .containsExactly("lint.band bands[1] A");
        assertThat(codes(GOOD.withBands(Bands.of(Band.atLeast("A", Points.ZERO), Band.below("B", Points.ZERO)))))
                .containsExactly("lint.band bands[0] B");
        assertThat(codes(GOOD.withTotal(Limits.of(Points.ZERO, Points.of(31)))))
                .containsExactly("lint.band bands[1] A");
    }

    @Test
    void whatAMultiplierAddsIsWithinReach() {
        Bands bands = Bands.of(Band.atLeast("A", Points.of(42)), Band.below("B", Points.of(42)));
        ModelRule times = rule("times", Condition.in(COUNTRY, "FR"), Effect.times("1.5"));
        assertThat(codes(with(times).withBands(bands))).isEmpty();
        assertThat(codes(with(times.withEffect(Effect.times("1.499"))).withBands(bands)))
                .containsExactly("lint.band bands[1] A");
        assertThat(codes(with(times.withEffect(Effect.times("0.5"))))).isEmpty();
        ModelRule never = times.withWhen(Condition.any());
        assertThat(codes(with(never).withBands(bands)))
                .containsExactly("lint.never rules[3].when times", "lint.band bands[1] A");
    }

    @Test
    void aBandOfTheGridOutOfReach() {
        Grid grid = new Grid(
                Grid.Axis.of(Dimension.FIT, Band.atLeast("A", Points.of(21)), Band.below("B", Points.of(21))),
                Grid.Axis.of(Dimension.ENGAGEMENT, Band.atLeast("1", Points.of(13)), Band.below("2", Points.of(13))),
                List.of());
        assertThat(codes(GOOD.withGrid(grid)))
                .containsExactly("lint.band grid.rows.bands[1] A", "lint.band grid.columns.bands[1] 1");
    }

    @Test
    void aHysteresisAsWideAsABand() {
        Bands three = Bands.of(
                Band.atLeast("A", Points.of(30)),
                Band.of("B", Points.of(20), Points.of(30)),
                Band.below("C", Points.of(20)));
        assertThat(codes(GOOD.withBands(three).withHysteresis(Points.of("9.999"))))
                .isEmpty();
        assertThat(codes(GOOD.withBands(three).withHysteresis(Points.of(10))))
                .containsExactly("lint.hysteresis hysteresis 10");
    }

    @Test
    void pointsOfTheFitThatDecay() {
        ModelRule decaying =
                OPENS.withId(RuleId.of("fits")).withGroup(GroupId.of("firm")).withReason(ReasonCode.of("FITS"));
        assertThat(codes(with(decaying))).containsExactly("lint.fit rules[3].effect.decay fits");
        assertThat(codes(with(decaying.withEffect(Effect.perOccurrence(OPENED, Points.of(2), 10, Decay.none())))))
                .isEmpty();
    }

    @Test
    void textsThatDifferByTheirCaseOnly() {
        Map<String, Points> points = Map.of("FR", Points.of(1), "fr ", Points.of(2), "LT", Points.of(1));
        assertThat(codes(with(rule("table", Condition.always(), Effect.table(COUNTRY, points)))))
                .containsExactly("lint.text rules[3].effect.points.fr  table");
    }

    @Test
    void oneReasonForDifferentThings() {
        assertThat(codes(with(OPENS.withId(RuleId.of("demo"))
                        .withWhen(Condition.exists(COUNTRY))
                        .withReason(ReasonCode.of("SIZE small")))))
                .containsExactly("lint.reason rules[3].reason demo");
        assertThat(codes(GOOD.withDisqualifiers(Disqualifier.of("abroad", Condition.in(COUNTRY, "XX"), "OPENS"))))
                .containsExactly("lint.reason disqualifiers[0].reason abroad");
        assertThat(codes(GOOD.withRules(SMALL, LARGE.withReason(SMALL.reason()), OPENS)))
                .isEmpty();
    }

    @Test
    void aGroupThatEarnsNothing() {
        List<RuleGroup> groups = new ArrayList<>(GOOD.groups());
        groups.add(RuleGroup.of("web", Dimension.ENGAGEMENT));
        assertThat(codes(GOOD.withGroups(groups))).containsExactly("lint.group groups[2] web");
        ModelRule times = rule("times", Condition.always(), Effect.times("2")).withGroup(GroupId.of("web"));
        assertThat(codes(GOOD.withGroups(groups).withRules(SMALL, LARGE, OPENS, times)))
                .containsExactly("lint.group groups[2] web");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysIt(Language language) {
        Violation warning =
                ModelLint.warnings(with(SMALL.withId(RuleId.of("again")))).get(0);
        String text = Messages.in(language).with(ScoringMessages::bundle).text(warning);
        assertThat(text).contains("again", "small");
        assertThat(text.equals(warning.message())).isEqualTo(language == Language.ENGLISH);
    }

    @Test
    void linesAndTablesReachTheirBest() {
        Effect line = Effect.linear(
                EMPLOYEES,
                new Effect.Knot(BigDecimal.ZERO, Points.of(-4)),
                new Effect.Knot(BigDecimal.TEN, Points.of(8)));
        Bands bands = Bands.of(
                Band.atLeast("A", Points.of(40)),
                Band.of("B", Points.of(-3), Points.of(40)),
                Band.below("C", Points.of(-3)));
        assertThat(codes(with(rule("line", Condition.always(), line)).withBands(bands)))
                .isEmpty();
    }

    private static ModelRule rule(String id, Condition when, Effect effect) {
        return ModelRule.of(id, "firm", when, effect, "SIZE " + id);
    }

    private static ScoreModel with(ModelRule extra) {
        return GOOD.withRules(SMALL, LARGE, OPENS, extra);
    }

    private static List<String> codes(ScoreModel model) {
        return ModelLint.warnings(model).stream()
                .map(one -> one.code() + " " + one.path() + " " + one.value())
                .toList();
    }
}
