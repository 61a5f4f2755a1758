package org.opportune.core.pipeline;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
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

    /** {@return how firmly its deals are counted on; what suits its kind unless said otherwise} */
    @Value.Default
    default ForecastCategory forecastCategory() {
        return ForecastCategory.of(kind());
    }

    /** {@return how far a buyer is whose deal stands here; empty when nobody has said, and for those who were lost} */
    Optional<FunnelStage> funnelStage();

    /** {@return what a seller does here, in order} */
    List<String> actions();

    /** {@return how long a deal may stand here before it rots; empty in a stage in which none does} */
    Optional<RotLimit> rotAfter();

    /** {@return what must hold before a deal enters, from wherever it comes} */
    List<Criterion> entryCriteria();

    /** {@return what must hold before a deal goes on from here to a later open stage or is won} */
    List<Criterion> exitCriteria();

    /**
     * Returns which of the entry criteria a deal does not meet.
     *
     * @param owner whose facts they are, such as {@code deal D-1}
     * @param facts what is known
     * @return every criterion that is not met or unknown, in order
     */
    default List<Violation> checkEntry(String owner, Facts facts) {
        Violations wrong = Violations.of(owner);
        entryCriteria().forEach(criterion -> criterion.check(facts, "to enter stage " + id(), wrong));
        return wrong.list();
    }

    /**
     * Returns which of the exit criteria a deal does not meet.
     *
     * @param owner whose facts they are, such as {@code deal D-1}
     * @param facts what is known
     * @return every criterion that is not met or unknown, in order
     */
    default List<Violation> checkExit(String owner, Facts facts) {
        Violations wrong = Violations.of(owner);
        exitCriteria().forEach(criterion -> criterion.check(facts, "to go on from stage " + id(), wrong));
        return wrong.list();
    }

    /** {@return the chance that weighs a deal in this stage: 1 when won, 0 when lost, else {@link #probability()}} */
    default Optional<Probability> chance() {
        return switch (kind()) {
            case WON -> Optional.of(new Probability(BigDecimal.ONE));
            case LOST -> Optional.of(new Probability(BigDecimal.ZERO));
            case OPEN -> probability().map(StageProbability::value);
        };
    }

    /**
     * Writes everything this stage says into the fingerprint of its pipeline.
     *
     * @param into takes the parts
     */
    default void encode(ContentHash.Encoder into) {
        into.part("id", id().value())
                .part("label", label())
                .part("kind", kind().name())
                .optional("probability", probability(), StageProbability::encoded)
                .part("forecastCategory", forecastCategory().name())
                .optional("funnelStage", funnelStage(), Enum::name)
                .list("actions", actions(), (encoder, action) -> encoder.part("action", action))
                .list("rotAfter", rotAfter().stream().toList(), (encoder, limit) -> limit.encode(encoder))
                .list("entryCriteria", entryCriteria(), (encoder, criterion) -> criterion.encode(encoder))
                .list("exitCriteria", exitCriteria(), (encoder, criterion) -> criterion.encode(encoder));
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
        wrong.check(
                forecastCategory().suits(kind()),
                "stage.category",
                "forecastCategory",
                forecastCategory(),
                "must suit a stage that is " + kind(),
                "Won is CLOSED, lost is OMITTED, and an open stage is anything but CLOSED.");
        rotAfter()
                .ifPresent(limit -> wrong.check(
                        kind() == StageKind.OPEN,
                        "stage.rot",
                        "rotAfter",
                        limit,
                        "must be left out of a stage that is " + kind(),
                        "A deal that is closed does not rot."));
        Stage.checkIds(wrong, "entryCriteria", entryCriteria());
        Stage.checkIds(wrong, "exitCriteria", exitCriteria());
        for (int i = 0; i < actions().size(); i++) {
            wrong.check(!actions().get(i).isBlank(), "text.blank", "actions[" + i + "]", "", "must not be blank");
        }
        wrong.orThrow();
    }

    private static void checkIds(Violations wrong, String path, List<Criterion> criteria) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            String id = criteria.get(i).id();
            wrong.check(seen.add(id), "stage.criterion", path + "[" + i + "].id", id, "must not be used twice");
        }
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
