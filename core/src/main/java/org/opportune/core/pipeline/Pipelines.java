package org.opportune.core.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Violations;

/**
 * The pipelines that a deal may meet: mostly one, and for a deal that moves to another pipeline or to a new version, both.
 *
 * <p>A {@link Pipeline} is the pipelines of which it is the only one.
 */
@FunctionalInterface
public interface Pipelines {

    /** {@return the pipelines, no two of one id and version} */
    List<Pipeline> toList();

    /**
     * Finds a pipeline.
     *
     * @param wanted its id and version
     * @return the pipeline, empty when it is not among them
     */
    default Optional<Pipeline> find(PipelineVersion wanted) {
        return toList().stream()
                .filter(pipeline -> pipeline.identity().equals(wanted))
                .findFirst();
    }

    /**
     * Obtains several pipelines.
     *
     * @param pipelines the pipelines
     * @return all of them
     * @throws org.opportune.core.DomainException if two are of one id and version
     */
    static Pipelines of(Pipeline... pipelines) {
        List<Pipeline> all = List.of(pipelines);
        Violations wrong = Violations.of("pipelines");
        Set<PipelineVersion> seen = new HashSet<>();
        for (Pipeline pipeline : all) {
            wrong.check(
                    seen.add(pipeline.identity()),
                    "pipelines.duplicate",
                    "pipelines",
                    pipeline.identity(),
                    "must not repeat an id and version");
        }
        wrong.orThrow();
        return () -> all;
    }
}
