package org.opportune.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.countWithin;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.range;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.ValueType;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;
import org.opportune.scoring.json.OpportuneScoringJackson2;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.GroupId;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** What is wrong with a model is found by the check that is meant for it, and a good model passes all of them. */
class ModelVerifierTest {
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");
    private static final Key<Long> PEOPLE = Key.integer("lead.employees");
    private static final Key<Boolean> RIVAL = Key.of("acme:rival", ValueType.BOOLEAN);
    private static final Key<Occurrences> OPENED = Key.occurrences("interaction.EMAIL_OPENED");

    private static final ScoreModel MODEL = ScoreModel.builder()
            .id(ModelId.of("acme:b2b"))
            .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
            .addGroups(
                    RuleGroup.of("firm", Dimension.FIT),
                    RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.atMost(Points.of(5))))
            .addRules(
                    ModelRule.of("mid-size", "firm", range(PEOPLE, 200L, 1000L), Effect.points(10), "SIZE"),
                    ModelRule.of("large", "firm", atLeast(PEOPLE, 1000L), Effect.points(20), "SIZE"),
                    ModelRule.of(
                            "opened",
                            "mail",
                            countWithin(OPENED, Duration.ofDays(30), 1),
                            Effect.perOccurrence(OPENED, Points.of(4), 3, Decay.none()),
                            "MAIL"))
            .addDisqualifiers(Disqualifier.of("rival", in(RIVAL, true), "RIVAL"))
            .bands(Bands.of(Band.atLeast("A", Points.of(15)), Band.below("B", Points.of(15))))
            .build();

    private static Attributes people(long count) {
        return Attributes.none().with(PEOPLE, count);
    }

    private static Attributes mails(int count) {
        Occurrences opened = Occurrences.of(List.of());
        for (int i = 0; i < count; i++) {
            opened = opened.plus(new Occurrence("m-" + i, AS_OF.minus(Duration.ofDays(i))));
        }
        return Attributes.none().with(OPENED, opened).with(PEOPLE, 999L);
    }

    private static ModelVerifier of(ScoreModel model) {
        return ModelVerifier.of(model, Registry.empty(), AS_OF);
    }

    private static ModelVerifier full(ScoreModel model) {
        return of(model)
                .sample("L-199", people(199))
                .sample("L-200", people(200))
                .sample("L-201", people(201).with(RIVAL, true))
                .sample("L-999", mails(0))
                .sample("L-999-1", mails(1))
                .sample("L-999-2", mails(2))
                .sample("L-1000", people(1000))
                .sample("L-1001", people(1001));
    }

    @Test
    void aGoodModelPassesEveryCheck() {
        assertThatCode(full(MODEL)
                        .coversRules()
                        .coversBands()
                        .coversBoundaries()
                        .neverLowers(PEOPLE, Dimension.FIT)
                        .survives(ModelVerifierTest::throughJson)::verify)
                .doesNotThrowAnyException();
    }

    private static ScoreModel throughJson(ScoreModel model) {
        try {
            var mapper = new OpportuneScoringJackson2().strictMapper();
            return mapper.readValue(mapper.writeValueAsString(model), ScoreModel.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aModelWithoutSampleIsNotProved() {
        assertThat(found(of(MODEL))).containsExactly("EXPECTATION: samples: must be at least one");
    }

    @Test
    void everyValueAroundACutThatNoSampleHasIsListed() {
        assertThat(found(of(MODEL).sample("L-1", people(200)).coversBoundaries()))
                .containsExactly(
                        "BOUNDARY_COVER: lead.employees: no sample has 199",
                        "BOUNDARY_COVER: lead.employees: no sample has 201",
                        "BOUNDARY_COVER: lead.employees: no sample has 999",
                        "BOUNDARY_COVER: lead.employees: no sample has 1000",
                        "BOUNDARY_COVER: lead.employees: no sample has 1001",
                        "BOUNDARY_COVER: interaction.EMAIL_OPENED: no sample has 0 within PT720H",
                        "BOUNDARY_COVER: interaction.EMAIL_OPENED: no sample has 1 within PT720H");
    }

    @Test
    void rulesAndBandsThatNoSampleReachesAreListed() {
        assertThat(found(of(MODEL).sample("L-1", people(200)).coversRules().coversBands()))
                .containsExactly(
                        "BAND_COVER: band A: no sample is in it",
                        "RULE_COVER: rule large: applies to no sample",
                        "RULE_COVER: rule opened: applies to no sample",
                        "RULE_COVER: rule rival: applies to no sample");
    }

    /** At best 10 + 20 for the firm and 5 for mails: 35. */
    @Test
    void aBandThatNoTotalCanBeInIsFound() {
        ScoreModel within = MODEL.withBands(Bands.of(Band.atLeast("A", Points.of(35)), Band.below("B", Points.of(35))));
        assertThatCode(full(within)::verify).doesNotThrowAnyException();
        assertThat(found(full(within.withBands(
                        Bands.of(Band.atLeast("A", Points.of("35.001")), Band.below("B", Points.of("35.001")))))))
                .containsExactly("BAND_REACHABLE: band A: no total can be in it: totals are from 0 to 35");
        assertThat(found(
                        full(within.withBands(Bands.of(Band.atLeast("A", Points.ZERO), Band.below("B", Points.ZERO))))))
                .containsExactly("BAND_REACHABLE: band B: no total can be in it: totals are from 0 to 35");
    }

    @Test
    void moreThatCountsForLessIsFound() {
        ScoreModel falling = MODEL.withRules(
                        ModelRule.of("mid-size", "firm", range(PEOPLE, 200L, 1000L), Effect.points(10), "SIZE"))
                .withBands(Bands.none());
        assertThat(found(of(falling).sample("L-1", people(5)).neverLowers(PEOPLE, Dimension.FIT)))
                .containsExactly("MONOTONE: L-1: FIT falls from 10 to 0 when lead.employees rises to 1000");
    }

    @Test
    void aModelThatIsReadAsAnotherIsFound() {
        assertThat(found(full(MODEL).survives(model -> model.withTotal(Limits.atMost(Points.of(12))))))
                .contains("ROUND_TRIP: the model: is not equal to what was written")
                .contains("ROUND_TRIP: the model: has another content hash")
                .anyMatch(problem -> problem.startsWith("ROUND_TRIP: L-1000: scores 20"));
    }

    @Test
    void goldenScoresAreWrittenWithTheirLines() {
        assertThat(of(MODEL).sample("L-1", people(200)).sample("L-2", mails(2)).golden())
                .isEqualTo("""
                        L-1 = 10
                          rule mid-size +10 SIZE
                        L-2 = 15
                          rule mid-size +10 SIZE
                          rule opened +8 MAIL
                          limit GROUP mail -3
                        """);
    }

    @Test
    void onlyWhatHasChangedSinceTheGoldenScoresIsReported() {
        String recorded = """
                L-1 = 10
                  rule mid-size +10 SIZE

                L-2 = 18
                  rule mid-size +10 SIZE
                  rule opened +8 MAIL
                L-3 = 0
                """;
        assertThat(found(of(MODEL)
                        .sample("L-1", people(200))
                        .sample("L-2", mails(2))
                        .golden(recorded)))
                .containsExactly(
                        "GOLDEN: L-2: total: 18 -> 15; limit GROUP mail: nothing -> -3",
                        "GOLDEN: L-3: total: 0 -> nothing");
    }

    @Test
    void goldenScoresThatHoldAreNoProblem() {
        ModelVerifier verifier = full(MODEL);
        assertThatCode(verifier.golden(verifier.golden())::verify).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatFailsIsFound() {
        assertThat(found(coded(BadRules.throwing(), "throwing")))
                .contains("FAILURE: L-1: rule code failed: java.lang.IllegalStateException");
    }

    @Test
    void aRuleThatRemembersMakesTheWholeModelUnreliable() {
        assertThat(found(coded(BadRules.counting(), "counting")))
                .anyMatch(problem -> problem.startsWith("REPEATABLE: L-1"))
                .anyMatch(problem -> problem.startsWith("THREADS: L-1"))
                .anyMatch(problem -> problem.startsWith("RULE_ORDER: L-1"))
                .anyMatch(problem -> problem.startsWith("BATCH: L-1"))
                .anyMatch(problem -> problem.startsWith("INCREMENTAL: L-1"));
    }

    private static ModelVerifier coded(ScoringRule rule, String name) {
        ScoreModel model = MODEL.withRules(ModelRule.builder()
                        .id(RuleId.of("code"))
                        .group(GroupId.of("firm"))
                        .when(Condition.always())
                        .effect(Effect.coded(RuleId.of("acme:" + name)))
                        .limits(Limits.of(Points.ZERO, Points.of(1000)))
                        .reason(ReasonCode.of("CODE"))
                        .build())
                .withBands(Bands.none());
        return ModelVerifier.of(model, Registry.builder().rule(rule).build(), AS_OF)
                .sample("L-1", Attributes.none());
    }

    private static List<String> found(ModelVerifier verifier) {
        return catchThrowableOfType(VerificationError.class, verifier::verify).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
