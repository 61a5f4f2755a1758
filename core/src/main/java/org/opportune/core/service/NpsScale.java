package org.opportune.core.service;

import java.util.Map;
import java.util.Optional;
import org.opportune.core.Violations;

/**
 * Who counts as a promoter, a passive or a detractor on a scale, for the net promoter score.
 *
 * <pre>
 * scale      promoter    passive    detractor
 * 0 to 10    9 to 10     7 to 8     0 to 6
 * 1 to 10    9 to 10     7 to 8     1 to 6      the same cuts; the scale only has no 0
 * 0 to 100   90 to 100   70 to 89   0 to 69     ten times the cuts
 * </pre>
 *
 * @param scale the scale
 * @param passiveFrom the lowest score of a passive, above the lowest of the scale
 * @param promoterFrom the lowest score of a promoter, above {@code passiveFrom}, at most the highest of the scale
 */
public record NpsScale(ScoreScale scale, int passiveFrom, int promoterFrom) {
    private static final Map<ScoreScale, NpsScale> STANDARD = Map.of(
            ScoreScale.ZERO_TO_TEN, new NpsScale(ScoreScale.ZERO_TO_TEN, 7, 9),
            ScoreScale.ONE_TO_TEN, new NpsScale(ScoreScale.ONE_TO_TEN, 7, 9),
            ScoreScale.ZERO_TO_HUNDRED, new NpsScale(ScoreScale.ZERO_TO_HUNDRED, 70, 90));

    /** Refuses cuts that leave a group empty. */
    public NpsScale {
        Violations.of("a net promoter scale of " + scale)
                .check(
                        passiveFrom > scale.lowest(),
                        "nps.passive",
                        "passiveFrom",
                        passiveFrom,
                        "must be above the lowest of the scale")
                .check(
                        promoterFrom > passiveFrom && promoterFrom <= scale.highest(),
                        "nps.promoter",
                        "promoterFrom",
                        promoterFrom,
                        "must be above passiveFrom and on the scale")
                .orThrow();
    }

    /** How an answer counts. */
    public enum Group {
        /** Warns others off. */
        DETRACTOR,
        /** Counts as an answer, and neither way. */
        PASSIVE,
        /** Recommends us. */
        PROMOTER
    }

    /**
     * Returns the usual cuts of a scale.
     *
     * @param scale the scale
     * @return the cuts above; empty for a scale that has no usual ones
     */
    public static Optional<NpsScale> standard(ScoreScale scale) {
        return Optional.ofNullable(STANDARD.get(scale));
    }

    /**
     * Tells how an answer counts.
     *
     * @param answer the answer
     * @return its group; empty if no score was given, or one on another scale
     */
    public Optional<Group> group(SurveyAnswer answer) {
        return answer.score().isPresent() && answer.scale().equals(Optional.of(scale))
                ? Optional.of(group(answer.score().getAsInt()))
                : Optional.empty();
    }

    private Group group(int score) {
        if (score >= promoterFrom) {
            return Group.PROMOTER;
        }
        return score >= passiveFrom ? Group.PASSIVE : Group.DETRACTOR;
    }
}
