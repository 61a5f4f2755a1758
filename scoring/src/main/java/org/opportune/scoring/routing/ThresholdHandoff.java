package org.opportune.scoring.routing;

import java.util.List;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.Version;

/**
 * Hands off by points, with one threshold to come to a level and a lower one to leave it.
 *
 * <p>For example, MQL in at 50 and out below 40, SQL in at 80 and out below 70: a lead of 75 points is held at MQL, if that
 * is what it has, and at SQL, if it has come there before.
 *
 * @param id the policy
 * @param version its version
 * @param levels the thresholds, lowest level first; at least one
 * @param salesSupport when sales, not marketing, supports a lead that marketing qualified
 * @param recycling what happens to leads that sales gives back
 */
public record ThresholdHandoff(
        ModelId id, Version version, List<LevelThreshold> levels, Condition salesSupport, Recycling recycling)
        implements HandoffPolicy {

    /** Copies the thresholds, and refuses to be without any or out of order. */
    public ThresholdHandoff {
        levels = List.copyOf(levels);
        Violations wrong = Violations.of("hand-off policy", id)
                .check(!levels.isEmpty(), "handoff.levels", "levels", "", "must have at least one threshold");
        for (int i = 1; i < levels.size(); i++) {
            QualificationLevel below = levels.get(i - 1).level();
            wrong.check(
                    levels.get(i).level().compareTo(below) > 0,
                    "handoff.order",
                    "levels",
                    levels.get(i).level(),
                    "must be above the level before it (" + below + ")");
        }
        wrong.orThrow();
    }

    /**
     * Obtains a policy by the total of a score; sales supports an MQL of strong interest.
     *
     * @param id the policy
     * @param mql the fewest points to become marketing qualified
     * @param sql the fewest points to become sales qualified
     * @param slack how many points fewer still keep a level
     * @return the policy
     */
    public static ThresholdHandoff byTotal(ModelId id, Points mql, Points sql, Points slack) {
        return new ThresholdHandoff(
                id,
                Version.FIRST,
                List.of(
                        new LevelThreshold(QualificationLevel.MQL, Score.TOTAL, mql, mql.minus(slack)),
                        new LevelThreshold(QualificationLevel.SQL, Score.TOTAL, sql, sql.minus(slack))),
                Condition.in(LeadKeys.INTEREST, "STRONG"),
                Recycling.standard());
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("handoff", "thresholds")
                .part("id", id.value())
                .part("version", version.toString())
                .list("levels", levels, (encoder, level) -> level.encode(encoder))
                .condition("salesSupport", salesSupport);
        recycling.encode(into);
    }

    List<LevelStep> steps(Facts lead) {
        return levels.stream().map(threshold -> threshold.step(lead)).toList();
    }
}
