package org.opportune.scoring.routing;

import java.math.BigDecimal;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.Points;

/**
 * The points from which a lead comes to a level, and the fewer ones with which it stays there: hysteresis, so that a lead
 * that swings by a few points does not go to and fro.
 *
 * <p>For example, in at 80 and out below 70: 79 points are not enough to get there, and 70 are enough to stay.
 *
 * @param level the level, above SUSPECT
 * @param points the fact that holds the points: {@link org.opportune.scoring.Score#TOTAL}, or those of a
 *     {@linkplain org.opportune.scoring.Score#total dimension}
 * @param enter the fewest points with which a lead comes to it
 * @param exit the fewest points with which it stays there, not above {@code enter}
 */
public record LevelThreshold(QualificationLevel level, Key<BigDecimal> points, Points enter, Points exit) {

    /** Refuses a level that nobody comes to, and one that is left before it is reached. */
    public LevelThreshold {
        Violations.of("threshold of " + level)
                .check(level != QualificationLevel.SUSPECT, "handoff.level", "level", level, "must be above SUSPECT")
                .check(
                        exit.compareTo(enter) <= 0,
                        "handoff.exit",
                        "exit",
                        exit,
                        "must not be above enter (" + enter + ")")
                .orThrow();
    }

    LevelStep step(Facts lead) {
        return new LevelStep(
                level,
                Condition.atLeast(points, enter.toBigDecimal()),
                Condition.atLeast(points, exit.toBigDecimal()),
                (has, truth) -> text(has, truth, lead));
    }

    private String text(boolean has, Truth truth, Facts lead) {
        if (truth == Truth.UNKNOWN || !(lead.get(points) instanceof Answer.Known<BigDecimal> known)) {
            return "Nobody knows its points (" + points + ") for " + level + ".";
        }
        String bound = has ? " is kept from " + exit : " begins at " + enter;
        return "It has " + known.value().toPlainString() + " points (" + points + "); " + level + bound + ".";
    }

    void encode(ContentHash.Encoder into) {
        into.part("level", level.name())
                .part("points", points.name())
                .part("enter", enter.toString())
                .part("exit", exit.toString());
    }
}
