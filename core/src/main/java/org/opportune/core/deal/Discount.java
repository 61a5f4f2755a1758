package org.opportune.core.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * The share of a price that is taken off.
 *
 * <p>There is no bare {@code of}: {@code ofFraction("0.15")} and {@code ofPercent("15")} are the same discount, and a reader
 * sees which was meant.
 *
 * @param fraction the share: 0 to 1, at most six decimals, trailing zeros removed
 */
public record Discount(@JsonValue BigDecimal fraction) implements Comparable<Discount> {
    private static final Discount NONE = new Discount(BigDecimal.ZERO);

    /** Checks range and scale, and removes trailing zeros. */
    public Discount {
        Violations.of("a discount")
                .check(
                        fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0,
                        "discount.range",
                        "fraction",
                        fraction,
                        "must be from 0 to 1",
                        "If it is a percentage, use ofPercent.")
                .check(
                        fraction.stripTrailingZeros().scale() <= 6,
                        "discount.scale",
                        "fraction",
                        fraction,
                        "must have at most six decimals")
                .orThrow();
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    }

    /** {@return no discount} */
    public static Discount none() {
        return NONE;
    }

    /**
     * Obtains a discount from a fraction.
     *
     * @param fraction 0 to 1, so 15 % is 0.15
     * @return the discount
     */
    @JsonCreator
    public static Discount ofFraction(BigDecimal fraction) {
        return new Discount(fraction);
    }

    /**
     * Obtains a discount from a fraction.
     *
     * @param fraction 0 to 1, so 15 % is 0.15
     * @return the discount
     */
    public static Discount ofFraction(String fraction) {
        return new Discount(Text.decimal(fraction));
    }

    /**
     * Obtains a discount from a percentage.
     *
     * @param percent 0 to 100, so 15 % is 15
     * @return the discount
     */
    public static Discount ofPercent(String percent) {
        return new Discount(Text.decimal(percent).movePointLeft(2));
    }

    /** {@return the share of the price that is left} */
    public BigDecimal kept() {
        return BigDecimal.ONE.subtract(fraction);
    }

    @Override
    public int compareTo(Discount other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public String toString() {
        return fraction.toPlainString();
    }
}
