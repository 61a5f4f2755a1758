package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opportune.core.Condition.CountWithin;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.ForecastCategory;
import org.opportune.core.pipeline.FunnelStage;
import org.opportune.core.pipeline.MarketModel;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.RotLimit;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageProbability;
import org.opportune.core.pipeline.TransitionPolicy;

/** The expected hashes come from {@code src/test/python/content_hashes.py}. */
class ContentHashTest {
    private static final Key<String> COUNTRY = Key.text("country");
    private static final Key<Long> EMPLOYEES = Key.integer("employees");
    private static final Key<BigDecimal> SHARE = Key.of("share", ValueType.DECIMAL);
    private static final Key<Occurrences> DEMOS = Key.occurrences("interaction.DEMO");

    private record Weekend(Attributes parameters) implements Condition.Custom {
        @Override
        public String type() {
            return "acme:weekend";
        }

        @Override
        public Truth test(Facts facts) {
            return Truth.UNKNOWN;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of();
        }
    }

    private static ContentHash hash(Condition condition) {
        return ContentHash.of(encoder -> encoder.condition("filter", condition));
    }

    @Test
    void aPipelineHasTheHashOfItsWrittenDownEncoding() {
        Pipeline pipeline = Pipeline.builder()
                .id(PipelineId.of("sales"))
                .version(2)
                .label("Prospection à l'étranger")
                .market(MarketModel.B2B)
                .addStages(Stage.open("lead", "Lead")
                        .withFunnelStage(FunnelStage.INTEREST)
                        .withActions("call", "meet"))
                .addStages(Stage.open("proposal", "Proposal")
                        .withProbability(StageProbability.measured(Probability.ofPercent("60"), 40))
                        .withForecastCategory(ForecastCategory.COMMIT)
                        .withRotAfter(RotLimit.workdays(10))
                        .withEntryCriteria(Criterion.of(
                                "amount", "somebody has named an amount", Condition.exists(DealKeys.AMOUNT))))
                .addStages(Stage.won("won", "Won"), Stage.lost("lost", "Lost"))
                .transitionPolicy(TransitionPolicy.builder()
                        .skipForward(false)
                        .addEdges(new TransitionPolicy.Edge(StageId.of("lead"), StageId.of("proposal")))
                        .build())
                .build();

        assertThat(pipeline.contentHash())
                .isEqualTo(ContentHash.of("dbe267682ec3e20781fbc792809e5c2936f0eccf331fb295e276f5cd21d79055"));
    }

    @Test
    void aConditionHasTheHashOfItsWrittenDownEncoding() {
        Condition condition = Condition.all(
                Condition.in(COUNTRY, "LT", "FR"),
                Condition.atLeast(EMPLOYEES, 200L),
                Condition.not(Condition.exists(Key.text("deal.owner"))),
                Condition.contains(Key.text("title"), "Head"),
                new CountWithin(DEMOS, Duration.ofDays(30), 3, OptionalInt.of(9)),
                Condition.any(Condition.always()));

        assertThat(hash(condition))
                .isEqualTo(ContentHash.of("2732711e63561a434a13198e4e1f2056d804df611b87dc020e59c62c7d147a91"));
    }

    @Test
    void aLongTextIsPrecededByTheNumberOfItsBytes() {
        assertThat(ContentHash.of(encoder -> encoder.part("text", "é".repeat(35_000))))
                .isEqualTo(ContentHash.of("900e285e4549a252267f4c0d1d645941f394be37a8b7d9f693298481fb20939f"));
    }

    @Test
    void halfACharacterIsRefusedBecauseItHasNoBytesOfItsOwn() {
        for (String half : List.of("\ud800", "a\udbff", "\udc00b", "\udfff")) {
            assertThatThrownBy(() -> ContentHash.of(encoder -> encoder.part("text", half)))
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("half a character");
        }
        assertThat(ContentHash.of(encoder -> encoder.part("\ud7ff", "\ue000")))
                .isNotEqualTo(ContentHash.of(encoder -> encoder.part("\ud7ff", "\ud83d\ude00")));
    }

    @Test
    void whatIsNotSixtyFourHexadecimalDigitsIsNoHash() {
        for (String digits : List.of("", "0".repeat(63), "0".repeat(65), "G".repeat(64), "A".repeat(64))) {
            assertThatThrownBy(() -> ContentHash.of(digits)).hasMessageContaining("must be 64 hexadecimal digits");
        }
    }

    @Test
    void anEncoderTakesOnePartAfterTheOther() {
        assertThat(ContentHash.of(
                        encoder -> encoder.condition("a", Condition.always()).part("b", "c")))
                .isEqualTo(ContentHash.of(encoder -> {
                    encoder.condition("a", Condition.always());
                    encoder.part("b", "c");
                }));
    }

    @Test
    void conditionsThatAreEqualHaveOneHash() {
        assertThat(hash(Condition.in(COUNTRY, "LT", "FR"))).isEqualTo(hash(Condition.in(COUNTRY, "FR", "LT")));
        assertThat(hash(Condition.in(SHARE, new BigDecimal("1.50"))))
                .isEqualTo(hash(Condition.in(SHARE, new BigDecimal("1.5"))));
    }

    @Test
    void noTwoDifferentConditionsShareAHash() {
        Condition exists = Condition.exists(COUNTRY);
        List<Condition> all = List.of(
                Condition.always(),
                Condition.all(),
                Condition.any(),
                Condition.all(exists),
                Condition.any(exists),
                Condition.not(exists),
                Condition.not(Condition.not(exists)),
                exists,
                Condition.exists(Key.integer("country")),
                Condition.all(exists, exists),
                Condition.all(Condition.all(exists), exists),
                Condition.all(Condition.all(exists, exists)),
                Condition.in(COUNTRY),
                Condition.in(COUNTRY, ""),
                Condition.in(COUNTRY, "a", "b"),
                Condition.in(COUNTRY, "ab"),
                Condition.contains(COUNTRY, "a"),
                Condition.range(EMPLOYEES, 1L, 2L),
                Condition.atLeast(EMPLOYEES, 1L),
                Condition.below(EMPLOYEES, 1L),
                Condition.countWithin(DEMOS, Duration.ofDays(1), 0),
                Condition.countWithin(DEMOS, Duration.ofDays(2), 0),
                Condition.countWithin(DEMOS, Duration.ofDays(1), 1),
                new CountWithin(DEMOS, Duration.ofDays(1), 0, OptionalInt.of(0)),
                new Weekend(Attributes.none()),
                new Weekend(Attributes.none().with(COUNTRY, "FR")),
                new Weekend(Attributes.none().with(Key.integer("country"), 1L)));

        assertThat(new HashSet<>(all.stream().map(ContentHashTest::hash).toList()))
                .hasSameSizeAs(all);
    }
}
