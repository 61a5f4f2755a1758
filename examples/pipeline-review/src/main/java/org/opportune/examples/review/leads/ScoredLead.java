package org.opportune.examples.review.leads;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.lead.Lead;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.qualification.Assessment;
import org.opportune.scoring.temperature.Rating;

/**
 * A lead with its place, and everything that its place rests on.
 *
 * @param rank the place, from 1
 * @param behind what put it behind the one before it, in words
 * @param lead the lead
 * @param converted whether it became a customer; empty when nobody has said; no score has seen it
 * @param score what it scored
 * @param rating how hot it is
 * @param assessment how it is qualified
 * @param expectedValue the chance of its band times what a deal may be worth; empty when either is unknown
 *     or the lead is ruled out
 */
public record ScoredLead(
        int rank,
        String behind,
        Lead lead,
        Optional<Boolean> converted,
        Score score,
        Rating rating,
        Assessment assessment,
        Optional<Money> expectedValue) {

    /**
     * Why a lead has its points, the weightiest first; with the rest the lines add up to the score, exactly.
     *
     * @param top the weightiest lines
     * @param others how many other lines there are
     * @param rest what those add up to
     */
    public record Reasons(List<Explanation.Line> top, int others, Points rest) {}

    /**
     * Returns why the lead has its points.
     *
     * @param most how many lines at most, zero or more
     * @return the lines farthest from zero, in the model's order among equals, and the rest
     */
    public Reasons reasons(int most) {
        List<Explanation.Line> lines = score.explanation().lines().stream()
                .sorted(Comparator.comparingLong((Explanation.Line line) ->
                                Math.abs(line.points().thousandths()))
                        .reversed())
                .toList();
        List<Explanation.Line> top = lines.stream().limit(most).toList();
        Points rest = lines.stream().skip(most).map(Explanation.Line::points).reduce(Points.ZERO, Points::plus);
        return new Reasons(top, lines.size() - top.size(), rest);
    }

    /** {@return the question to ask next, that with the most points at stake; empty when nothing is left to ask} */
    public Optional<String> question() {
        return assessment.gaps().stream().findFirst().map(gap -> gap.question());
    }
}
