package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.scoring.Band;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;

/** What the lines of an explanation say, what they must, and explanations that break it. */
final class Lines {
    private Lines() {}

    static List<RuleId> rules(Explanation explanation) {
        return explanation.lines().stream()
                .filter(RuleLine.class::isInstance)
                .map(line -> ((RuleLine) line).rule())
                .toList();
    }

    static long sum(List<? extends Line> lines) {
        return lines.stream().mapToLong(line -> line.points().thousandths()).sum();
    }

    /** Law 5: the lines add up to the total, those of a rule to its evidence, and nothing is between them. */
    static void addUp(Score score) {
        assertThat(sum(score.explanation().lines())).isEqualTo(score.total().thousandths());
        for (Line line : score.explanation().lines()) {
            if (line instanceof RuleLine rule
                    && rule.evidence().stream().anyMatch(e -> e.share().isPresent())) {
                assertThat(rule.evidence().stream()
                                .mapToLong(e -> e.share().orElseThrow().points().thousandths())
                                .sum())
                        .isEqualTo(rule.points().thousandths());
            }
        }
    }

    /** Returns a score whose explanation lacks a line. */
    static Score without(Score score, int line) {
        List<Line> lines = new ArrayList<>(score.explanation().lines());
        lines.remove(line);
        return new Retold(score, new Explanation(lines));
    }

    /** A score with another explanation. */
    record Retold(Score score, Explanation explanation) implements Score {
        @Override
        public ModelStamp model() {
            return score.model();
        }

        @Override
        public Instant asOf() {
            return score.asOf();
        }

        @Override
        public Optional<Instant> validUntil() {
            return score.validUntil();
        }

        @Override
        public Points total() {
            return score.total();
        }

        @Override
        public Map<Dimension, Points> dimensions() {
            return score.dimensions();
        }

        @Override
        public Optional<Band> band() {
            return score.band();
        }

        @Override
        public List<Disqualification> disqualifications() {
            return score.disqualifications();
        }

        @Override
        public Coverage coverage() {
            return score.coverage();
        }
    }
}
