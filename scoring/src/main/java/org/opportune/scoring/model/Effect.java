package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.ValueType;
import org.opportune.core.Violations;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;

/** What a rule earns once its condition holds. */
public sealed interface Effect {
    /** The most points, above or below zero, that one rule may give at once: a million. */
    Points MOST = Points.of(1_000_000);

    /**
     * The same points whatever happened when.
     *
     * @param points the points, not zero, at most {@link #MOST} above or below
     */
    record Constant(Points points) implements Effect {
        /** Checks the points. */
        public Constant {
            PointsCheck.some(Violations.of("a constant effect"), "points", points)
                    .orThrow();
        }
    }

    /**
     * Points for each time something happened, less the older it is.
     *
     * <p>The latest count, up to {@code atMost}; each earns {@code each} times the decay's factor at the moment of
     * scoring, rounded half-even to a thousandth, once. One reported twice counts once, and one that lies after the moment
     * of scoring is ignored and reported. What has faded to nothing no longer counts as evidence.
     *
     * <p>For example 2 points for each mail opened, at most 10 of them, half as much every 30 days:
     * {@code Effect.perOccurrence(MAILS_OPENED, Points.of(2), 10, Decay.halfLife(Duration.ofDays(30)))}.
     *
     * @param key what happened
     * @param each the points for one that has just happened, not zero, at most {@link #MOST} above or below
     * @param atMost how many count, from 1 to 1,000
     * @param decay how points fade
     * @param penaltyFades whether points below zero may fade: an "unsubscribed" that is forgiven by and by is usually a
     *     mistake, so it must be asked for
     */
    record PerOccurrence(Key<Occurrences> key, Points each, int atMost, Decay decay, boolean penaltyFades)
            implements Effect {
        /** Checks the parts. */
        public PerOccurrence {
            PointsCheck.some(Violations.of("an effect per occurrence of " + key), "each", each)
                    .check(atMost >= 1 && atMost <= 1_000, "effect.atMost", "atMost", atMost, "must be from 1 to 1000")
                    .check(
                            each.signum() >= 0 || decay instanceof Decay.None || penaltyFades,
                            "effect.penalty",
                            "penaltyFades",
                            penaltyFades,
                            "must be chosen when points below zero (" + each + ") decay",
                            "Say Effect.fadingPenalty, or let the points stay with Decay.none().")
                    .orThrow();
        }
    }

    /**
     * Points by what a text says, such as the country or the industry.
     *
     * <p>For example 10 points for France, 5 for Lithuania and 2 for anywhere else. A text that nobody has said leaves the
     * rule unknown; one that the table does not have earns {@code otherwise}, and without it the rule does not fire. Nor
     * does it for zero points.
     *
     * @param key the text
     * @param points the points by text, compared letter by letter; at least one, not all zero with {@code otherwise}
     * @param otherwise the points for any other text; empty for none
     */
    record Table(Key<String> key, Map<String, Points> points, Optional<Points> otherwise) implements Effect {
        /** Sorts the texts, and checks the points. */
        public Table {
            points = Collections.unmodifiableMap(new TreeMap<>(points));
            Violations wrong = Violations.of("a table effect");
            wrong.check(!points.isEmpty(), "effect.table", "points", "", "must have at least one text");
            points.forEach((text, earned) -> PointsCheck.range(wrong, "points." + text, earned));
            otherwise.ifPresent(earned -> PointsCheck.range(wrong, "otherwise", earned));
            PointsCheck.notAllZero(
                    wrong,
                    "points",
                    otherwise.filter(earned -> earned.signum() != 0).isPresent()
                            || points.values().stream().anyMatch(earned -> earned.signum() != 0));
            wrong.orThrow();
        }
    }

    /**
     * Points by a number, along straight lines from knot to knot; the first and the last knot hold for all beyond them.
     *
     * <p>Between two knots the points are worked out exactly and rounded half-even to a thousandth, once. For example with
     * knots (10, 0) and (40, 10) a number of 20 earns 3.333, one of 5 nothing, and one of 100 earns 10. Zero points are no
     * points: the rule does not fire.
     *
     * @param key the number, whole or decimal
     * @param knots the knots by ascending number, at least two, not all with zero points
     */
    record PiecewiseLinear(Key<?> key, List<Knot> knots) implements Effect {
        /** Checks the key and the knots. */
        public PiecewiseLinear {
            knots = List.copyOf(knots);
            Violations wrong = Violations.of("a piecewise linear effect");
            wrong.check(
                            key.type() == ValueType.INTEGER || key.type() == ValueType.DECIMAL,
                            "effect.number",
                            "key",
                            key.type(),
                            "must be integer or decimal")
                    .check(knots.size() >= 2, "effect.knots", "knots", knots.size(), "must be at least two");
            for (int i = 1; i < knots.size(); i++) {
                BigDecimal before = knots.get(i - 1).at();
                BigDecimal at = knots.get(i).at();
                wrong.check(
                        at.compareTo(before) > 0,
                        "effect.order",
                        "knots[" + i + "].at",
                        at,
                        "must be above that of the knot before (" + before + ")");
            }
            PointsCheck.notAllZero(
                    wrong,
                    "knots",
                    knots.stream().anyMatch(knot -> knot.points().signum() != 0));
            wrong.orThrow();
        }
    }

