package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Violation;
import org.opportune.core.Violations;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Named;
import org.opportune.scoring.Points;
import org.opportune.scoring.Registry;
import org.opportune.scoring.Score;

/** A decay by name: made from its parameters when the model is compiled, and used as a built-in one. */
class CustomDecayTest {
    private static final Key<Long> DAYS = Key.integer("acme:days");
    private static final Instant AS_OF = SmallModel.AS_OF;

    /** Fades evenly to nothing, as the built-in linear decay, so that both can be compared. */
    record Even(long days) implements DecayCurve {
        static Even of(Attributes parameters) {
            long days = parameters.get(DAYS) instanceof Answer.Known<Long> known ? known.value() : 0;
            Violations.of("an even decay")
                    .check(days >= 1, "acme.days", "acme:days", days, "must be at least 1")
                    .orThrow();
            return new Even(days);
        }

        @Override
        public BigDecimal left(Duration age) {
            long all = settles().toSeconds();
            return BigDecimal.valueOf(Math.max(0, all - age.toSeconds()))
                    .divide(BigDecimal.valueOf(all), 20, RoundingMode.HALF_EVEN);
        }

        @Override
        public Duration settles() {
            return Duration.ofDays(days);
        }
    }

    private static final Registry REGISTRY = Registry.builder()
            .add(DecayCurve.POINT, Named.of("acme:even", Even::of))
            .build();

    private static Decay even(long days) {
        return Decay.custom("acme:even", Attributes.none().with(DAYS, days));
    }

    private static ScoreModel model(Decay... decays) {
        ScoreModel.Builder model = ScoreModel.builder()
                .id(ModelId.of("mails"))
                .addDimensions(ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(RuleGroup.of("mail", Dimension.ENGAGEMENT));
        for (int i = 0; i < decays.length; i++) {
            model.addRules(ModelRule.of(
                    "opened-" + i,
                    "mail",
                    Condition.always(),
                    Effect.perOccurrence(SmallModel.OPENED, Points.of(10), 5, decays[i]),
                    "MAIL"));
        }
        return model.build();
    }

    /** The points of the built-in linear decay over 60 days: 10, 5 and 0 after 0, 30 and 60 days. */
    @ParameterizedTest
    @CsvSource({"0, 10", "30, 5", "60, 0", "400, 0"})
    void tenPointsFadeAsTheCurveSays(int days, String points) {
        Attributes lead = Attributes.none().with(SmallModel.OPENED, SmallModel.opened(days));
        assertThat(model(even(60)).compile(REGISTRY).score(lead, AS_OF).total()).isEqualTo(Points.of(points));
    }

    @Test
    void itIsUsedAsABuiltInOneOneByOneAtOnceAndSignalBySignal() {
        CompiledModel custom = model(even(33)).compile(REGISTRY);
        CompiledModel builtIn = model(Decay.linear(Duration.ofDays(33))).compile();
        Attributes lead = Attributes.none().with(SmallModel.OPENED, SmallModel.opened(0, 7, 20, 29, 33, -2));
        Score score = custom.score(lead, AS_OF);
        assertThat(score.explanation()).isEqualTo(builtIn.score(lead, AS_OF).explanation());
        assertThat(score.validUntil()).isEqualTo(builtIn.score(lead, AS_OF).validUntil());
        assertThat(custom.score(List.of(new KnownLead(LeadId.of("L-1"), lead)), AS_OF)
                        .score(0))
                .isEqualTo(score);
        assertThat(custom.follow(Attributes.none(), AS_OF)
                        .with(SmallModel.OPENED, SmallModel.opened(0, 7, 20, 29, 33, -2))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void namesAndParametersThatAreWrongAreAllReportedByTheirPlace() {
        ScoreModel model = model(Decay.none(), Decay.custom("acme:nobody", Attributes.none()), even(0), even(40_000));
        DomainException wrong = catchThrowableOfType(DomainException.class, () -> model.compile(REGISTRY));
        assertThat(wrong.violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("model.decayName", "rules[1].effect.decay.name"),
                        org.assertj.core.groups.Tuple.tuple("acme.days", "rules[2].effect.decay.parameters.acme:days"),
                        org.assertj.core.groups.Tuple.tuple("decay.settles", "rules[3].effect.decay"));
    }

    @Test
    void aCurveThatGrowsOrStartsAboveOneIsRefusedWhenTheModelIsCompiled() {
        assertThat(refused(age -> age.isZero() ? new BigDecimal("0.4") : new BigDecimal("0.5")))
                .isEqualTo("decay.curve");
        assertThat(refused(age -> age.isZero() ? new BigDecimal("1.1") : BigDecimal.ZERO))
                .isEqualTo("decay.curve");
        assertThat(refused(age -> age.isZero() ? BigDecimal.ONE : new BigDecimal("-0.1")))
                .isEqualTo("decay.curve");
        assertThat(refused(age -> {
                    throw new IllegalStateException("no table");
                }))
                .isEqualTo("decay.parameters");
    }

    private static String refused(java.util.function.Function<Duration, BigDecimal> left) {
        DecayCurve curve = new DecayCurve() {
            @Override
            public BigDecimal left(Duration age) {
                return left.apply(age);
            }

            @Override
            public Duration settles() {
                return Duration.ofDays(1);
            }
        };
        java.util.function.Function<Attributes, DecayCurve> made = parameters -> curve;
        Registry registry = Registry.builder()
                .add(DecayCurve.POINT, Named.of("acme:odd", made))
                .build();
        return catchThrowableOfType(
                        DomainException.class,
                        () -> model(Decay.custom("acme:odd", Attributes.none())).compile(registry))
                .violations()
                .get(0)
                .code();
    }

    @Test
    void onlyTheRegisteredCurveKnowsWhatIsLeft() {
        assertThatThrownBy(() -> even(60).factor(Duration.ofDays(1)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("acme:even");
        assertThat(REGISTRY.find(DecayCurve.POINT, "acme:even")).isPresent();
    }

    @Test
    void aNameWithoutVendorIsRefused() {
        assertThatThrownBy(() -> Decay.custom("even", Attributes.none())).isInstanceOf(DomainException.class);
    }

    @Test
    void otherParametersAreAnotherModel() {
        assertThat(model(even(60)).contentHash()).isNotEqualTo(model(even(61)).contentHash());
        assertThat(model(even(60)).contentHash()).isEqualTo(model(even(60)).contentHash());
    }
}
