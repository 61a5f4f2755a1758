package org.opportune.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * A part of an amount, as a fraction: the rate of a commission, or one seller's credit for a sale.
 *
 * <p>There is no bare {@code of}: {@code ofFraction("0.15")} and {@code ofPercent("15")} are the same share, and a reader
 * sees which was meant.
 *
 * @param fraction the share: 0 to 1, at most six decimals, trailing zeros removed
 */
public record Share(@JsonValue BigDecimal fraction) {

    /** Checks range and scale, and removes trailing zeros. */
    public Share {
        Violations.of("a share")
                .check(
                        fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0,
                        "share.range",
                        "fraction",
                        fraction,
                        "must be from 0 to 1",
                        "If it is a percentage, use ofPercent.")
                .check(
                        fraction.stripTrailingZeros().scale() <= 6,
                        "share.scale",
                        "fraction",
                        fraction,
                        "must have at most six decimals")
                .orThrow();
        fraction = Text.plain(fraction);
    }

    /**
     * Obtains a share from a fraction.
     *
     * @param fraction 0 to 1, so 15 % is 0.15
     * @return the share
     */
    @JsonCreator
    public static Share ofFraction(BigDecimal fraction) {
        return new Share(fraction);
    }

    /**
     * Obtains a share from a fraction.
     *
     * @param fraction 0 to 1, so 15 % is 0.15
     * @return the share
     */
    public static Share ofFraction(String fraction) {
        return new Share(Text.decimal(fraction));
    }

    /**
     * Obtains a share from a percentage.
     *
     * @param percent 0 to 100, so 15 % is 15
     * @return the share
     */
    public static Share ofPercent(String percent) {
        return new Share(Text.decimal(percent).movePointLeft(2));
    }

    @Override
    public String toString() {
        return fraction.toPlainString();
    }
}
