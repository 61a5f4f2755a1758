package org.opportune.core.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Violations;
import org.opportune.core.deal.Billing;

/**
 * What something brings in a month, however often it is billed: an exact fraction of the currency's smallest unit.
 *
 * <p>A month is the twelfth part of a year, not thirty days: EUR 1,200 a year and EUR 300 a quarter are EUR 100 a month each.
 * What is billed by days or weeks is brought to months of 30.4375 days, a twelfth of 365.25: EUR 100 a week are
 * 100 &times; 30.4375 / 7, about EUR 434.82, a month. Sums should be taken of the fractions, and rounded once.
 *
 * @param currency the currency
 * @param numerator how many smallest units for {@code denominator} months; no factor in common with it
 * @param denominator above zero
 */
public record MonthlyAmount(CurrencyUnit currency, BigInteger numerator, BigInteger denominator) {
    /** A month has 487/16 = 30.4375 days. */
    private static final long SIXTEEN_MONTHS_IN_DAYS = 487;

    /** Brings the fraction to its lowest terms. */
    public MonthlyAmount {
        Violations.of("a monthly amount")
                .check(
                        denominator.signum() > 0,
                        "monthly.denominator",
                        "denominator",
                        denominator,
                        "must be above zero")
                .orThrow();
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * Brings what is billed to months.
     *
     * @param billed what is billed each time
     * @param billing how often
     * @return the amount for a month
     */
    public static MonthlyAmount of(Money billed, Billing.Recurring billing) {
        BigInteger minor = billed.getAmountMinor().toBigIntegerExact();
        long months = billing.every().toTotalMonths();
        return months > 0
                ? new MonthlyAmount(billed.getCurrencyUnit(), minor, BigInteger.valueOf(months))
                : new MonthlyAmount(
                        billed.getCurrencyUnit(),
                        minor.multiply(BigInteger.valueOf(SIXTEEN_MONTHS_IN_DAYS)),
                        BigInteger.valueOf(16 * billing.every().get(ChronoUnit.DAYS)));
    }

    /**
     * Rounds to the currency's smallest unit.
     *
     * @param rounding how
     * @return the amount
     */
    public Money rounded(RoundingMode rounding) {
        BigDecimal minor = new BigDecimal(numerator).divide(new BigDecimal(denominator), 0, rounding);
        return Money.of(currency, minor.movePointLeft(currency.getDecimalPlaces()));
    }
}
