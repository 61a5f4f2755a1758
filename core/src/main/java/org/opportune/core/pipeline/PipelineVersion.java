package org.opportune.core.pipeline;

import org.opportune.core.PipelineId;
import org.opportune.core.Violations;

/**
 * Names a pipeline as it stood in one version.
 *
 * @param id the pipeline
 * @param version its version, from 1
 */
public record PipelineVersion(PipelineId id, int version) {

    /** Checks the version. */
    public PipelineVersion {
        Violations.of("a pipeline's version")
                .check(version > 0, "pipeline.version", "version", version, "must be above zero")
                .orThrow();
    }

    /**
     * Obtains a name.
     *
     * @param id the pipeline
     * @param version its version
     * @return the name
     */
    public static PipelineVersion of(PipelineId id, int version) {
        return new PipelineVersion(id, version);
    }

    @Override
    public String toString() {
        return id + " version " + version;
    }
}
