package org.opportune.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/**
 * How a lead scored, by which model, at which moment, until when, and why.
 *
 * <p>Reading it, the explanation included, asks for no fact again. A {@link RecordedScore} keeps it without the model and
 * the facts it was worked out from.
 *
 * <p><b>Implementers:</b> two scores are equal when all of their parts are, whatever their classes; the hash code is
 * {@code Objects.hash(model(), asOf(), total())}.
 */
public interface Score {
    /** The fact that holds the total. */
    Key<BigDecimal> TOTAL = Key.of("score.total", ValueType.DECIMAL);
    /** The fact that holds the band's label; unknown when the model has no bands. */
    Key<String> BAND = Key.text("score.band");
    /** The fact that holds the grade's label; unknown when the model has no grid. */
    Key<String> GRADE = Key.text("score.grade");
    /** The fact that says whether a rule rules the lead out. */
    Key<Boolean> DISQUALIFIED = Key.of("score.disqualified", ValueType.BOOLEAN);

    /**
     * Returns the fact that holds the points of a dimension, such as {@code score.dimension.FIT}.
     *
     * @param dimension the dimension
     * @return the key
     */
    static Key<BigDecimal> total(Dimension dimension) {
        return Key.of("score.dimension." + dimension, ValueType.DECIMAL);
    }

    /** {@return which model gave it} */
    ModelStamp model();

    /** {@return the moment of scoring} */
    Instant asOf();

    /**
     * Returns when the score may change although no fact does: a mail leaves the window in which it counts, points decay
     * by another thousandth.
     *
     * @return the first such moment after {@link #asOf()}, empty when time alone changes nothing
     */
    Optional<Instant> validUntil();

    /** {@return the points after every limit} */
    Points total();

    /** {@return the points of each dimension after its own limits, in the model's order} */
    Map<Dimension, Points> dimensions();

    /** {@return the band the total is in, empty when the model has none} */
    Optional<Band> band();

    /** {@return the grade by the bands of two dimensions, empty when the model has no grid} */
    default Optional<Grade> grade() {
        return Optional.empty();
    }

    /** {@return the rules that rule the lead out whatever its points, in the model's order; usually empty} */
    List<Disqualification> disqualifications();

    /** {@return whether a rule rules the lead out} */
    default boolean isDisqualified() {
        return !disqualifications().isEmpty();
    }

    /** {@return what conditions and other policies can ask about this score} */
    default Facts facts() {
        Attributes all = Attributes.none().with(TOTAL, total().toBigDecimal()).with(DISQUALIFIED, isDisqualified());
        for (Map.Entry<Dimension, Points> one : dimensions().entrySet()) {
            all = all.with(total(one.getKey()), one.getValue().toBigDecimal());
        }
        if (band().isPresent()) {
            all = all.with(BAND, band().get().label());
        }
        return grade().isPresent() ? all.with(GRADE, grade().get().label()) : all;
    }

    /** {@return how much of what the model asks for was known, and what the rest would be worth} */
    Coverage coverage();

    /** {@return the lines that add up to the total, exactly} */
    Explanation explanation();

    /**
     * Why a lead is ruled out.
     *
     * @param rule the rule
     * @param reason why
     */
    record Disqualification(RuleId rule, ReasonCode reason) {}
}
