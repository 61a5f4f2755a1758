package org.opportune.core.deal;

import java.util.Optional;
import org.opportune.core.Probability;
import org.opportune.core.pipeline.StageProbability;

/**
 * The chance that a deal is won, with where it comes from; or why there is none.
 *
 * <p>{@link Known} is a value even when it is 0, and {@link Missing} is none: a missing chance is never taken for one.
 */
public sealed interface EffectiveProbability {

    /**
     * A chance.
     *
     * @param value the chance
     * @param source where it comes from
     * @param ofStage what the stage says of it, whether it was assumed or measured; present exactly when it is the stage's
     */
    record Known(Probability value, ProbabilitySource source, Optional<StageProbability> ofStage)
            implements EffectiveProbability {}

    /**
     * No chance.
     *
     * @param reason why
     */
    record Missing(Reason reason) implements EffectiveProbability {}

    /** Why a deal has no chance that anybody could name. */
    enum Reason {
        /** Its pipeline is not among those given, or does not have its stage as an open one. */
        UNKNOWN_STAGE,
        /** Nobody has said what its stage stands for. */
        NONE_OF_STAGE,
        /** The stage's was measured on too few deals. */
        SAMPLE_TOO_SMALL
    }

    /** {@return the chance, empty when there is none} */
    default Optional<Probability> toOptional() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
