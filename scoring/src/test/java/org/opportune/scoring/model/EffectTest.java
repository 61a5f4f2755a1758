package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.scoring.Coverage.Missing;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;

/** Tables, lines and multipliers; lines and products as {@code src/test/python/effect_vectors.py} has them. */
class EffectTest {
    private static final Key<String> COUNTRY = SmallModel.COUNTRY;
    private static final Key<Long> EMPLOYEES = SmallModel.EMPLOYEES;
    private static final Key<BigDecimal> TURNOVER = Key.of("acme:turnover", ValueType.DECIMAL);
    private static final Map<String, Points> BY_COUNTRY =
            Map.of("FR", Points.of(10), "LT", Points.of(5), "BR", Points.ZERO);

    @Test
    void aTableGivesThePointsOfWhatTheTextSays() {
        ScoreModel model = model(rule("country", Condition.always(), Effect.table(COUNTRY, BY_COUNTRY, Points.of(-2))));
        assertThat(total(model, country("FR"))).isEqualTo(Points.of(10));
        assertThat(total(model, country("fr"))).isEqualTo(Points.of(-2));
        assertThat(lines(model, country("BR"))).isEmpty();
    }

    @Test
    void aTextThatATableLacksDoesNotFire() {
        ScoreModel model = model(rule("country", Condition.always(), Effect.table(COUNTRY, BY_COUNTRY)));
        assertThat(lines(model, country("US"))).isEmpty();
        assertThat(score(model, country("US")).coverage().missing()).isEmpty();
    }

    @Test
    void aTextThatNobodyHasSaidIsMissingWithWhatTheTableCouldGive() {
        ScoreModel model = model(rule("country", Condition.always(), Effect.table(COUNTRY, BY_COUNTRY, Points.of(-2))));
        assertThat(score(model, Attributes.none()).coverage().missing())
                .containsExactly(new Missing(COUNTRY, Points.of(-2), Points.of(10)));
    }

    @Test
    void pointsOnALineAreThoseOfTheFractions() {
        for (JsonNode row : vectors("knots")) {
            List<Effect.Knot> knots = new ArrayList<>();
            row.get("knots")
                    .forEach(knot ->
                            knots.add(knot(knot.get(0).asText(), knot.get(1).asText())));
            Effect line = new Effect.PiecewiseLinear(TURNOVER, knots);
            Attributes lead = Attributes.none()
                    .with(TURNOVER, new BigDecimal(row.get("at").asText()));
            assertThat(total(model(rule("line", Condition.always(), line)), lead))
                    .as(row.toString())
                    .hasToString(row.get("points").asText());
        }
    }

    @Test
    void aWholeNumberIsOnTheLineToo() {
        ScoreModel model =
                model(rule("size", Condition.always(), Effect.linear(EMPLOYEES, knot("10", "0"), knot("40", "10"))));
        assertThat(total(model, Attributes.none().with(EMPLOYEES, 20L))).isEqualTo(Points.of("3.333"));
        assertThat(lines(model, Attributes.none().with(EMPLOYEES, 10L))).isEmpty();
        assertThat(score(model, Attributes.none()).coverage().missing())
                .containsExactly(new Missing(EMPLOYEES, Points.ZERO, Points.of(10)));
    }

    @Test
    void whatAMultiplierAddsIsThatOfTheFractions() {
        for (JsonNode row : vectors("sum")) {
            Points sum = Points.of(row.get("sum").asText());
            List<ModelRule> rules = new ArrayList<>();
            rules.add(rule(
                    "times", Condition.always(), Effect.times(row.get("factor").asText())));
            if (sum.signum() != 0) {
                rules.add(rule("sum", Condition.always(), Effect.points(sum)));
            }
            List<RuleLine> lines = lines(model(rules.toArray(ModelRule[]::new)), Attributes.none());
            assertThat(lines.get(lines.size() - 1))
                    .as(row.toString())
                    .isEqualTo(line("times", row.get("added").asText()));
        }
    }