    /**
     * One point of a piecewise linear effect.
     *
     * @param at the number, at most {@link #MOST} above or below zero, with at most nine decimals
     * @param points what it earns, at most {@link #MOST} above or below zero
     */
    record Knot(BigDecimal at, Points points) {
        /** Checks the parts. */
        public Knot {
            Violations wrong = Violations.of("a knot");
            wrong.check(
                    at.abs().compareTo(MOST.toBigDecimal()) <= 0
                            && at.stripTrailingZeros().scale() <= 9,
                    "effect.knot",
                    "at",
                    at,
                    "must be from -" + MOST + " to " + MOST + ", with at most nine decimals");
            PointsCheck.range(wrong, "points", points);
            wrong.orThrow();
            at = new BigDecimal(at.stripTrailingZeros().toPlainString());
        }
    }

    /**
     * Multiplies what the other rules of the group earn together; a group has one multiplier at most.
     *
     * <p>It adds what the product is above the sum, rounded half-even to a thousandth, once, and has a line of its own: of
     * 30 points a factor of 1.5 adds 15, and one of 0 takes all 30. The rule's limits apply to what it adds, and then the
     * group's.
     *
     * @param factor the factor, from 0 to 9 but not 1, with at most three decimals
     */
    record Multiplier(BigDecimal factor) implements Effect {
        /** Nine times what all rules of a model can earn at most still fits into 64 bits. */
        private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(9);

        /** Checks the factor. */
        public Multiplier {
            Violations.of("a multiplier")
                    .check(
                            factor.signum() >= 0
                                    && factor.compareTo(MOST_TIMES) <= 0
                                    && factor.compareTo(BigDecimal.ONE) != 0
                                    && factor.stripTrailingZeros().scale() <= 3,
                            "effect.factor",
                            "factor",
                            factor,
                            "must be from 0 to 9 but not 1, with at most three decimals",
                            "Maybe it is a percentage: write 1.5 for 50% more.")
                    .orThrow();
            factor = new BigDecimal(factor.stripTrailingZeros().toPlainString());
        }
    }

    /**
     * What a rule written in code says.
     *
     * @param rule the rule as registered
     */
    record Coded(RuleId rule) implements Effect {}

    /**
     * Obtains constant points.
     *
     * @param points the points
     * @return the effect
     */
    static Effect points(Points points) {
        return new Constant(points);
    }

    /**
     * Obtains whole constant points.
     *
     * @param points the points
     * @return the effect
     */
    static Effect points(long points) {
        return new Constant(Points.of(points));
    }

    /**
     * Obtains points for each time something happened.
     *
     * @param key what happened
     * @param each the points for one that has just happened
     * @param atMost how many count
     * @param decay how points fade
     * @return the effect
     */
    static Effect perOccurrence(Key<Occurrences> key, Points each, int atMost, Decay decay) {
        return new PerOccurrence(key, each, atMost, decay, false);
    }

    /**
     * Obtains points below zero for each time something happened, which are forgiven by and by.
     *
     * @param key what happened
     * @param each the points for one that has just happened
     * @param atMost how many count
     * @param decay how points fade
     * @return the effect
     */
    static Effect fadingPenalty(Key<Occurrences> key, Points each, int atMost, Decay decay) {
        return new PerOccurrence(key, each, atMost, decay, true);
    }

    /**
     * Obtains points by what a text says.
     *
     * @param key the text
     * @param points the points by text
     * @return the effect, which does not fire for any other text
     */
    static Effect table(Key<String> key, Map<String, Points> points) {
        return new Table(key, points, Optional.empty());
    }

    /**
     * Obtains points by what a text says.
     *
     * @param key the text
     * @param points the points by text
     * @param otherwise the points for any other text
     * @return the effect
     */
    static Effect table(Key<String> key, Map<String, Points> points, Points otherwise) {
        return new Table(key, points, Optional.of(otherwise));
    }

    /**
     * Obtains points by a number, along straight lines.
     *
     * @param key the number, whole or decimal
     * @param knots the knots, by ascending number
     * @return the effect
     */
    static Effect linear(Key<?> key, Knot... knots) {
        return new PiecewiseLinear(key, List.of(knots));
    }

    /**
     * Obtains the effect that multiplies what the other rules of its group earn.
     *
     * @param factor the factor, such as 1.5 for half as much again
     * @return the effect
     */
    static Effect times(String factor) {
        return new Multiplier(new BigDecimal(factor));
    }

    /**
     * Obtains the effect of a rule written in code.
     *
     * @param rule the rule as registered
     * @return the effect
     */
    static Effect coded(RuleId rule) {
        return new Coded(rule);
    }
}
