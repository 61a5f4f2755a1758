package org.opportune.core.pipeline;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.opportune.core.StageId;
import org.opportune.core.Violations;

/**
 * The sets of stages that the founding texts name side by side, and how each answers to every other.
 *
 * <p>The texts do not say how; here it goes by the stages of the funnel, as {@link FunnelStage} and
 * {@link PipelineTemplates} read them: two stages answer to each other when they share a stage of the funnel.
 *
 * <pre>{@code
 * StageSet.CLASSIC_SEVEN_STEP.matching(StageId.of("closing"), StageSet.BUYING_PROCESS)       // decision
 * StageSet.BUYING_PROCESS.matching(StageId.of("awareness"), StageSet.CLASSIC_SEVEN_STEP)     // prospecting, preparation, approach
 * }</pre>
 *
 * <p>Lost is in none of them: a deal that is lost has left the funnel.
 */
public enum StageSet {
    /** Awareness, interest, consideration, intent, evaluation, purchase. */
    SALES_FUNNEL(Arrays.stream(FunnelStage.values()).collect(inOrder(StageSet::id, stage -> Set.of(stage)))),
    /** Awareness, consideration, decision: the sale as seen from the buyer's side. */
    BUYING_PROCESS(Arrays.stream(BuyingStage.values()).collect(inOrder(StageSet::id, StageSet::parts))),
    /** The stages of {@link PipelineTemplates#classicSevenStep()}. */
    CLASSIC_SEVEN_STEP(ofTemplate(PipelineTemplates.classicSevenStep())),
    /** The stages of {@link PipelineTemplates#lifecycleSixStep()}, and won. */
    LIFECYCLE_SIX_STEP(ofTemplate(PipelineTemplates.lifecycleSixStep())),
    /** The stages of {@link PipelineTemplates#traditional()}. */
    TRADITIONAL(ofTemplate(PipelineTemplates.traditional()));

    @SuppressWarnings("ImmutableEnumChecker") // nobody else holds it, and nothing changes it
    private final Map<StageId, Set<FunnelStage>> stages;

    StageSet(Map<StageId, Set<FunnelStage>> stages) {
        this.stages = Collections.unmodifiableMap(stages);
    }

    /** {@return its stages, in order} */
    public List<StageId> stages() {
        return List.copyOf(stages.keySet());
    }

    /**
     * Finds what a stage of this set answers to in another.
     *
     * @param stage a stage of this set
     * @param other the other set
     * @return its stages that share a stage of the funnel with the given one, in order; at least one
     * @throws org.opportune.core.DomainException if this set has no such stage
     */
    public List<StageId> matching(StageId stage, StageSet other) {
        Violations.of("stage set " + name())
                .check(
                        stages.containsKey(stage),
                        "stageSet.unknown",
                        "stage",
                        stage,
                        "must be one of its stages",
                        "They are " + stages().stream().map(StageId::value).collect(Collectors.joining(", ")) + ".")
                .orThrow();
        Set<FunnelStage> parts = partsOf(stage);
        return other.stages().stream()
                .filter(candidate -> parts.stream().anyMatch(other.partsOf(candidate)::contains))
                .toList();
    }

    /**
     * Finds where in this set a buyer stands who is in a stage of the funnel, such as the {@link Stage#funnelStage()} of a
     * host's own pipeline.
     *
     * @param funnelStage the stage of the funnel
     * @return the stages, in order; at least one
     */
    public List<StageId> at(FunnelStage funnelStage) {
        return SALES_FUNNEL.matching(id(funnelStage), this);
    }

    private Set<FunnelStage> partsOf(StageId stage) {
        return stages.getOrDefault(stage, Set.of());
    }

    private static StageId id(Enum<?> stage) {
        return StageId.of(stage.name().toLowerCase(Locale.ROOT));
    }

    private static Set<FunnelStage> parts(BuyingStage buyingStage) {
        return Arrays.stream(FunnelStage.values())
                .filter(stage -> stage.buyingStage() == buyingStage)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<StageId, Set<FunnelStage>> ofTemplate(Pipeline template) {
        return template.stages().stream()
                .filter(stage -> stage.kind() != StageKind.LOST)
                .collect(inOrder(Stage::id, stage -> Set.of(stage.funnelStage().orElseThrow())));
    }

    private static <T> Collector<T, ?, Map<StageId, Set<FunnelStage>>> inOrder(
            Function<T, StageId> id, Function<T, Set<FunnelStage>> parts) {
        return Collectors.toMap(id, parts, (first, second) -> first, LinkedHashMap::new);
    }
}