    @Test
    void aMultiplierComesAfterTheRulesWithTheirLimitsAndBeforeTheLimitOfTheGroup() {
        ScoreModel model = model(
                        rule("times", Condition.in(COUNTRY, "FR"), Effect.times("1.5"))
                                .withLimits(Limits.atMost(Points.of(7))),
                        rule("most", Condition.always(), Effect.points(30)).withLimits(Limits.atMost(Points.of(20))))
                .withGroups(RuleGroup.of("firm", Dimension.FIT, Limits.atMost(Points.of(25))));
        Score score = score(model, country("FR"));
        assertThat(score.explanation().lines())
                .containsExactly(
                        line("most", "30"),
                        new LimitLine(Scope.RULE, "most", Points.of(-10), LimitLine.MAXIMUM),
                        line("times", "10"),
                        new LimitLine(Scope.RULE, "times", Points.of(-3), LimitLine.MAXIMUM),
                        new LimitLine(Scope.GROUP, "firm", Points.of(-2), LimitLine.MAXIMUM));
        assertThat(score.total()).isEqualTo(Points.of(25));
        assertThat(total(model, country("LT"))).isEqualTo(Points.of(20));
    }

    @Test
    void aMultiplierThatWaitsForAFactStandsForWhatItWouldAddNow() {
        ModelRule sum = rule("sum", Condition.always(), Effect.points(30));
        ModelRule half = rule("half", Condition.in(COUNTRY, "FR"), Effect.times("0.5"));
        assertThat(score(model(sum, half), Attributes.none()).coverage().missing())
                .containsExactly(new Missing(COUNTRY, Points.of(-15), Points.ZERO));
        ModelRule twice = half.withEffect(Effect.times("2")).withLimits(Limits.atMost(Points.of(8)));
        assertThat(score(model(sum, twice), Attributes.none()).coverage().missing())
                .containsExactly(new Missing(COUNTRY, Points.ZERO, Points.of(8)));
    }

    @Test
    void aGroupHasOneMultiplier() {
        ModelRule times = rule("a", Condition.always(), Effect.times("2"));
        refused(() -> model(times, times.withId(RuleId.of("b"))), "rules[1].effect");
        ScoreModel two =
                model(times).withGroups(RuleGroup.of("firm", Dimension.FIT), RuleGroup.of("web", Dimension.FIT));
        assertThat(two.withRules(times, times.withId(RuleId.of("b")).withGroup(GroupId.of("web")))
                        .rules())
                .hasSize(2);
    }

    @Test
    void theSumOfAThousandLargestRulesCanBeMultiplied() {
        ModelRule[] rules = IntStream.range(0, 1000)
                .mapToObj(i -> rule("r" + i, Condition.always(), Effect.points(1_000_000)))
                .toArray(ModelRule[]::new);
        rules[0] = rule("times", Condition.always(), Effect.times("9"));
        assertThat(total(model(rules), Attributes.none())).isEqualTo(Points.of(9 * 999_000_000L));
    }

    @Test
    void aTextAskedForAsANumberElsewhereIsRefused() {
        Key<Long> number = Key.integer(COUNTRY.name());
        refused(
                () -> model(
                        rule("table", Condition.always(), Effect.table(COUNTRY, BY_COUNTRY)),
                        rule("line", Condition.always(), Effect.linear(number, knot("0", "0"), knot("1", "1")))),
                "rules");
    }

    @Test
    void aTableHasPointsWithinBounds() {
        refused(() -> Effect.table(COUNTRY, Map.of()), "points", "points");
        refused(() -> Effect.table(COUNTRY, Map.of("FR", Points.ZERO)), "points");
        refused(() -> Effect.table(COUNTRY, Map.of("FR", Points.ZERO), Points.ZERO), "points");
        refused(
                () -> Effect.table(COUNTRY, Map.of("FR", Points.of(1_000_001)), Points.of(-1_000_001)),
                "points.FR",
                "otherwise");
        assertThat(Effect.table(COUNTRY, Map.of("FR", Points.ZERO), Points.of(1)))
                .isNotNull();
    }

