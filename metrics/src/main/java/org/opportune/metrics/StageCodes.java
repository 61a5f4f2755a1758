package org.opportune.metrics;

import org.opportune.core.PipelineId;
import org.opportune.core.StageId;

/** Small whole numbers for the stages of pipelines; makes no object for a stage that was seen before. */
final class StageCodes {
    private final Dictionary pipelines = new Dictionary();
    private final Dictionary stages = new Dictionary();
    private final Combinations pairs = new Combinations();

    int code(PipelineId pipeline, StageId stage) {
        return pairs.number(pipelines.code(pipeline.value()), stages.code(stage.value()));
    }

    int size() {
        return pairs.size();
    }

    PipelineId pipeline(int code) {
        return PipelineId.of((String) pipelines.value(pairs.first(code)).orElseThrow());
    }

    StageId stage(int code) {
        return StageId.of((String) stages.value(pairs.second(code)).orElseThrow());
    }
}
