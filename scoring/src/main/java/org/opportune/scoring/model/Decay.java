package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.opportune.core.Attributes;
import org.opportune.core.Violations;

/**
 * How the points of something that happened fade with its age.
 *
 * <p>A decay gives a factor from 0 to 1 for each age in whole seconds, quantised to thousand-millionths (rounded
 * half-even), the same on every machine; it never grows again. An age is the time from the occurrence to the moment of
 * scoring, so a day is 24 hours whatever the calendar says.
 *
 * <p>For example 25 points with a half-life of 14 days are 12.5 after 14 days; 10 points that fade evenly to nothing
 * within 60 days are 5 after 30 days and 0 after 60.
 */
public sealed interface Decay {
    /** The longest time a decay may be told in: a hundred years of 365 days. */
    Duration LONGEST = Duration.ofDays(36_500);

    /** Points stay what they are. */
    record None() implements Decay {
        private static final None INSTANCE = new None();
    }

    /**
     * Points halve again and again.
     *
     * @param halfLife the time in which they halve, in whole seconds, above zero
     * @param floor the part that always stays, from 0 up to but not 1, with at most nine decimals
     */
    record HalfLife(Duration halfLife, BigDecimal floor) implements Decay {
        /** Checks the parts. */
        public HalfLife {
            Violations wrong = Violations.of("a half-life");
            checkTime(wrong, "halfLife", halfLife);
            checkPart(wrong, "floor", floor);
            wrong.orThrow();
            floor = floor.stripTrailingZeros();
        }
    }

    /**
     * Points fade evenly.
     *
     * @param toZero the time after which nothing is left, in whole seconds, above zero; 50 % a month of 30 days is 60 days
     * @param floor the part that always stays, from 0 up to but not 1, with at most nine decimals
     */
    record Linear(Duration toZero, BigDecimal floor) implements Decay {
        /** Checks the parts. */
        public Linear {
            Violations wrong = Violations.of("a linear decay");
            checkTime(wrong, "toZero", toZero);
            checkPart(wrong, "floor", floor);
            wrong.orThrow();
            floor = floor.stripTrailingZeros();
        }
    }

    /**
     * Points fade step by step.
     *
     * @param list the steps, youngest first, at least one; ages grow and factors shrink
     */
    record Steps(List<Step> list) implements Decay {
        /** Checks the parts. */
        public Steps {
            list = List.copyOf(list);
            Violations wrong = Violations.of("a decay in steps");
            wrong.check(!list.isEmpty(), "decay.steps", "list", "", "must have at least one step");
            for (int i = 1; i < list.size(); i++) {
                Step before = list.get(i - 1);
                Step step = list.get(i);
                wrong.check(
                        step.from().compareTo(before.from()) > 0,
                        "decay.order",
                        "list[" + i + "].from",
                        step.from(),
                        "must be above that of the step before (" + before.from() + ")");
                wrong.check(
                        step.factor().compareTo(before.factor()) < 0,
                        "decay.order",
                        "list[" + i + "].factor",
                        step.factor(),
                        "must be below that of the step before (" + before.factor() + ")",
                        "Points never grow again.");
            }
            wrong.orThrow();
        }
    }

    /**
     * One step.
     *
     * @param from the age from which it holds, in whole seconds, above zero
     * @param factor the part that is left from then on, from 0 up to but not 1, with at most nine decimals
     */
    record Step(Duration from, BigDecimal factor) {
        /** Checks the parts. */
        public Step {
            Violations wrong = Violations.of("a step of a decay");
            checkTime(wrong, "from", from);
            checkPart(wrong, "factor", factor);
            wrong.orThrow();
            factor = factor.stripTrailingZeros();
        }
    }

    /**
     * Points fade by a curve that a host or plug-in brings, named here and made when the model is compiled.
     *
     * <p>In JSON: {@code {"type": "custom", "name": "acme:root", "parameters": {"acme:days": {"integer": "90"}}}}.
     *
     * @param name the name under which the {@link DecayCurve} is registered, {@code vendor:name}
     * @param parameters what the curve is made from; none unless said otherwise
     */
    record Custom(String name, Attributes parameters) implements Decay {
        /** Checks the name. */
        public Custom {
            Violations.of("a custom decay")
                    .check(
                            name.matches("[^:\\s]+:[^:\\s]+"),
                            "decay.name",
                            "name",
                            name,
                            "must be vendor:name",
                            "For example: acme:root.")
                    .orThrow();
        }
    }

    /**
     * Returns what is left of the points.
     *
     * @param age the age, not below zero; parts of a second do not count
     * @return the factor, from 0 to 1 in thousand-millionths
     * @throws org.opportune.core.DomainException if this decay is {@linkplain Custom custom}: only the {@link DecayCurve}
     *     of its name knows
     */
    default BigDecimal factor(Duration age) {
        return Fading.decimal(Fading.billionths(this, age.toSeconds()));
    }

    /** {@return the decay that takes nothing away} */
    static Decay none() {
        return None.INSTANCE;
    }

    /**
     * Obtains the decay by which points halve again and again.
     *
     * @param halfLife the time in which they halve
     * @return the decay
     */
    static Decay halfLife(Duration halfLife) {
        return new HalfLife(halfLife, BigDecimal.ZERO);
    }

    /**
     * Obtains the decay by which points fade evenly, such as HubSpot's linear decay.
     *
     * @param toZero the time after which nothing is left
     * @return the decay
     */
    static Decay linear(Duration toZero) {
        return new Linear(toZero, BigDecimal.ZERO);
    }

    /**
     * Obtains the decay by which points fade step by step.
     *
     * @param steps the steps, youngest first
     * @return the decay
     */
    static Decay steps(Step... steps) {
        return new Steps(List.of(steps));
    }

    /**
     * Obtains the decay by which points are lost all at once: a single step to nothing.
     *
     * @param after the age from which they no longer count
     * @return the decay
     */
    static Decay expiry(Duration after) {
        return steps(new Step(after, BigDecimal.ZERO));
    }

    /**
     * Obtains the decay that a host or plug-in brings.
     *
     * @param name the name under which the {@link DecayCurve} is registered, {@code vendor:name}
     * @param parameters what the curve is made from
     * @return the decay
     */
    static Decay custom(String name, Attributes parameters) {
        return new Custom(name, parameters);
    }

    private static void checkTime(Violations wrong, String path, Duration time) {
        wrong.check(
                time.compareTo(Duration.ZERO) > 0
                        && time.equals(Duration.ofSeconds(time.toSeconds()))
                        && time.compareTo(LONGEST) <= 0,
                "decay.time",
                path,
                time,
                "must be whole seconds, above zero and at most " + LONGEST);
    }

    private static void checkPart(Violations wrong, String path, BigDecimal part) {
        wrong.check(
                part.signum() >= 0
                        && part.compareTo(BigDecimal.ONE) < 0
                        && part.stripTrailingZeros().scale() <= Fading.SCALE,
                "decay.part",
                path,
                part,
                "must be from 0 up to but not 1, with at most nine decimals",
                "Maybe it is a percentage: write 0.5 for 50%.");
    }
}
