package org.opportune.scoring.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.Registry;
import org.opportune.scoring.Version;

/**
 * How leads are scored, as versioned data: rules in groups, groups in dimensions, dimensions in a total.
 *
 * <p>Scores are worked out in this order, and in no other:
 *
 * <ol>
 *   <li>the <b>disqualifiers</b> say whether the lead is ruled out; its points are worked out all the same;
 *   <li>each <b>rule</b> that is valid and whose condition holds earns its points; those per occurrence are multiplied by the decay's factor
 *       at the moment of scoring and rounded half-even to a thousandth, once for each occurrence, and so are those between two knots of a line;
 *   <li>the points of a rule that fired are brought within the <b>rule's limits</b>;
 *   <li>a group's <b>multiplier</b> whose condition holds adds what the product is above the sum of the group's other
 *       rules, rounded half-even to a thousandth, within the multiplier's own limits;
 *   <li>the sum of each <b>group</b> is brought within its limits;
 *   <li>the sum of each <b>dimension</b> is brought within its limits;
 *   <li>the sum of the dimensions is brought within the limits of the <b>total</b>, which is then in one of the bands,
 *       as the sums of two dimensions are in a cell of the grid.
 * </ol>
 *
 * <p>The order of the rules decides the order of the lines that explain a score, and nothing else.
 */
@Value.Immutable
@HouseStyle
public interface ScoreModel extends WithScoreModel {
    /** The most rules and disqualifiers that a model may have. */
    int MOST_RULES = 1_000;

    /** {@return the identifier} */
    ModelId id();

    /** {@return the version; {@link Version#FIRST} unless said otherwise} */
    @Value.Default
    default Version version() {
        return Version.FIRST;
    }

    /** {@return how far this version has come; published unless said otherwise} */
    @Value.Default
    default ModelStatus status() {
        return ModelStatus.PUBLISHED;
    }

    /** {@return the dimensions, in the order in which they are shown; at least one} */
    List<ModelDimension> dimensions();

    /** {@return the groups; within a dimension in the order in which they are explained} */
    List<RuleGroup> groups();

    /** {@return the rules; within a group in the order in which they are explained} */
    List<ModelRule> rules();

    /** {@return the rules that rule a lead out whatever its points} */
    List<Disqualifier> disqualifiers();

    /** {@return what the total may count for; no limits unless said otherwise} */
    @Value.Default
    default Limits total() {
        return Limits.none();
    }

    /** {@return the bands of the total; none unless said otherwise} */
    @Value.Default
    default Bands bands() {
        return Bands.none();
    }

    /** {@return how far below its lower end a band is left, above zero; empty when a band is left where it is entered} */
    Optional<Points> hysteresis();

    /** {@return the grades by the bands of two dimensions; empty when leads are not graded} */
    Optional<Grid> grid();

    /**
     * Finds the band that counts for a total, given the band before.
     *
     * <p>The score itself keeps to its total: the same lead scores the same whatever came before. What holds a lead in its
     * band is an answer of its own.
     *
     * @param previous the label of the band before, empty when there was none
     * @param total the total
     * @return the band with the total at which it is left, empty when the model has no bands
     */
    default Optional<HeldBand> bandAfter(Optional<String> previous, Points total) {
        return bands().after(previous, total, hysteresis().orElse(Points.ZERO));
    }

    /**
     * Returns the fingerprint of everything this model says.
     *
     * <p>The {@link #status()} is no part of it: the draft that was looked through, the version in use and the one retired
     * are the same content, and their scores may be compared.
     *
     * @return the hash
     */
    default ContentHash contentHash() {
        return ModelContent.hash(this);
    }

    /** {@return what every score of this model carries} */
    default ModelStamp stamp() {
        return new ModelStamp(id(), version(), contentHash());
    }

    /**
     * Makes a published model ready to score.
     *
     * @param registry the rules written in code that the model may name
     * @return the scorer
     * @throws org.opportune.core.DomainException naming every rule and decay that is not registered, or a status that is not
     *     published
     */
    default CompiledModel compile(Registry registry) {
        Violations.of("score model", id())
                .check(
                        status() == ModelStatus.PUBLISHED,
                        "model.status",
                        "status",
                        status(),
                        "must be PUBLISHED to score",
                        "Publish it, or score with a preview that nobody takes for the real thing.")
                .orThrow();
        return preview(registry);
    }

    /**
     * Makes a published model without rules written in code ready to score.
     *
     * @return the scorer
     * @throws org.opportune.core.DomainException naming every rule in code, or a status that is not published
     */
    default CompiledModel compile() {
        return compile(Registry.empty());
    }

    /**
     * Makes a model ready to score whatever its status: to try out a draft, or to work out again what a retired one gave.
     *
     * @param registry the rules and decays written in code that the model may name
     * @return the scorer
     * @throws org.opportune.core.DomainException naming every rule and decay that is not registered, and every wrong
     *     parameter of a decay, by its place in the model
     */
    default CompiledModel preview(Registry registry) {
        return Compiler.compile(this, registry);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        new ModelCheck(this).orThrow();
    }

    /**
     * Starts a model; the id and at least one dimension are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a model, one part at a time. */
    final class Builder extends ImmutableScoreModel.Builder {
        Builder() {}
    }
}
