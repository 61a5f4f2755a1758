package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.scoring.Coverage.Missing;
import org.opportune.scoring.LeadScorer;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/** What nobody has said earns nothing and costs nothing, and is listed with what is at stake. */
class Law03UnknownIsNotZeroTest {
    private static final Instant AS_OF = SmallModel.AS_OF;

    @Test
    void aLeadOfWhichNothingIsKnownHasNoPointsAndNoCoverage() {
        Score score = SmallModel.COMPILED.score(Attributes.none(), AS_OF);
        assertThat(score.total()).isEqualTo(Points.ZERO);
        assertThat(score.explanation().lines()).isEmpty();
        assertThat(score.coverage().known()).isEmpty();
        assertThat(score.coverage().asked()).isEqualTo(7);
        assertThat(score.isDisqualified()).isFalse();
    }

    /** By hand: mid-size 25 and ready 8 wait for the employees, home 10 and ready 8 for the country. */
    @Test
    void whatIsMissingIsListedWithItsStakeLargestFirst() {
        assertThat(SmallModel.COMPILED
                        .score(Attributes.none(), AS_OF)
                        .coverage()
                        .missing())
                .containsExactly(
                        new Missing(SmallModel.EMPLOYEES, Points.ZERO, Points.of(33)),
                        new Missing(SmallModel.UNSUBSCRIBED, Points.of(-20), Points.ZERO),
                        new Missing(SmallModel.COUNTRY, Points.ZERO, Points.of(18)),
                        new Missing(SmallModel.OPENED, Points.ZERO, Points.of(16)),
                        new Missing(SmallModel.BUDGET, Points.ZERO, Points.of(8)),
                        new Missing(SmallModel.SEATS, Points.ZERO, Points.of(6)),
                        new Missing(SmallModel.COMPETITOR, Points.ZERO, Points.ZERO));
    }

    @Test
    void whatNoLongerDecidesIsMissingWithoutAStake() {
        Facts noBudget = Attributes.none().with(SmallModel.BUDGET, false).with(SmallModel.EMPLOYEES, 10L);
        assertThat(SmallModel.COMPILED.score(noBudget, AS_OF).coverage().missing())
                .contains(new Missing(SmallModel.COUNTRY, Points.ZERO, Points.of(10)));
    }

    @Test
    void theUnknownIsNeitherZeroNorFalseNorEmpty() {
        Facts nothing = Attributes.none();
        Facts zero = Attributes.none()
                .with(SmallModel.EMPLOYEES, 0L)
                .with(SmallModel.BUDGET, false)
                .with(SmallModel.OPENED, SmallModel.opened());
        Score unknown = SmallModel.COMPILED.score(nothing, AS_OF);
        Score known = SmallModel.COMPILED.score(zero, AS_OF);
        assertThat(known.total()).isEqualTo(unknown.total());
        assertThat(known.coverage().known())
                .containsExactly(SmallModel.BUDGET, SmallModel.OPENED, SmallModel.EMPLOYEES);
        assertThat(known.coverage()).isNotEqualTo(unknown.coverage());
    }

    @Test
    void notUnknownIsUnknown() {
        Condition notHome = Condition.not(Condition.in(SmallModel.COUNTRY, "FR"));
        ScoreModel model = SmallModel.MODEL
                .withRules(ModelRule.of("abroad", "firm", notHome, Effect.points(-4), "ABROAD"))
                .withDisqualifiers(Disqualifier.of("foreign", notHome, "ABROAD"));
        Score score = model.compile().score(Attributes.none(), AS_OF);
        assertThat(score.explanation().lines()).isEmpty();
        assertThat(score.isDisqualified()).isFalse();
        assertThat(score.coverage().missing())
                .containsExactly(new Missing(SmallModel.COUNTRY, Points.of(-4), Points.ZERO));
    }

    @Test
    void aRuleInCodeThatCannotSayHasAStakeToo() {
        assertThat(SmallModel.COMPILED
                        .score(SmallModel.lead().without(SmallModel.SEATS), AS_OF)
                        .coverage()
                        .missing())
                .contains(new Missing(SmallModel.SEATS, Points.ZERO, Points.of(6)));
    }

    @Test
    void aScorerThatTakesTheUnknownForFalseIsFoundOut() {
        LeadScorer broken = (lead, asOf) -> SmallModel.COMPILED.score(denying(lead), asOf);
        keepsTheUnknown(SmallModel.COMPILED);
        assertThatThrownBy(() -> keepsTheUnknown(broken)).isInstanceOf(AssertionError.class);
    }

    private static void keepsTheUnknown(LeadScorer scorer) {
        assertThat(scorer.score(Attributes.none(), AS_OF).coverage().known()).isEmpty();
    }

    /** Says no to every question of yes or no that nobody has answered. */
    private static Facts denying(Facts lead) {
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                return List.of(SmallModel.BUDGET, SmallModel.COMPETITOR).contains(key)
                        ? Answer.of(Optional.of(lead.get(key)
                                .toOptional()
                                .orElse(key.type().javaType().cast(false))))
                        : lead.get(key);
            }
        };
    }

    @Test
    void conditionsAreThreeValued() {
        Condition both = Condition.all(Condition.in(SmallModel.BUDGET, true), Condition.exists(SmallModel.COUNTRY));
        assertThat(both.test(Attributes.none())).isEqualTo(Truth.FALSE);
        assertThat(both.test(Attributes.none().with(SmallModel.COUNTRY, "FR"))).isEqualTo(Truth.UNKNOWN);
    }
}
