package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opportune.core.Key;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.LeadScorer;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/** Every fact a model asks for is either known or missing, and what was left out for lying in the future is counted. */
class Law04NothingIsDroppedTest {

    @Property
    void everyFactIsKnownOrMissing(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        some.leads(20).forEach(lead -> accountsForAll(model, model.reads(), lead));
    }

    private static void accountsForAll(LeadScorer scorer, Set<Key<?>> asked, KnownLead lead) {
        Coverage coverage = scorer.score(lead.facts(), RandomScoring.AS_OF).coverage();
        Set<Key<?>> named = new TreeSet<>(coverage.known());
        coverage.missing().forEach(missing -> named.add(missing.key()));
        assertThat(named).isEqualTo(asked);
        assertThat(coverage.asked()).isEqualTo(asked.size());
    }

    @Property(tries = 20)
    void aScorerThatForgetsAFactIsFoundOut(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        Set<Key<?>> more = new TreeSet<>(model.reads());
        more.add(Key.text("t:never-asked"));
        KnownLead lead = some.leads(1).get(0);
        assertThatThrownBy(() -> accountsForAll(model, more, lead)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatLiesInTheFutureIsIgnoredAndCounted() {
        Score now = SmallModel.COMPILED.score(SmallModel.lead(), SmallModel.AS_OF);
        assertThat(now.coverage().futureDated()).isEqualTo(Map.of(SmallModel.OPENED, 1));
        // the day after it counts: 8, and 8 x 2^(-1/10) = 7.464
        Score tomorrow = SmallModel.COMPILED.score(SmallModel.lead(), SmallModel.AS_OF.plus(Duration.ofDays(1)));
        assertThat(tomorrow.coverage().futureDated()).isEmpty();
        assertThat(tomorrow.explanation().lines().stream().map(line -> line.points()))
                .contains(Points.of("15.464"));
    }

    @Test
    void whatIsReportedTwiceCountsOnce() {
        var twice = SmallModel.lead().with(SmallModel.OPENED, SmallModel.opened(0, 0, 10, 10));
        assertThat(SmallModel.COMPILED.score(twice, SmallModel.AS_OF).total())
                .isEqualTo(SmallModel.COMPILED
                        .score(SmallModel.lead(), SmallModel.AS_OF)
                        .total());
    }
}
