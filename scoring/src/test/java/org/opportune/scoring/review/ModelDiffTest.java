package org.opportune.scoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Grade;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.ModelStatus;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

class ModelDiffTest {
    private static final Key<String> COUNTRY = Key.text("lead.country");
    private static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    private static final ModelRule HOME =
            ModelRule.of("home", "firm", Condition.in(COUNTRY, "FR"), Effect.points(12), "COUNTRY");
    private static final ModelRule LARGE =
            ModelRule.of("large", "firm", Condition.atLeast(EMPLOYEES, 200L), Effect.points(5), "SIZE");
    private static final ScoreModel MODEL = ScoreModel.builder()
            .id(ModelId.of("acme:b2b"))
            .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
            .addGroups(RuleGroup.of("firm", Dimension.FIT))
            .addRules(HOME, LARGE)
            .build();

    @Test
    void aModelDoesNotDifferFromItself() {
        ModelDiff diff = ModelDiff.between(MODEL, MODEL);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.before()).isEqualTo(MODEL.stamp());
        assertThat(diff.after()).isEqualTo(MODEL.stamp());
    }

    @Test
    void aChangedRuleIsToldFieldByField() {
        ModelRule other = HOME.withEffect(Effect.points(15))
                .withWhen(Condition.not(Condition.any(Condition.exists(COUNTRY), Condition.range(EMPLOYEES, 1L, 9L))))
                .withLimits(Limits.of(Points.ZERO, Points.of(9)))
                .withValidFrom(Instant.parse("2026-01-01T00:00:00Z"))
                .withValidTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(texts(MODEL.withRules(other, LARGE)))
                .containsExactly(
                        "rule home: when was lead.country in [FR], is not ((lead.country is known) or "
                                + "(lead.employees from 1 below 9))",
                        "rule home: effect was 12 points, is 15 points",
                        "rule home: limits is from 0 up to 9",
                        "rule home: validFrom is 2026-01-01T00:00:00Z",
                        "rule home: validTo is 2027-01-01T00:00:00Z");
        assertThat(ModelDiff.between(MODEL.withRules(other, LARGE), MODEL).changes())
                .contains(new ModelDiff.Change("rule home", "limits", Optional.of("from 0 up to 9"), Optional.empty()));
    }

    @Test
    void rulesAreAddedAndRemoved() {
        ModelRule times = ModelRule.of("times", "firm", Condition.always(), Effect.times("1.50"), "TIMES");
        assertThat(texts(MODEL.withRules(HOME, times)))
                .containsExactly(
                        "rule large: group was firm, is gone",
                        "rule large: when was lead.employees from 200, is gone",
                        "rule large: effect was 5 points, is gone",
                        "rule large: reason was SIZE, is gone",
                        "rule times: group is firm",
                        "rule times: when is always",
                        "rule times: effect is times 1.5",
                        "rule times: reason is TIMES");
    }

    @Test
    void theOrderIsOneChangeOfTheModel() {
        assertThat(texts(MODEL.withRules(LARGE, HOME)))
                .containsExactly(
                        "model: order was model, dimension FIT, dimension ENGAGEMENT, group firm, rule home, "
                                + "rule large, is model, dimension FIT, dimension ENGAGEMENT, group firm, rule large, rule home");
    }

    @Test
    void theWholeAndItsPartsAreTold() {
        ScoreModel other = MODEL.withVersion(Version.of("1.1.0"))
                .withStatus(ModelStatus.DRAFT)
                .withTotal(Limits.atLeast(Points.ZERO))
                .withBands(Bands.of(Band.atLeast("A", Points.of(9)), Band.below("B", Points.of(9))))
                .withHysteresis(Points.of(2))
                .withGrid(new Grid(
                        Grid.Axis.of(Dimension.FIT, Band.atLeast("A", Points.of(9)), Band.below("B", Points.of(9))),
                        Grid.Axis.of(
                                Dimension.ENGAGEMENT, Band.atLeast("1", Points.of(9)), Band.below("2", Points.of(9))),
                        List.of(
                                new Grid.Cell("A", "1", Grade.of("best", "CALL")),
                                new Grid.Cell("A", "2", Grade.of("good")))))
                .withGroups(RuleGroup.of("firm", Dimension.FIT, Limits.atMost(Points.of(7))))
                .withDimensions(
                        new ModelDimension(Dimension.FIT, Limits.none(), true), ModelDimension.of(Dimension.ENGAGEMENT))
                .withDisqualifiers(Disqualifier.of("out", Condition.all(), "OUT"));
        assertThat(texts(other))
                .containsExactly(
                        "model: version was 1.0.0, is 1.1.0",
                        "model: status was PUBLISHED, is DRAFT",
                        "model: total is from 0",
                        "model: bands is B, A from 9",
                        "model: hysteresis is 2",
                        "model: grid rows by FIT is B, A from 9",
                        "model: grid columns by ENGAGEMENT is 2, 1 from 9",
                        "model: grid cell A 1 is best (CALL)",
                        "model: grid cell A 2 is good",
                        "dimension FIT: decays was false, is true",
                        "group firm: limits is up to 7",
                        "disqualifier out: when is always",
                        "disqualifier out: reason is OUT");
    }

    @Test
    void whatNoTextTellsIsAnotherHash() {
        Key<String> text = Key.text(EMPLOYEES.name());
        ScoreModel before = MODEL.withRules(LARGE.withWhen(Condition.exists(EMPLOYEES)));
        ScoreModel after = MODEL.withRules(LARGE.withWhen(Condition.exists(text)));
        assertThat(ModelDiff.between(before, after).changes())
                .containsExactly(new ModelDiff.Change(
                        "model",
                        "hash",
                        Optional.of(before.contentHash().hex()),
                        Optional.of(after.contentHash().hex())));
        assertThat(texts(MODEL.withRules(HOME.withId(RuleId.of("home")), LARGE)))
                .isEmpty();
    }

    private static List<String> texts(ScoreModel after) {
        return ModelDiff.between(MODEL, after).changes().stream()
                .map(ModelDiff.Change::toString)
                .toList();
    }
}
