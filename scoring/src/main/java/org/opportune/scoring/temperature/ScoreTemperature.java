package org.opportune.scoring.temperature;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.opportune.core.Answer;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Figure;
import org.opportune.scoring.Version;

/**
 * Rates a lead by its points: three bands that cover every number of points, each with its lower end.
 *
 * <pre>
 * hotFrom or more              hot      SCORE
 * warmFrom up to hotFrom       warm     SCORE
 * less                         cold     SCORE
 * nobody has scored it         unrated  UNKNOWN
 * </pre>
 *
 * <p>For example, hot from 60 and warm from 30: 60 points are hot, 59.999 warm, 29.999 cold.
 *
 * @param id the policy
 * @param version its version
 * @param points the fact that holds the points: {@link Score#TOTAL}, or those of a {@linkplain Score#total dimension}
 * @param hotFrom the fewest points that are hot
 * @param warmFrom the fewest points that are warm, fewer than {@code hotFrom}
 */
public record ScoreTemperature(ModelId id, Version version, Key<BigDecimal> points, Points hotFrom, Points warmFrom)
        implements TemperaturePolicy {

    /** Refuses bands that nothing can be in. */
    public ScoreTemperature {
        Violations.of("temperature policy", id)
                .check(
                        warmFrom.compareTo(hotFrom) < 0,
                        "temperature.bands",
                        "warmFrom",
                        warmFrom,
                        "must be below hotFrom (" + hotFrom + ")")
                .orThrow();
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("temperature", "score")
                .part("id", id.value())
                .part("version", version.toString())
                .part("points", points.name())
                .part("hotFrom", hotFrom.toString())
                .part("warmFrom", warmFrom.toString());
    }

    @Override
    public Rating rate(Facts lead, Instant asOf, ZoneId zone) {
        return lead.get(points) instanceof Answer.Known<BigDecimal> known
                ? rate(known.value())
                : new Rating.Unrated(
                        Rating.UNKNOWN,
                        "Nobody knows its points (" + points + ").",
                        Optional.of(Statement.of(
                                "rating.points-unknown", new Statement.Word("fact." + points, points.name()))));
    }

    private Rating rate(BigDecimal earned) {
        String has = "It has " + earned.toPlainString() + " points; ";
        if (earned.compareTo(hotFrom.toBigDecimal()) >= 0) {
            return new Rating.Rated(
                    Temperature.HOT,
                    Rating.SCORE,
                    has + "hot begins at " + hotFrom + ".",
                    Optional.of(Statement.of("rating.hot-from", new Figure(earned), Figure.of(hotFrom))));
        }
        String warm = has + "warm begins at " + warmFrom + ".";
        boolean isWarm = earned.compareTo(warmFrom.toBigDecimal()) >= 0;
        return new Rating.Rated(
                isWarm ? Temperature.WARM : Temperature.COLD,
                Rating.SCORE,
                warm,
                Optional.of(Statement.of("rating.warm-from", new Figure(earned), Figure.of(warmFrom))));
    }
}
