package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opportune.core.Condition.all;
import static org.opportune.core.Condition.always;
import static org.opportune.core.Condition.any;
import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.below;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.not;
import static org.opportune.core.Condition.range;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.ValueType;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.ScoringRule;

/** Two hundred leads score what {@code src/test/python/model_scores.py} says, line by line. */
class ModelScoresTest {
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");
    private static final Key<String> COUNTRY = Key.text("country");
    private static final Key<String> SECTOR = Key.text("sector");
    private static final Key<Long> EMPLOYEES = Key.integer("employees");
    private static final Key<BigDecimal> BUDGET = Key.of("budget", ValueType.DECIMAL);
    private static final Key<Boolean> PARTNER = Key.of("partner", ValueType.BOOLEAN);
    private static final Key<LocalDate> DUE = Key.of("due", ValueType.DATE);
    private static final Key<Occurrences> OPENED = Key.occurrences("opened");
    private static final Key<Occurrences> DEMOS = Key.occurrences("demos");
    private static final Key<Occurrences> UNSUBSCRIBED = Key.occurrences("unsubscribed");

    private static final CompiledModel MODEL = ScoreModel.builder()
            .id(ModelId.of("python:check"))
            .addDimensions(
                    new ModelDimension(Dimension.FIT, limits("-20", "45"), true),
                    ModelDimension.of(Dimension.ENGAGEMENT, Limits.atMost(Points.of(30))))
            .addGroups(
                    RuleGroup.of("firm", Dimension.FIT),
                    RuleGroup.of("timing", Dimension.FIT, limits("-10", "15")),
                    RuleGroup.of("mail", Dimension.ENGAGEMENT, limits("-15", "12")),
                    RuleGroup.of("deeds", Dimension.ENGAGEMENT))
            .addRules(
                    rule("home", "firm", in(COUNTRY, "FR", "LT"), "10"),
                    rule("abroad", "firm", not(in(COUNTRY, "FR", "LT", "DE")), "-4.5"),
                    rule("mid", "firm", range(EMPLOYEES, 50L, 250L), "12.125"),
                    rule("large", "firm", atLeast(EMPLOYEES, 250L), "20").withLimits(Limits.atMost(Points.of(18))),
                    rule("soft", "firm", Condition.contains(SECTOR, "soft"), "7"),
                    rule("budget", "firm", atLeast(BUDGET, new BigDecimal("10.5")), "9.25"),
                    rule(
                            "ready",
                            "firm",
                            all(in(PARTNER, true), any(range(EMPLOYEES, 10L, 100L), in(COUNTRY, "US"))),
                            "6"),
                    rule("said-budget", "firm", Condition.exists(BUDGET), "1"),
                    ModelRule.builder()
                            .id(RuleId.of("by-head"))
                            .group(GroupId.of("firm"))
                            .effect(Effect.coded(RuleId.of("check:by-head")))
                            .limits(limits("-3", "25"))
                            .reason(ReasonCode.of("by-head"))
                            .build(),
                    rule("soon", "timing", below(DUE, LocalDate.of(2026, 2, 1)), "8"),
                    rule("late", "timing", atLeast(DUE, LocalDate.of(2026, 6, 1)), "-25"),
                    each("shown", "timing", DEMOS, "5.333", 2, new Decay.Linear(days(45), new BigDecimal("0.2"))),
                    each("opened", "mail", OPENED, "3.7", 4, Decay.halfLife(days(14))),
                    each("opened-lately", "mail", OPENED, "2", 3, Decay.expiry(days(7)))
                            .withWhen(Condition.countWithin(OPENED, days(30), 2)),
                    each("unsubscribed", "mail", UNSUBSCRIBED, "-20", 1, Decay.none()),
                    each("grumbled", "mail", UNSUBSCRIBED, "-7.77", 2, Decay.steps(step(10, "0.6"), step(40, "0.25")))
                            .withWhen(not(in(COUNTRY, "BR")))
                            .withLimits(Limits.atLeast(Points.of(-9))),
                    each("demo", "deeds", DEMOS, "11.111", 3, new Decay.HalfLife(days(30), new BigDecimal("0.1"))),
                    each("demo-steps", "deeds", DEMOS, "4", 2, Decay.steps(step(30, "0.5"), step(90, "0.1")))
                            .withLimits(Limits.atMost(Points.of(5))),
                    rule("idle", "deeds", new Condition.CountWithin(OPENED, days(60), 0, OptionalInt.of(0)), "-6"),
                    rule(
                            "campaign",
                            "deeds",
                            range(
                                    Facts.AS_OF,
                                    Instant.parse("2026-01-01T00:00:00Z"),
                                    Instant.parse("2026-02-01T00:00:00Z")),
                            "2"))
            .addDisqualifiers(
                    Disqualifier.of("competitor", in(SECTOR, "competitor"), "competitor"),
                    Disqualifier.of("tiny", all(below(EMPLOYEES, 3L), in(PARTNER, false)), "tiny"))
            .total(limits("0", "60"))
            .bands(Bands.of(
                    Band.atLeast("A", Points.of(45)),
                    Band.of("B", Points.of(20), Points.of(45)),
                    Band.below("C", Points.of(20))))
            .build()
            .compile(Registry.builder().rule(new ByHead()).build());

