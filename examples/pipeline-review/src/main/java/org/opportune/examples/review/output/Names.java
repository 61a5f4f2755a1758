package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Key;
import org.opportune.core.StageId;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.metrics.Group;

/** The names by which reports call groupings and stages. */
final class Names {
    private static final String UNKNOWN = "unknown";

    private Names() {}

    /** What follows the vendor or the dot: {@code region} for {@code sample:region}, {@code owner} for {@code deal.owner}. */
    static String shortName(Key<?> key) {
        String name = key.name();
        return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
    }

    /** The key of a group in JSON. Unknown comes last; where a group is really called so, that one keeps its brackets. */
    static String group(Group group, ObjectNode taken) {
        boolean unknown = group.values().get(0).isEmpty();
        return unknown && !taken.has(UNKNOWN) ? UNKNOWN : group.label();
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
