package org.opportune.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opportune.core.Violations;

/**
 * A score as it was given, to be kept and read again: it needs neither the model nor the facts any more.
 *
 * <p>{@code RecordedScore.of(score)} equals {@code score}, whichever scorer gave it. What a total, its dimensions and its
 * band were is kept rather than worked out again, because the model may long have changed; that the lines add up to the
 * total is checked.
 *
 * @param model which model gave it
 * @param asOf the moment of scoring
 * @param validUntil when it may change although no fact does, after {@code asOf}; empty for never
 * @param total the points after every limit, the sum of the explanation's lines
 * @param dimensions the points of each dimension, in the model's order
 * @param band the band, which the total is in; empty when the model has none
 * @param grade the grade by the bands of two dimensions; empty when the model has no grid
 * @param disqualifications the rules that rule the lead out; usually empty
 * @param coverage how much was known
 * @param explanation the lines that add up to the total
 */
public record RecordedScore(
        ModelStamp model,
        Instant asOf,
        Optional<Instant> validUntil,
        Points total,
        Map<Dimension, Points> dimensions,
        Optional<Band> band,
        Optional<Grade> grade,
        List<Disqualification> disqualifications,
        Coverage coverage,
        Explanation explanation)
        implements Score {

    /** Copies the parts, and refuses those that contradict one another. */
    public RecordedScore {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        disqualifications = List.copyOf(disqualifications);
        BigDecimal sum = explanation.lines().stream()
                .map(line -> line.points().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Violations.of("a score")
                .check(
                        validUntil.isEmpty() || validUntil.get().isAfter(asOf),
                        "score.validUntil",
                        "validUntil",
                        validUntil.map(Instant::toString).orElse(""),
                        "must be after asOf (" + asOf + ")")
                .check(
                        sum.compareTo(total.toBigDecimal()) == 0,
                        "score.total",
                        "total",
                        total,
                        "must be the sum of the explanation's lines (" + sum.toPlainString() + ")")
                .check(
                        band.isEmpty() || band.get().contains(total),
                        "score.band",
                        "band",
                        band.map(Band::label).orElse(""),
                        "must be a band that the total (" + total + ") is in")
                .orThrow();
    }

    /**
     * Keeps a score.
     *
     * @param score the score
     * @return the same score, apart from what it was worked out from
     * @throws org.opportune.core.DomainException if the scorer contradicts itself, as by lines that do not add up
     */
    public static RecordedScore of(Score score) {
        return score instanceof RecordedScore recorded
                ? recorded
                : new RecordedScore(
                        score.model(),
                        score.asOf(),
                        score.validUntil(),
                        score.total(),
                        score.dimensions(),
                        score.band(),
                        score.grade(),
                        score.disqualifications(),
                        score.coverage(),
                        score.explanation());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && model.equals(that.model())
                && asOf.equals(that.asOf())
                && total.equals(that.total())
                && validUntil.equals(that.validUntil())
                && dimensions.equals(that.dimensions())
                && band.equals(that.band())
                && grade.equals(that.grade())
                && disqualifications.equals(that.disqualifications())
                && coverage.equals(that.coverage())
                && explanation.equals(that.explanation());
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, asOf, total);
    }
}
