package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opportune.core.DomainException;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.RuleId;

class ExplanationTest {
    private final Explanation explanation = new Explanation(List.of(
            line("a", 5), line("b", -3), line("c", 9), line("d", 5), line("e", -7), line("f", -3), line("none", 0)));

    @Example
    void theTopPositivesAreThoseThatEarnMostTiesInTheModelsOrder() {
        assertThat(explanation.topPositive(3))
                .extracting(line -> line.rule().value())
                .containsExactly("c", "a", "d");
        assertThat(explanation.topPositive(0)).isEmpty();
        assertThat(explanation.topPositive(9)).hasSize(3);
    }

    @Example
    void theTopNegativesAreThoseThatCostMost() {
        assertThat(explanation.topNegative(2))
                .extracting(line -> line.rule().value())
                .containsExactly("e", "b");
        assertThat(explanation.topNegative(9)).hasSize(3);
    }

    @Example
    void fewerThanNoneCannotBeAskedFor() {
        assertThatThrownBy(() -> explanation.topPositive(-1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> explanation.topNegative(-1)).isInstanceOf(DomainException.class);
    }

    @Example
    void aFadedRuleShowsWhatItsEvidenceWasWorthWhenFresh() {
        RuleLine opened = SmallModel.COMPILED.score(SmallModel.lead(), SmallModel.AS_OF).explanation().lines().stream()
                .flatMap(line -> line instanceof RuleLine rule
                        ? java.util.stream.Stream.of(rule)
                        : java.util.stream.Stream.empty())
                .filter(line -> line.rule().equals(RuleId.of("opened")))
                .findFirst()
                .orElseThrow();
        assertThat(opened.points()).isEqualTo(Points.of(12));
        assertThat(opened.beforeDecay()).isEqualTo(Points.of(16));
        assertThat(opened.evidence())
                .extracting(evidence -> evidence.share().orElseThrow().faded().toString())
                .containsExactly("0", "4");
        assertThat(line("plain", 5).beforeDecay()).isEqualTo(Points.of(5));
    }

    @Property(tries = 50)
    void everyRuleThatEarnedOrCostSomethingIsOnOneSide(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        Explanation found = some.model()
                .compile(RandomScoring.REGISTRY)
                .score(some.lead().facts(), RandomScoring.AS_OF)
                .explanation();
        List<RuleLine> positive = found.topPositive(1000);
        List<RuleLine> negative = found.topNegative(1000);
        assertThat(positive).isSortedAccordingTo((one, other) -> other.points().compareTo(one.points()));
        assertThat(negative).isSortedAccordingTo((one, other) -> one.points().compareTo(other.points()));
        assertThat(Lines.sum(positive) + Lines.sum(negative))
                .isEqualTo(Lines.sum(found.lines().stream()
                        .filter(RuleLine.class::isInstance)
                        .toList()));
    }

    private static RuleLine line(String rule, long points) {
        return new RuleLine(RuleId.of(rule), Points.of(points), ReasonCode.of(rule), List.of());
    }
}
