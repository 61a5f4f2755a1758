package org.opportune.examples.review.output;

import java.util.List;
import java.util.Optional;
import org.opportune.core.Key;
import org.opportune.core.StageId;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.metrics.Group;

/** The names by which reports call groupings and stages. */
final class Names {
    private Names() {}

    /** What follows the vendor or the dot: {@code region} for {@code sample:region}, {@code owner} for {@code deal.owner}. */
    static String shortName(Key<?> key) {
        String name = key.name();
        return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
    }

    /** The label of a stage; its identifier when no pipeline has it. */
    static String stage(List<Pipeline> pipelines, Group stage) {
        String id = stage.label();
        return pipelines.stream()
                .map(pipeline -> pipeline.stage(StageId.of(id)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Stage::label)
                .orElse(id);
    }
}
