package org.opportune.scoring.predict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.opportune.core.Violations;
import org.opportune.scoring.ReasonCode;

/** An exact fraction, or explicitly none: a share of nothing is neither zero nor a half. */
public sealed interface Ratio {
    /** There is no lead to count. */
    ReasonCode NO_LEADS = ReasonCode.of("evaluation.no-leads");
    /** No lead converted. */
    ReasonCode NONE_CONVERTED = ReasonCode.of("evaluation.none-converted");
    /** Every lead converted. */
    ReasonCode ALL_CONVERTED = ReasonCode.of("evaluation.all-converted");

    /** {@return the value to 34 significant digits, rounded half-even; empty when there is none} */
    Optional<BigDecimal> value();

    /**
     * A fraction.
     *
     * @param numerator above the line
     * @param denominator below the line, above zero; both are reduced to lowest terms
     */
    record Exact(BigInteger numerator, BigInteger denominator) implements Ratio {
        /** Reduces the fraction. */
        public Exact {
            Violations.of("a ratio")
                    .check(
                            denominator.signum() > 0,
                            "ratio.denominator",
                            "denominator",
                            denominator,
                            "must be above zero")
                    .orThrow();
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }

        static Exact of(long numerator, long denominator) {
            return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }

        Exact times(long numerator, long denominator) {
            Exact other = of(numerator, denominator);
            return new Exact(this.numerator.multiply(other.numerator), this.denominator.multiply(other.denominator));
        }

        Exact minus(Exact other) {
            return new Exact(
                    numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128));
        }

        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /**
     * No fraction.
     *
     * @param reason why there is none
     * @param text the same in words
     */
    record Undefined(ReasonCode reason, String text) implements Ratio {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "undefined: " + text;
        }
    }

    /**
     * Obtains a fraction.
     *
     * @param numerator above the line
     * @param denominator below the line, above zero
     * @return the fraction in lowest terms
     */
    static Ratio of(long numerator, long denominator) {
        return Exact.of(numerator, denominator);
    }
}
