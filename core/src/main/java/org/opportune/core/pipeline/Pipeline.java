package org.opportune.core.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * The steps a deal takes by a buyer's willingness to buy, as versioned data.
 *
 * <p>A pipeline has at least one open, one won and one lost stage, begins with an open one, and no two stages share an
 * id.
 */
@Value.Immutable
@HouseStyle
public interface Pipeline extends WithPipeline {

    /** {@return the identifier} */
    PipelineId id();

    /** {@return the version, raised by the host when the stages change; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String label() {
        return String.valueOf(id());
    }

    /** {@return the stages, in order} */
    List<Stage> stages();

    /**
     * Finds a stage.
     *
     * @param id its identifier
     * @return the stage, empty when the pipeline has none of that id
     */
    default Optional<Stage> stage(StageId id) {
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("pipeline", id()).require("id", id());
        wrong.check(version() > 0, "pipeline.version", "version", version(), "must be above zero");
        for (StageKind kind : StageKind.values()) {
            wrong.check(
                    stages().stream().anyMatch(stage -> stage.kind() == kind),
                    "pipeline.kind",
                    "stages",
                    "",
                    "must have at least one stage that is " + kind);
        }
        wrong.check(
                stages().isEmpty() || stages().get(0).kind() == StageKind.OPEN,
                "pipeline.first",
                "stages[0]",
                stages().isEmpty() ? "" : stages().get(0).id(),
                "must be open");
        Set<StageId> seen = new HashSet<>();
        for (Stage stage : stages()) {
            wrong.check(seen.add(stage.id()), "pipeline.duplicate", "stages", stage.id(), "must not repeat an id");
        }
        wrong.orThrow();
    }

    /**
     * Starts a pipeline; the id and the stages are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a pipeline, one part at a time. */
    final class Builder extends ImmutablePipeline.Builder {
        Builder() {}
    }
}
