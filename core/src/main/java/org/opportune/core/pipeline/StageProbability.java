package org.opportune.core.pipeline;

import org.opportune.core.Probability;
import org.opportune.core.Violations;

/**
 * The chance that a deal in a stage is won, and how far that number can be trusted.
 *
 * @param value the chance
 * @param sample how many closed deals it was measured on; 0 when somebody assumed it
 */
public record StageProbability(Probability value, long sample) {

    /** Checks the sample. */
    public StageProbability {
        Violations.of("a stage probability")
                .check(sample >= 0, "probability.sample", "sample", sample, "must be zero or more")
                .orThrow();
    }

    /**
     * Obtains a chance that somebody assumed.
     *
     * @param value the chance
     * @return the assumed probability
     */
    public static StageProbability assumed(Probability value) {
        return new StageProbability(value, 0);
    }

    /**
     * Obtains a chance that was measured.
     *
     * @param value the share that was won
     * @param sample of how many closed deals, above zero
     * @return the measured probability
     */
    public static StageProbability measured(Probability value, long sample) {
        Violations.of("a measured stage probability")
                .check(sample > 0, "probability.sample", "sample", sample, "must be above zero")
                .orThrow();
        return new StageProbability(value, sample);
    }

    /** {@return whether nobody has measured it} */
    public boolean isAssumed() {
        return sample == 0;
    }
}
