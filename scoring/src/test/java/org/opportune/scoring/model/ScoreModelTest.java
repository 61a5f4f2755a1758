package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Grade;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Version;

class ScoreModelTest {
    private static final ScoreModel MODEL = SmallModel.MODEL;

    private static final Grid GRID = new Grid(
            Grid.Axis.of(Dimension.FIT, Band.atLeast("A", Points.of(30)), Band.below("B", Points.of(30))),
            Grid.Axis.of(Dimension.ENGAGEMENT, Band.atLeast("1", Points.of(8)), Band.below("2", Points.of(8))),
            List.of(new Grid.Cell("A", "1", Grade.of("best", "CALL_TODAY"))));

    @Test
    void onlyAPublishedModelScores() {
        Registry registry = Registry.builder().rule(new SmallModel.Seats()).build();
        assertThat(MODEL.status()).isEqualTo(ModelStatus.PUBLISHED);
        for (ModelStatus status : List.of(ModelStatus.DRAFT, ModelStatus.RETIRED)) {
            ScoreModel other = MODEL.withStatus(status);
            refused(() -> other.compile(registry), "status");
            assertThat(other.preview(registry).score(SmallModel.lead(), SmallModel.AS_OF))
                    .isEqualTo(SmallModel.COMPILED.score(SmallModel.lead(), SmallModel.AS_OF));
        }
    }

    @Test
    void theStatusIsNoPartOfTheHash() {
        ScoreModel draft = MODEL.withStatus(ModelStatus.DRAFT);
        assertThat(draft).isNotEqualTo(MODEL);
        assertThat(draft.contentHash()).isEqualTo(MODEL.contentHash());
    }

    @Test
    void aRuleEndsAfterItHasBegun() {
        ModelRule rule = MODEL.rules().get(0).withValidFrom(SmallModel.AS_OF);
        refused(() -> rule.withValidTo(SmallModel.AS_OF), "validTo");
        assertThat(rule.withValidTo(SmallModel.AS_OF.plusNanos(1)).condition().reads())
                .containsExactly(Facts.AS_OF, SmallModel.COUNTRY);
    }

    @Test
    void theGridIsOfDimensionsOfTheModelAndTheHysteresisAboveZero() {
        ScoreModel fit = MODEL.withRules(MODEL.rules().get(0))
                .withGroups(MODEL.groups().get(0))
                .withDimensions(ModelDimension.of(Dimension.FIT));
        refused(() -> fit.withGrid(GRID), "grid.columns.dimension");
        Grid turned = new Grid(GRID.columns(), GRID.rows(), List.of());
        refused(() -> fit.withGrid(turned), "grid.rows.dimension");
        refused(() -> MODEL.withHysteresis(Points.ZERO), "hysteresis");
    }