    /** Earns a point for each head beyond the last fifty, less ten. */
    private record ByHead() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("check:by-head");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(EMPLOYEES);
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            return lead.get(EMPLOYEES) instanceof Answer.Known<Long> known
                    ? Outcome.fired(Points.of(known.value() % 50 - 10))
                    : Outcome.unknown(EMPLOYEES);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachLeadScoresWhatTheScriptSays() {
        Map<String, JsonNode> expected = new TreeMap<>();
        read("model-scores.json").forEach(node -> expected.put(node.get("id").asText(), node));
        return leads().stream()
                .map(lead -> DynamicTest.dynamicTest(lead.id().value(), () -> {
                    Score score = MODEL.score(lead.facts(), AS_OF);
                    assertThat(new ObjectMapper().<JsonNode>valueToTree(told(lead.id(), score)))
                            .isEqualTo(expected.get(lead.id().value()));
                }));
    }

    @Test
    void soDoManyAtOnce() {
        List<String> expected = new ArrayList<>();
        read("model-scores.json").forEach(node -> expected.add(node.get("total").asText()));
        ScoreBatch objects = MODEL.score(leads(), AS_OF);
        ScoreBatch columns = MODEL.score(LeadColumns.of(MODEL.reads(), leads().stream()), AS_OF);
        assertThat(expected).hasSize(200);
        for (int row = 0; row < expected.size(); row++) {
            assertThat(objects.total(row)).hasToString(expected.get(row));
            assertThat(columns.total(row)).hasToString(expected.get(row));
        }
    }

    private static Map<String, Object> told(LeadId id, Score score) {
        Map<String, Object> missing = new TreeMap<>();
        score.coverage()
                .missing()
                .forEach(m -> missing.put(
                        m.key().name(), List.of(m.least().toString(), m.most().toString())));
        Map<String, Object> future = new TreeMap<>();
        score.coverage().futureDated().forEach((key, count) -> future.put(key.name(), count));
        Map<String, String> dimensions = new TreeMap<>();
        score.dimensions().forEach((dimension, points) -> dimensions.put(dimension.code(), points.toString()));
        return Map.of(
                "id", id.value(),
                "total", score.total().toString(),
                "band", score.band().orElseThrow().label(),
                "dimensions", dimensions,
                "disqualified",
                        score.disqualifications().stream()
                                .map(one -> one.rule().value())
                                .toList(),
                "missing", missing,
                "future", future,
                "lines",
                        score.explanation().lines().stream()
                                .map(ModelScoresTest::line)
                                .toList());
    }

    private static String line(Line line) {
        if (line instanceof RuleLine rule) {
            return "rule " + rule.rule() + " " + rule.points();
        }
        LimitLine limit = (LimitLine) line;
        String end = limit.reason().equals(LimitLine.MAXIMUM) ? " max " : " min ";
        return limit.scope() + " " + limit.of() + end + limit.points();
    }

    private static List<KnownLead> leads() {
        List<KnownLead> leads = new ArrayList<>();
        read("model-leads.json")
                .forEach(
                        node -> leads.add(new KnownLead(LeadId.of(node.get("id").asText()), facts(node))));
        return leads;
    }

    private static Attributes facts(JsonNode node) {
        Attributes facts = Attributes.none();
        for (Key<?> key : List.of(COUNTRY, SECTOR, EMPLOYEES, BUDGET, PARTNER, DUE)) {
            facts = node.has(key.name()) ? with(facts, key, node.get(key.name()).asText()) : facts;
        }
        for (Key<Occurrences> key : List.of(OPENED, DEMOS, UNSUBSCRIBED)) {
            facts = node.has(key.name()) ? facts.with(key, occurrences(node.get(key.name()))) : facts;
        }
        return facts;
    }

    private static <T> Attributes with(Attributes facts, Key<T> key, String text) {
        return facts.with(key, key.type().parse(text));
    }

    private static Occurrences occurrences(JsonNode nodes) {
        List<Occurrence> some = new ArrayList<>();
        nodes.forEach(node -> some.add(new Occurrence(
                node.get("id").asText(), Instant.parse(node.get("at").asText()))));
        return Occurrences.of(some);
    }

    private static JsonNode read(String name) {
        try (InputStream in = ModelScoresTest.class.getResourceAsStream("/fixtures/" + name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelRule rule(String id, String group, Condition when, String points) {
        return ModelRule.of(id, group, when, Effect.points(Points.of(points)), id);
    }

    private static ModelRule each(String id, String group, Key<Occurrences> key, String each, int most, Decay decay) {
        return ModelRule.of(id, group, always(), Effect.fadingPenalty(key, Points.of(each), most, decay), id);
    }

    private static Limits limits(String least, String most) {
        return Limits.of(Points.of(least), Points.of(most));
    }

    private static Decay.Step step(int days, String factor) {
        return new Decay.Step(days(days), new BigDecimal(factor));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
