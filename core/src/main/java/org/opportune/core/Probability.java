package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A chance as a fraction from 0 to 1, exact to a millionth.
 *
 * <p>There is no bare {@code of}: {@code ofFraction("0.6")} and {@code ofPercent("60")} are the same chance, and a reader
 * sees which was meant. A probability of 0 is a value; a missing one is an empty {@code Optional}.
 *
 * @param fraction the chance: 0 to 1, at most six decimals, trailing zeros removed
 */
public record Probability(@JsonValue BigDecimal fraction) implements Comparable<Probability> {
    private static final int MILLIONTHS = 6;

    /** Checks range and scale, and removes trailing zeros. */
    public Probability {
        Violations.of("a probability")
                .check(
                        fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0,
                        "probability.range",
                        "fraction",
                        fraction,
                        "must be from 0 to 1",
                        "If it is a percentage, use ofPercent.")
                .check(
                        fraction.stripTrailingZeros().scale() <= MILLIONTHS,
                        "probability.scale",
                        "fraction",
                        fraction,
                        "must have at most six decimals")
                .orThrow();
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    }

    /**
     * Obtains a probability from a fraction.
     *
     * @param fraction 0 to 1, so 60 % is 0.6
     * @return the probability
     */
    public static Probability ofFraction(String fraction) {
        return new Probability(Text.decimal(fraction));
    }

    /**
     * Obtains a probability from a fraction.
     *
     * @param fraction 0 to 1, so 60 % is 0.6
     * @return the probability
     */
    @JsonCreator
    public static Probability ofFraction(BigDecimal fraction) {
        return new Probability(fraction);
    }

    /**
     * Obtains a probability from a percentage.
     *
     * @param percent 0 to 100, so 60 % is 60
     * @return the probability
     */
    public static Probability ofPercent(String percent) {
        return new Probability(Text.decimal(percent).movePointLeft(2));
    }

    /** {@return the fraction in millionths, so 60 % is 600,000} */
    public int millionths() {
        return fraction.setScale(MILLIONTHS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .intValue();
    }

    @Override
    public int compareTo(Probability other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public String toString() {
        return fraction.toPlainString();
    }
}
