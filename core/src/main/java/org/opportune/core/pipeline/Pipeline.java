package org.opportune.core.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * The steps a deal takes by a buyer's willingness to buy, as versioned data.
 *
 * <p>A pipeline has at least one open, one won and one lost stage, begins with an open one, and no two stages share an
 * id or a label.
 */
@Value.Immutable
@HouseStyle
public interface Pipeline extends Pipelines, WithPipeline {

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

    /** {@return whom it sells to; empty when nobody has said, or when to both} */
    Optional<MarketModel> market();

    /** {@return the stages, in order} */
    List<Stage> stages();

    /** {@return which moves its deals may make; every one unless said otherwise} */
    @Value.Default
    default TransitionPolicy transitionPolicy() {
        return TransitionPolicy.standard();
    }

    /** {@return id and version, by which a deal names it} */
    default PipelineVersion identity() {
        return PipelineVersion.of(id(), version());
    }

    @Override
    default List<Pipeline> toList() {
        return List.of(this);
    }

    /**
     * Finds a stage.
     *
     * @param id its identifier
     * @return the stage, empty when the pipeline has none of that id
     */
    default Optional<Stage> stage(StageId id) {
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /**
     * Finds the first stage of a kind, which is where deals of that kind stand unless told otherwise.
     *
     * @param kind the kind
     * @return the stage
     */
    default Stage first(StageKind kind) {
        return stages().stream()
                .filter(stage -> stage.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns what the transition policy has against a move; the stages' criteria are asked by
     * {@link Stage#checkExit} and {@link Stage#checkEntry}.
     *
     * @param from the stage to leave
     * @param to the stage to enter
     * @return everything against it, empty when it is allowed; losing a deal always is
     */
    default List<Violation> checkMove(StageId from, StageId to) {
        return Moves.check(this, from, to);
    }

    /**
     * Returns what is odd about this pipeline but may be meant.
     *
     * @return a warning for each open stage whose chance is below that of the open stage with a chance before it
     */
    default List<Violation> warnings() {
        Violations odd = Violations.of("pipeline", id());
        Optional<Stage> last = Optional.empty();
        for (Stage stage : stages()) {
            if (stage.kind() != StageKind.OPEN || stage.chance().isEmpty()) {
                continue;
            }
            Probability before =
                    last.flatMap(Stage::chance).orElse(stage.chance().get());
            odd.check(
                    stage.chance().get().compareTo(before) >= 0,
                    "pipeline.falling",
                    "probability of stage " + stage.id(),
                    stage.chance().get(),
                    "is below that of the stage before it (" + before + ")",
                    "A deal that gets further should not become less likely to be won.");
            last = Optional.of(stage);
        }
        return odd.list();
    }

    /** {@return the fingerprint of everything this pipeline says} */
    default ContentHash contentHash() {
        return ContentHash.of(encoder -> {
            encoder.part("type", "pipeline")
                    .part("id", id().value())
                    .part("version", String.valueOf(version()))
                    .part("label", label())
                    .optional("market", market(), Enum::name)
                    .list("stages", stages(), (into, stage) -> stage.encode(into));
            transitionPolicy().encode(encoder);
        });
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
        Set<StageId> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Stage stage : stages()) {
            wrong.check(ids.add(stage.id()), "pipeline.duplicate", "stages", stage.id(), "must not repeat an id");
            wrong.check(
                    labels.add(stage.label()), "pipeline.label", "stages", stage.label(), "must not repeat a label");
        }
        for (TransitionPolicy.Edge edge : transitionPolicy().edges()) {
            checkEdge(wrong, edge.from(), StageKind.LOST, StageKind.WON);
            checkEdge(wrong, edge.to(), StageKind.LOST);
        }
        wrong.orThrow();
    }

    private void checkEdge(Violations wrong, StageId end, StageKind... refused) {
        Optional<StageKind> kind = stage(end).map(Stage::kind);
        wrong.check(
                kind.isPresent() && !List.of(refused).contains(kind.get()),
                "pipeline.edge",
                "transitionPolicy.edges",
                end,
                "must lead from an open stage of the pipeline to an open or won one");
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
