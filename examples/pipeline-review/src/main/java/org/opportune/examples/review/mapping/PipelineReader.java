package org.opportune.examples.review.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.DomainException;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageKind;
import org.opportune.core.pipeline.StageProbability;

/** Reads the stages of a pipeline, and which words of the export stand for them. */
final class PipelineReader {
    private PipelineReader() {}

    /** The pipeline; what is wrong with it as a whole is reported where it stands. */
    static Optional<Pipeline> pipeline(Section section) {
        Optional<String> label = section.text("label");
        Optional<PipelineId> id = section.value("id", PipelineId::of, "must be an identifier without blanks around it");
        section.require("id");
        section.require("stages");
        List<Stage> stages = new ArrayList<>();
        List<Section> written = section.sections("stages");
        written.forEach(one -> stage(one).ifPresent(stages::add));
        section.close();
        if (id.isEmpty() || stages.size() < written.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pipeline.builder()
                    .id(id.get())
                    .label(label.orElse(id.get().value()))
                    .stages(stages)
                    .build());
        } catch (DomainException e) {
            section.violations()
                    .addAll(e.violations().stream()
                            .map(v -> v.under(section.path("")))
                            .toList());
            return Optional.empty();
        }
    }

    private static Optional<Stage> stage(Section section) {
        section.require("id");
        section.require("status");
        Optional<StageId> id = section.value("id", StageId::of, "must be an identifier without blanks around it");
        Optional<StageKind> kind = section.value("status", PipelineReader::kind, "must be open, won or lost");
        Optional<Probability> chance =
                section.value("probability", Probability::ofFraction, "must be a fraction from 0 to 1, such as 0.4");
        Optional<String> label = section.text("label");
        section.close();
        if (id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Stage.builder()
                    .id(id.get())
                    .label(label.orElse(id.get().value()))
                    .kind(kind.get())
                    .probability(chance.map(StageProbability::assumed))
                    .build());
        } catch (DomainException e) {
            section.violations()
                    .addAll(e.violations().stream()
                            .map(v -> v.under(section.path("")))
                            .toList());
            return Optional.empty();
        }
    }

    private static StageKind kind(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(word);
        }
        return StageKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Which stage each of the export's words stands for. */
    static Map<String, StageId> stageNames(Section top, Map<String, String> words, Pipeline pipeline) {
        Map<String, StageId> names = new LinkedHashMap<>();
        words.forEach((word, stage) ->
                stage(top, "stageNames." + word, stage, pipeline).ifPresent(id -> names.put(word, id)));
        return names;
    }

    /** A stage of the pipeline by its id, reported when there is none. */
    static Optional<StageId> stage(Section top, String name, String id, Pipeline pipeline) {
        Optional<Stage> stage = pipeline.stages().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
        if (stage.isEmpty()) {
            top.wrong(name, id, "must be the id of a stage of the pipeline");
        }
        return stage.map(Stage::id);
    }
}
