package org.opportune.core.pipeline;

import java.util.Optional;
import org.opportune.core.Probability;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * The chance that a deal in a stage is won, and how far that number can be trusted.
 *
 * <p>A ladder of 10, 25, 50 % is a guess, and sums made of it are guesses too; so a chance says whether somebody assumed it,
 * or on how many deals of which time it was measured.
 *
 * @param value the chance
 * @param sample how many closed deals it was measured on; 0 when somebody assumed it
 * @param closed when those deals were closed; empty when assumed, or when nobody noted it
 */
public record StageProbability(Probability value, long sample, Optional<Window> closed) {

    /** Checks the sample. */
    public StageProbability {
        Violations.of("a stage probability")
                .check(sample >= 0, "probability.sample", "sample", sample, "must be zero or more")
                .check(
                        sample > 0 || closed.isEmpty(),
                        "probability.assumed",
                        "closed",
                        closed.map(Window::toString).orElse(""),
                        "must be left out of a chance that was not measured on any deal")
                .orThrow();
    }

    /**
     * Obtains a chance that somebody assumed.
     *
     * @param value the chance
     * @return the assumed probability
     */
    public static StageProbability assumed(Probability value) {
        return new StageProbability(value, 0, Optional.empty());
    }

    /**
     * Obtains a chance that was measured nobody noted when.
     *
     * @param value the share that was won
     * @param sample of how many closed deals, above zero
     * @return the measured probability
     */
    public static StageProbability measured(Probability value, long sample) {
        return measured(value, sample, Optional.empty());
    }

    /**
     * Obtains a chance that was measured.
     *
     * @param value the share that was won
     * @param sample of how many closed deals, above zero
     * @param closed when these were closed
     * @return the measured probability
     */
    public static StageProbability measured(Probability value, long sample, Window closed) {
        return measured(value, sample, Optional.of(closed));
    }

    private static StageProbability measured(Probability value, long sample, Optional<Window> closed) {
        Violations.of("a measured stage probability")
                .check(sample > 0, "probability.measured", "sample", sample, "must be above zero")
                .orThrow();
        return new StageProbability(value, sample, closed);
    }

    /** {@return whether nobody has measured it} */
    public boolean isAssumed() {
        return sample == 0;
    }

    /**
     * Tells whether there are deals enough behind it.
     *
     * @param floor the fewest deals on which a measured chance is worth anything
     * @return whether it was measured on at least as many; true for one that was assumed, which claims no deals
     */
    public boolean reaches(long floor) {
        return isAssumed() || sample >= floor;
    }

    /** {@return the one text of it that goes into the fingerprint of its pipeline} */
    String encoded() {
        return value + " of " + sample
                + closed.map(days -> " from " + days.from() + " to " + days.to())
                        .orElse("");
    }
}