    @Test
    void aLineHasKnotsInOrder() {
        refused(() -> Effect.linear(COUNTRY, knot("0", "1")), "key", "knots");
        refused(() -> Effect.linear(EMPLOYEES, knot("1", "0"), knot("1", "0")), "knots[1].at", "knots");
        refused(() -> knot("1000000.000000001", "-1000001"), "at", "points");
        refused(() -> knot("0.0000000001", "1"), "at");
        assertThat(knot("-1000000", "1000000")).isEqualTo(knot("-1E6", "1000000"));
        assertThat(knot("0.000000001", "1")).isNotNull();
    }

    @Test
    void aFactorMultiplies() {
        for (String wrong : List.of("1", "1.00", "-0.5", "9.001", "0.3333")) {
            refused(() -> Effect.times(wrong), "factor");
        }
        assertThat(Effect.times("0")).isEqualTo(Effect.times("0.0"));
        assertThat(Effect.times("9.000")).isEqualTo(Effect.times("9"));
    }

    @Test
    void aRuleKnowsWhatItMayCountFor() {
        assertThat(rule("r", Condition.always(), Effect.points(3)).reach())
                .isEqualTo(Limits.of(Points.of(3), Points.of(3)));
        assertThat(rule("r", Condition.always(), Effect.table(COUNTRY, BY_COUNTRY, Points.of(-2)))
                        .withLimits(Limits.atMost(Points.of(7)))
                        .reach())
                .isEqualTo(Limits.of(Points.of(-2), Points.of(7)));
        assertThat(rule("r", Condition.always(), Effect.linear(EMPLOYEES, knot("0", "4"), knot("1", "1")))
                        .reach())
                .isEqualTo(Limits.of(Points.of(1), Points.of(4)));
        assertThat(rule(
                                "r",
                                Condition.always(),
                                Effect.perOccurrence(SmallModel.OPENED, Points.of(2), 10, Decay.none()))
                        .reach())
                .isEqualTo(Limits.of(Points.of("0.001"), Points.of(20)));
        assertThat(rule(
                                "r",
                                Condition.always(),
                                Effect.perOccurrence(SmallModel.OPENED, Points.of(-2), 3, Decay.none()))
                        .reach())
                .isEqualTo(Limits.of(Points.of(-6), Points.of("-0.001")));
        assertThat(rule("r", Condition.always(), Effect.times("2")).reach()).isEqualTo(Limits.none());
        assertThat(rule("r", Condition.always(), Effect.times("2"))
                        .withLimits(Limits.atMost(Points.of(7)))
                        .reach())
                .isEqualTo(Limits.atMost(Points.of(7)));
    }

    private static Effect.Knot knot(String at, String points) {
        return new Effect.Knot(new BigDecimal(at), Points.of(points));
    }

    private static ModelRule rule(String id, Condition when, Effect effect) {
        return ModelRule.of(id, "firm", when, effect, "WHY");
    }

    private static ScoreModel model(ModelRule... rules) {
        return ScoreModel.builder()
                .id(ModelId.of("effects"))
                .addDimensions(ModelDimension.of(Dimension.FIT))
                .addGroups(RuleGroup.of("firm", Dimension.FIT))
                .addRules(rules)
                .build();
    }

    private static Score score(ScoreModel model, Facts lead) {
        Score score = model.compile().score(lead, SmallModel.AS_OF);
        Lines.addUp(score);
        return score;
    }

    private static Points total(ScoreModel model, Facts lead) {
        return score(model, lead).total();
    }

    private static List<RuleLine> lines(ScoreModel model, Facts lead) {
        return score(model, lead).explanation().lines().stream()
                .map(RuleLine.class::cast)
                .toList();
    }

    private static RuleLine line(String rule, String points) {
        return new RuleLine(RuleId.of(rule), Points.of(points), ReasonCode.of("WHY"), List.of());
    }

    private static Attributes country(String code) {
        return Attributes.none().with(COUNTRY, code);
    }

    private static List<JsonNode> vectors(String property) {
        try (InputStream in = EffectTest.class.getResourceAsStream("/fixtures/effect-vectors.json")) {
            List<JsonNode> rows = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(row -> {
                if (row.has(property)) {
                    rows.add(row);
                }
            });
            assertThat(rows).hasSizeGreaterThan(50);
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
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