    @Test
    void everythingWrongWithAModelIsSaidAtOnce() {
        ModelRule decaying = ModelRule.of(
                "home",
                "firm",
                Condition.exists(Key.text("lead.employees")),
                Effect.perOccurrence(SmallModel.OPENED, Points.of(1), 1, Decay.expiry(Duration.ofDays(1))),
                "MAIL");
        refused(
                () -> ScoreModel.builder()
                        .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.FIT))
                        .addGroups(RuleGroup.of("firm", Dimension.FIT), RuleGroup.of("firm", Dimension.of("INTENT")))
                        .addRules(decaying, rule("home", "mail", Condition.exists(SmallModel.EMPLOYEES)))
                        .addDisqualifiers(Disqualifier.of("home", Condition.always(), "WHY"))
                        .build(),
                "id",
                "dimensions[1]",
                "groups[1].id",
                "groups[1].dimension",
                "rules[0].effect.decay",
                "rules[1].id",
                "rules[1].group",
                "disqualifiers[0].id",
                "rules");
    }

    @Test
    void aModelHasAtLeastOneDimension() {
        refused(() -> ScoreModel.builder().id(ModelId.of("m")).build(), "dimensions");
    }

    @Test
    void aModelHasAThousandRulesAtMost() {
        List<ModelRule> rules = IntStream.range(0, 1000)
                .mapToObj(i -> rule("r" + i, "firm", Condition.always()))
                .toList();
        ScoreModel full = MODEL.withDisqualifiers().withRules(rules);
        assertThat(full.compile()
                        .score(SmallModel.lead(), SmallModel.AS_OF)
                        .explanation()
                        .lines())
                .hasSize(1000 + 1); // and the limit of the dimension
        refused(() -> full.withDisqualifiers(MODEL.disqualifiers()), "rules");
    }

    @Test
    void aRuleNamesAllItsMissingParts() {
        refused(() -> ModelRule.builder().build(), "id", "group", "effect", "reason");
    }

    @Test
    void aRuleInCodeNeedsBothItsLimits() {
        refused(
                () -> ModelRule.of("r", "firm", Condition.always(), Effect.coded(RuleId.of("acme:seats")), "WHY"),
                "limits");
    }

    @Test
    void fitDecaysOnlyWhenItIsSaidTo() {
        ModelRule decaying = ModelRule.of(
                "r", "firm", Condition.always(), opened(Points.of(1), Decay.expiry(Duration.ofDays(1))), "MAIL");
        refused(() -> MODEL.withRules(decaying), "rules[0].effect.decay");
        ScoreModel chosen = MODEL.withRules()
                .withDimensions(
                        new ModelDimension(Dimension.FIT, Limits.none(), true),
                        ModelDimension.of(Dimension.ENGAGEMENT));
        assertThat(chosen.withRules(decaying).rules()).hasSize(1);
    }

    @Test
    void aPenaltyFadesOnlyWhenItIsAskedTo() {
        Decay decay = Decay.halfLife(Duration.ofDays(1));
        refused(() -> opened(Points.of(-50), decay), "penaltyFades");
        assertThat(opened(Points.of(-50), Decay.none())).isNotNull();
        assertThat(Effect.fadingPenalty(SmallModel.OPENED, Points.of(-50), 1, decay))
                .isNotNull();
    }

    @Test
    void anEffectHasPointsWithinBounds() {
        refused(() -> Effect.points(0), "points");
        refused(() -> Effect.points(1_000_001), "points");
        refused(() -> Effect.perOccurrence(SmallModel.OPENED, Points.ZERO, 0, Decay.none()), "each", "atMost");
        refused(() -> Effect.perOccurrence(SmallModel.OPENED, Points.of(1), 1001, Decay.none()), "atMost");
        assertThat(Effect.points(-1_000_000)).isNotNull();
    }

    @Test
    void bandsCoverEveryTotalOnce() {
        assertThat(Bands.of(Band.atLeast("A", Points.of(1)), Band.below("B", Points.of(1)))
                        .list())
                .extracting(Band::label)
                .containsExactly("B", "A");
        refused(
                () -> Bands.of(Band.atLeast("A", Points.of(2)), Band.of("A", Points.of(0), Points.of(1))),
                "[1].from",
                "[0].label",
                "[0].from");
        refused(() -> Bands.of(Band.below("A", Points.of(2)), Band.below("B", Points.of(3))), "[1].from", "[1].to");
        assertThat(Bands.none().of(Points.of(3))).isEmpty();
        assertThat(MODEL.bands().of(Points.of(30)).orElseThrow()).hasToString("A");
        assertThat(MODEL.bands().of(Points.of("29.999")).orElseThrow()).hasToString("B");
        assertThat(MODEL.bands().of(Points.of(-7)).orElseThrow()).hasToString("C");
    }

    @Test
    void limitsAreInOrder() {
        refused(() -> Limits.of(Points.of(2), Points.of(1)), "max");
        assertThat(Limits.of(Points.of(1), Points.of(1)).isBounded()).isTrue();
        assertThat(Limits.atLeast(Points.of(1)).isBounded()).isFalse();
    }

    @Test
    void aModelWhoseRulesInCodeAreNotRegisteredNamesThemAll() {
        ScoreModel two = MODEL.withRules(coded("a", "acme:seats"), coded("b", "acme:desks"));
        refused(two::compile, "rules[0].effect.rule", "rules[1].effect.rule");
        Registry registry = Registry.builder().rule(new SmallModel.Seats()).build();
        refused(() -> two.compile(registry), "rules[1].effect.rule");
    }

    @Test
    void equalModelsHaveEqualHashes() {
        ScoreModel copy = ScoreModel.builder().from(MODEL).build();
        assertThat(copy).isEqualTo(MODEL);
        assertThat(copy.contentHash()).isEqualTo(MODEL.contentHash());
        assertThat(MODEL.stamp().hash()).isEqualTo(MODEL.contentHash());
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyOtherModelHasAnotherHash(ScoreModel other) {
        assertThat(other.contentHash()).isNotEqualTo(MODEL.contentHash());
    }

    static Stream<ScoreModel> others() {
        ModelRule opened = MODEL.rules().get(4);
        return Stream.of(
                MODEL.withId(ModelId.of("acme:b2c")),
                MODEL.withVersion(Version.of("1.0.1")),
                MODEL.withDimensions(
                        MODEL.dimensions().get(1), MODEL.dimensions().get(0)),
                MODEL.withDimensions(
                        new ModelDimension(Dimension.FIT, Limits.atMost(Points.of(30)), true),
                        MODEL.dimensions().get(1)),
                MODEL.withGroups(
                        RuleGroup.of("firm", Dimension.ENGAGEMENT),
                        MODEL.groups().get(1)),
                MODEL.withGroups(
                        MODEL.groups().get(0),
                        RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.atMost(Points.of(12)))),
                MODEL.withRules(opened),
                MODEL.withDisqualifiers(),
                MODEL.withTotal(Limits.atLeast(Points.ZERO)),
                MODEL.withTotal(Limits.atMost(Points.ZERO)),
                MODEL.withBands(Bands.none()),
                MODEL.withHysteresis(Points.of(1)),
                MODEL.withGrid(GRID),
                MODEL.withGrid(new Grid(GRID.rows(), GRID.columns(), List.of())),
                changed(opened.withValidFrom(SmallModel.AS_OF)),
                changed(opened.withValidTo(SmallModel.AS_OF)),
                changed(opened.withEffect(opened(Points.of(8), Decay.none()))),
                changed(opened.withEffect(opened(Points.of(8), Decay.halfLife(Duration.ofDays(11))))),
                changed(opened.withEffect(opened(Points.of(8), Decay.linear(Duration.ofDays(10))))),
                changed(opened.withEffect(opened(Points.of(8), Decay.expiry(Duration.ofDays(10))))),
                changed(opened.withEffect(Effect.points(8))),
                changed(opened.withEffect(Effect.table(SmallModel.COUNTRY, Map.of("FR", Points.of(8))))),
                changed(opened.withEffect(Effect.times("2"))),
                changed(opened.withWhen(Condition.exists(SmallModel.COUNTRY))),
                changed(opened.withLimits(Limits.atMost(Points.of(8)))),
                changed(opened.withId(RuleId.of("read"))));
    }

    private static ScoreModel changed(ModelRule opened) {
        return MODEL.withRules(Stream.concat(
                        MODEL.rules().stream().filter(rule -> !rule.id().equals(RuleId.of("opened"))),
                        Stream.of(opened))
                .toList());
    }

    @Test
    void aFactAskedForByTwoTypesIsRefused() {
        Key<?> text = Key.of("lead.employees", ValueType.TEXT);
        refused(
                () -> MODEL.withRules(
                        rule("a", "firm", Condition.exists(text)),
                        rule("b", "firm", Condition.exists(SmallModel.EMPLOYEES))),
                "rules");
    }

    private static Effect opened(Points each, Decay decay) {
        return Effect.perOccurrence(SmallModel.OPENED, each, 2, decay);
    }

    private static ModelRule rule(String id, String group, Condition when) {
        return ModelRule.of(id, group, when, Effect.points(1), "WHY");
    }

    private static ModelRule coded(String id, String rule) {
        return ModelRule.builder()
                .from(MODEL.rules().get(3))
                .id(RuleId.of(id))
                .effect(Effect.coded(RuleId.of(rule)))
                .build();
    }

    private static void refused(ThrowingCallable making, String... paths) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly(paths));
    }
}
