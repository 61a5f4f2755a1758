package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.opportune.core.Violations;

/**
 * A number of points, exact to a thousandth, so that parts add up to their total without any remainder.
 *
 * <p>Adding points is exact, in any order and any grouping. {@code Points.of("12.5")} prints {@code 12.5}.
 *
 * @param thousandths the points times 1,000; a million million points at most, above or below zero
 */
public record Points(long thousandths) implements Comparable<Points> {
    /** No points. */
    public static final Points ZERO = new Points(0);

    private static final int SCALE = 3;
    private static final long MOST = 1_000_000_000_000_000L;

    /** Checks the range, which leaves room to add thousands of them up. */
    public Points {
        if (thousandths > MOST || thousandths < -MOST) {
            throw outOfRange(BigDecimal.valueOf(thousandths, SCALE));
        }
    }

    /**
     * Obtains whole points.
     *
     * @param whole the number of points
     * @return the points
     */
    public static Points of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /**
     * Obtains points from a decimal text.
     *
     * @param decimal such as {@code 12.5}, with at most three decimals
     * @return the points
     */
    public static Points of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /**
     * Obtains points from a decimal number.
     *
     * @param decimal such as 12.5, with at most three decimals
     * @return the points
     */
    @JsonCreator
    public static Points of(BigDecimal decimal) {
        if (decimal.abs().compareTo(BigDecimal.valueOf(MOST, SCALE)) > 0) {
            throw outOfRange(decimal);
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        Violations.of("points")
                .check(
                        plain.scale() <= SCALE,
                        "points.scale",
                        "value",
                        decimal,
                        "must have at most three decimals",
                        "Round it before, so that it is clear where that happens.")
                .orThrow();
        return new Points(plain.movePointRight(SCALE).longValueExact());
    }

    /**
     * Obtains points counted in thousandths.
     *
     * @param thousandths the points times 1,000
     * @return the points
     */
    public static Points ofThousandths(long thousandths) {
        return thousandths == 0 ? ZERO : new Points(thousandths);
    }

    /**
     * Adds points, exactly.
     *
     * @param other the other points
     * @return the sum
     */
    public Points plus(Points other) {
        return ofThousandths(thousandths + other.thousandths);
    }

    /**
     * Subtracts points, exactly.
     *
     * @param other the other points
     * @return the difference
     */
    public Points minus(Points other) {
        return ofThousandths(thousandths - other.thousandths);
    }

    /** {@return the same number of points on the other side of zero} */
    public Points negated() {
        return ofThousandths(-thousandths);
    }

    /** {@return -1, 0 or 1 for points below, at or above zero} */
    public int signum() {
        return Long.signum(thousandths);
    }

    /** {@return the points as a decimal number without trailing zeros, such as 12.5} */
    @JsonValue
    public BigDecimal toBigDecimal() {
        BigDecimal plain = BigDecimal.valueOf(thousandths, SCALE).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(thousandths, other.thousandths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }

    private static RuntimeException outOfRange(BigDecimal value) {
        return new org.opportune.core.DomainException(Violations.of("points")
                .check(false, "points.range", "value", value, "must be from -1000000000000 to 1000000000000")
                .list());
    }
}
