package org.opportune.scoring.model;

import org.opportune.core.Key;
import org.opportune.core.Occurrences;
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
            checked(Violations.of("a constant effect"), "points", points).orThrow();
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
            checked(Violations.of("an effect per occurrence of " + key), "each", each)
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
     * Obtains the effect of a rule written in code.
     *
     * @param rule the rule as registered
     * @return the effect
     */
    static Effect coded(RuleId rule) {
        return new Coded(rule);
    }

    private static Violations checked(Violations wrong, String path, Points points) {
        return wrong.check(
                        points.signum() != 0,
                        "effect.zero",
                        path,
                        points,
                        "must not be zero",
                        "A rule that earns nothing says nothing: leave it out.")
                .check(
                        Math.abs(points.thousandths()) <= MOST.thousandths(),
                        "effect.range",
                        path,
                        points,
                        "must be from -" + MOST + " to " + MOST);
    }
}
