package org.opportune.core.service;

import org.opportune.core.Violations;

/**
 * The whole numbers that a question may be answered with.
 *
 * @param lowest the lowest
 * @param highest the highest, above the lowest
 */
public record ScoreScale(int lowest, int highest) {
    /** From 0 to 10, on which the net promoter score was first asked. */
    public static final ScoreScale ZERO_TO_TEN = new ScoreScale(0, 10);
    /** From 1 to 10. */
    public static final ScoreScale ONE_TO_TEN = new ScoreScale(1, 10);
    /** From 0 to 100. */
    public static final ScoreScale ZERO_TO_HUNDRED = new ScoreScale(0, 100);
    /** From 1 to 5. */
    public static final ScoreScale ONE_TO_FIVE = new ScoreScale(1, 5);

    /** Refuses a scale of one number or none. */
    public ScoreScale {
        Violations.of("a score scale")
                .check(
                        highest > lowest,
                        "scale.highest",
                        "highest",
                        highest,
                        "must be above the lowest (" + lowest + ")")
                .orThrow();
    }

    /**
     * Tells whether a score is on the scale.
     *
     * @param score the score
     * @return whether {@code lowest <= score <= highest}
     */
    public boolean contains(int score) {
        return lowest <= score && score <= highest;
    }

    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}
