package org.opportune.core.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * One step of a pipeline.
 *
 * <p>A won stage has the chance 1 and a lost stage 0, fixed; an open stage has one from 0 up to but not 1, or none, and
 * then its deals are reported as unweighted.
 */
@Value.Immutable
@HouseStyle
public interface Stage extends WithStage {

    /** {@return the identifier, unique within the pipeline} */
    StageId id();

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String label() {
        return String.valueOf(id());
    }

    /** {@return what the stage means for a deal; open unless said otherwise} */
    @Value.Default
    default StageKind kind() {
        return StageKind.OPEN;
    }

    /** {@return the chance that a deal in this stage is won, empty when nobody has said} */
    Optional<StageProbability> probability();

    /** {@return the chance that weighs a deal in this stage: 1 when won, 0 when lost, else {@link #probability()}} */
    default Optional<Probability> chance() {
        return switch (kind()) {
            case WON -> Optional.of(new Probability(BigDecimal.ONE));
            case LOST -> Optional.of(new Probability(BigDecimal.ZERO));
            case OPEN -> probability().map(StageProbability::value);
        };
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("stage", id()).require("id", id());
        probability()
                .ifPresent(p -> wrong.check(
                                kind() == StageKind.OPEN,
                                "stage.probability.closed",
                                "probability",
                                p.value(),
                                "must be left out of a stage that is " + kind(),
                                "A won stage stands for 1 and a lost one for 0.")
                        .check(
                                kind() != StageKind.OPEN || p.value().fraction().compareTo(BigDecimal.ONE) < 0,
                                "stage.probability.certain",
                                "probability",
                                p.value(),
                                "must be below 1 while the stage is open"));
        wrong.orThrow();
    }

    /**
     * Starts a stage; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains an open stage with an assumed chance.
     *
     * @param id the identifier
     * @param label the name people read
     * @param percent the assumed chance in percent, such as {@code "40"}
     * @return the stage
     */
    static Stage open(String id, String label, String percent) {
        return builder()
                .id(StageId.of(id))
                .label(label)
                .probability(StageProbability.assumed(Probability.ofPercent(percent)))
                .build();
    }

    /**
     * Obtains an open stage without a chance.
     *
     * @param id the identifier
     * @param label the name people read
     * @return the stage
     */
    static Stage open(String id, String label) {
        return builder().id(StageId.of(id)).label(label).build();
    }

    /**
     * Obtains a won stage.
     *
     * @param id the identifier
     * @param label the name people read
     * @return the stage
     */
    static Stage won(String id, String label) {
        return builder().id(StageId.of(id)).label(label).kind(StageKind.WON).build();
    }

    /**
     * Obtains a lost stage.
     *
     * @param id the identifier
     * @param label the name people read
     * @return the stage
     */
    static Stage lost(String id, String label) {
        return builder().id(StageId.of(id)).label(label).kind(StageKind.LOST).build();
    }

    /** Builds a stage, one part at a time. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
