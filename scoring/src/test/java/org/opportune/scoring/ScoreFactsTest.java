package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Truth;

class ScoreFactsTest {
    private static final Band BAND = Band.of("B", Points.of(10), Points.of(30));

    @Test
    void aConditionCanAskForTheTotalAndTheBand() {
        Score score = SketchedScore.of("22.5").in(BAND);
        assertThat(Condition.range(Score.TOTAL, new BigDecimal(20), new BigDecimal(30))
                        .test(score.facts()))
                .isEqualTo(Truth.TRUE);
        assertThat(score.facts().get(Score.BAND)).isEqualTo(Answer.of("B"));
        assertThat(score.facts().get(Score.DISQUALIFIED)).isEqualTo(Answer.of(false));
    }

    @Test
    void withoutBandsNobodyKnowsTheBand() {
        assertThat(SketchedScore.of("22.5").facts().get(Score.BAND).toOptional())
                .isEmpty();
    }

    @Test
    void aRuleThatRulesTheLeadOutCanBeAskedFor() {
        assertThat(SketchedScore.of("1").disqualified().facts().get(Score.DISQUALIFIED))
                .isEqualTo(Answer.of(true));
    }
}
