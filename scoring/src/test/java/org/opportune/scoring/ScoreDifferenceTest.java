package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Explanation.Scope;

/** The differences are worked out by hand. */
class ScoreDifferenceTest {
    private static final Line LIMIT = new LimitLine(Scope.GROUP, "mail", Points.of(-4), LimitLine.MAXIMUM);

    @Test
    void theLargestDifferenceComesFirstTiesInTheOrderOfTheLinesAfter() {
        ScoreDifference difference = ScoreDifference.between(
                score(line("gone", 5), line("same", 3), line("less", 9), line("first", 1)),
                score(line("first", 6), line("new", 12), line("same", 3), line("less", 4), LIMIT));
        assertThat(difference.before()).isEqualTo(Points.of(18));
        assertThat(difference.after()).isEqualTo(Points.of(21));
        assertThat(difference.points()).isEqualTo(Points.of(3));
        assertThat(difference.parts())
                .extracting(part -> part.reason() + " " + part.points())
                .containsExactly("new 12", "first 5", "less -5", "gone -5", "limit.max -4");
        assertThat(difference.parts().get(3).after()).isEmpty();
        assertThat(difference.parts().get(0).before()).isEmpty();
    }

    @Test
    void severalLinesOfOneRuleAreOnePart() {
        ScoreDifference difference =
                ScoreDifference.between(score(line("twice", 1), line("twice", 2)), score(line("twice", 7)));
        assertThat(difference.parts()).singleElement().satisfies(part -> {
            assertThat(part.points()).isEqualTo(Points.of(4));
            assertThat(part.before()).hasSize(2);
        });
    }

    @Test
    void limitsOfOneNameAndTwoScopesAreTwoParts() {
        Line other = new LimitLine(Scope.DIMENSION, "mail", Points.of(2), LimitLine.MINIMUM);
        assertThat(ScoreDifference.between(score(LIMIT), score(other)).parts())
                .extracting(part -> part.points().toString())
                .containsExactly("4", "2");
    }

    @Test
    void equalScoresDifferInNothing() {
        assertThat(ScoreDifference.between(score(line("a", 1)), score(line("a", 1)))
                        .parts())
                .isEmpty();
    }

    private static RuleLine line(String rule, long points) {
        return new RuleLine(RuleId.of(rule), Points.of(points), ReasonCode.of(rule), List.of());
    }

    private static Score score(Line... lines) {
        Explanation explanation = new Explanation(List.of(lines));
        SketchedScore sketch = SketchedScore.of("0");
        return new RecordedScore(
                sketch.model(),
                sketch.asOf(),
                Optional.empty(),
                explanation.total(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                sketch.coverage(),
                explanation);
    }
}
