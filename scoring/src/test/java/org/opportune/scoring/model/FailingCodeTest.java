package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Truth;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation.FailedLine;
import org.opportune.scoring.FailurePolicy;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Named;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.ScoringRule;

/** What becomes of a score when the code of a plug-in fails. */
class FailingCodeTest {
    private static final Instant AS_OF = SmallModel.AS_OF;
    private static final Key<Long> SEATS = SmallModel.SEATS;

    /** Fails in the way that the number of seats says. */
    private record Brittle() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("acme:brittle");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(SEATS);
        }

        @Override
        @SuppressWarnings("NullAway") // a plug-in compiled without the checker can do this
        public Outcome judge(Facts lead, Instant asOf) {
            long seats = lead.get(SEATS) instanceof Answer.Known<Long> known ? known.value() : 0;
            return switch ((int) seats) {
                case 1 -> throw new ArithmeticException("by zero");
                case 2 -> throw new NoClassDefFoundError("acme/Missing");
                case 3 -> null;
                case 4 -> Outcome.fired(Points.ofThousandths(1_000_000_001));
                case 5 -> Outcome.fired(Points.ofThousandths(-1_000_000_001));
                case 6 -> Outcome.unknown();
                case 7 -> new Outcome.Failed("no price list");
                case 8 -> judge(lead, asOf);
                default -> Outcome.fired(Points.of(1_000_000));
            };
        }
    }

    private static final ScoreModel MODEL = ScoreModel.builder()
            .id(ModelId.of("brittle"))
            .addDimensions(new ModelDimension(Dimension.FIT, Limits.none(), true))
            .addGroups(RuleGroup.of("firm", Dimension.FIT))
            .addRules(
                    ModelRule.of("any", "firm", Condition.exists(SEATS), Effect.points(5), "ANY"),
                    ModelRule.builder()
                            .id(RuleId.of("brittle"))
                            .group(GroupId.of("firm"))
                            .effect(Effect.coded(RuleId.of("acme:brittle")))
                            .limits(Limits.of(Points.of(-2), Points.of(9)))
                            .reason(ReasonCode.of("BRITTLE"))
                            .build())
            .build();

    private static CompiledModel compiled(FailurePolicy policy) {
        return MODEL.compile(
                Registry.builder().onFailure(policy).rule(new Brittle()).build());
    }

    private static Attributes seats(long count) {
        return Attributes.none().with(SEATS, count);
    }

    @ParameterizedTest
    @CsvSource({
        "1, java.lang.ArithmeticException",
        "2, java.lang.NoClassDefFoundError",
        "3, no outcome",
        "4, points beyond 1000000",
        "5, points beyond 1000000",
        "6, unknown without a missing fact",
        "7, no price list",
        "8, java.lang.StackOverflowError"
    })
    void anIsolatedFailureEarnsNothingAndSaysWhy(long seats, String cause) {
        Score score = compiled(FailurePolicy.ISOLATE).score(seats(seats), AS_OF);
        assertThat(score.total()).isEqualTo(Points.of(5));
        assertThat(score.explanation().lines()).contains(new FailedLine(RuleId.of("brittle"), cause));
        assertThat(score.coverage().failed()).containsExactly(RuleId.of("brittle"));
    }

    @Test
    void aMillionPointsAreNoFailure() {
        Score score = compiled(FailurePolicy.ISOLATE).score(seats(9), AS_OF);
        assertThat(score.total()).isEqualTo(Points.of(14));
        assertThat(score.coverage().failed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "6", "7", "8"})
    void aFailureThatMustNotBeIsolatedNamesTheRuleAndKeepsTheCause(long seats) {
        CompiledModel model = compiled(FailurePolicy.FAIL_FAST);
        DomainException failure = catchThrowableOfType(DomainException.class, () -> model.score(seats(seats), AS_OF));
        assertThat(failure.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("rule.failed");
            assertThat(violation.owner()).isEqualTo("score rule brittle");
        });
        assertThat(failure).hasCauseInstanceOf(Throwable.class);
    }

    @Test
    void oneByOneAtOnceAndSignalBySignalAgreeAboutFailures() {
        CompiledModel model = compiled(FailurePolicy.ISOLATE);
        List<KnownLead> leads = List.of(lead("L-1", 1), lead("L-4", 4), lead("L-9", 9), lead("L-7", 7));
        ScoreBatch batch = model.score(leads, AS_OF);
        ScoreBatch columns = model.score(LeadColumns.of(model.reads(), leads.stream()), AS_OF);
        for (int i = 0; i < leads.size(); i++) {
            Score one = model.score(leads.get(i).facts(), AS_OF);
            assertThat(batch.score(i)).isEqualTo(one);
            assertThat(batch.total(i)).isEqualTo(one.total());
            assertThat(columns.score(i)).isEqualTo(one);
            assertThat(columns.total(i)).isEqualTo(one.total());
            long seats = Long.parseLong(leads.get(i).id().value().substring(2));
            assertThat(model.follow(seats(5), AS_OF).with(SEATS, seats).score()).isEqualTo(one);
        }
        assertThat(batch.failures()).containsOnly(java.util.Map.entry(RuleId.of("brittle"), 3));
        assertThat(columns.failures()).isEqualTo(batch.failures());
    }

    @Test
    void aSignalMendsAFailure() {
        ScoreState failed = compiled(FailurePolicy.ISOLATE).follow(seats(1), AS_OF);
        assertThat(failed.with(SEATS, 9L).score().coverage().failed()).isEmpty();
        assertThat(failed.with(SEATS, 9L).total()).isEqualTo(Points.of(14));
    }

    @Test
    void aScoreWithAFailureCanBeKept() {
        Score score = compiled(FailurePolicy.ISOLATE).score(seats(1), AS_OF);
        assertThat(RecordedScore.of(score)).isEqualTo(score);
    }

    /** Throws whatever it is asked. */
    private record Broken(Attributes parameters) implements Condition.Custom {
        @Override
        public String type() {
            return "acme:broken";
        }

        @Override
        public Truth test(Facts facts) {
            throw new IllegalStateException("no");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(SEATS);
        }
    }

    @Test
    void aConditionThatFailsEndsTheScoreAndIsNamed() {
        CompiledModel model = MODEL.withRules(
                        ModelRule.of("asks", "firm", new Broken(Attributes.none()), Effect.points(5), "ASKS"))
                .compile();
        assertThatThrownBy(() -> model.score(seats(1), AS_OF))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("acme:broken")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"-0.000000001", "1.000000001"})
    void aFactorOutOfBoundsIsAFailureOfTheRule(BigDecimal factor) {
        DecayCurve curve = new DecayCurve() {
            @Override
            public BigDecimal left(Duration age) {
                return age.isZero() ? BigDecimal.ONE : age.equals(settles()) ? BigDecimal.ZERO : factor;
            }

            @Override
            public Duration settles() {
                return Duration.ofDays(90);
            }
        };
        Function<Attributes, DecayCurve> made = parameters -> curve;
        CompiledModel model = MODEL.withRules(ModelRule.of(
                        "opened",
                        "firm",
                        Condition.always(),
                        Effect.perOccurrence(
                                SmallModel.OPENED, Points.of(4), 2, Decay.custom("acme:odd", Attributes.none())),
                        "MAIL"))
                .compile(Registry.builder()
                        .add(DecayCurve.POINT, Named.of("acme:odd", made))
                        .build());
        Score score = model.score(SmallModel.lead(), AS_OF);
        assertThat(score.explanation().lines())
                .containsExactly(new FailedLine(RuleId.of("opened"), "factor beyond 0 to 1"));
        assertThat(score.validUntil()).isPresent();
    }

    private static KnownLead lead(String id, long seats) {
        return new KnownLead(LeadId.of(id), seats(seats));
    }
}
