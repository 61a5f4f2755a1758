package org.opportune.core.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * What one unit of a currency was worth in another on a day.
 *
 * @param from the currency to convert from
 * @param to another currency, to convert to
 * @param on the day
 * @param rate units of {@code to} for one unit of {@code from}, above zero, trailing zeros removed
 */
public record ExchangeRate(CurrencyUnit from, CurrencyUnit to, LocalDate on, BigDecimal rate)
        implements Comparable<ExchangeRate> {
    private static final Comparator<ExchangeRate> ORDER = Comparator.comparing(ExchangeRate::from)
            .thenComparing(ExchangeRate::to)
            .thenComparing(ExchangeRate::on)
            .thenComparing(ExchangeRate::rate);

    /** Checks the currencies and the rate, and removes trailing zeros. */
    public ExchangeRate {
        Violations.of("the exchange rate from " + from + " to " + to + " on " + on)
                .check(!from.equals(to), "rate.pair", "to", to, "must not be the currency to convert from")
                .check(rate.signum() > 0, "rate.positive", "rate", rate, "must be above zero")
                .orThrow();
        BigDecimal stripped = Text.checkSize(rate).stripTrailingZeros();
        rate = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Obtains a rate.
     *
     * @param from the currency to convert from
     * @param to another currency, to convert to
     * @param on the day
     * @param rate units of {@code to} for one unit of {@code from}, such as {@code 1.0848}
     * @return the rate
     */
    public static ExchangeRate of(CurrencyUnit from, CurrencyUnit to, LocalDate on, String rate) {
        return new ExchangeRate(from, to, on, Text.decimal(rate));
    }

    /** Tells whether this is a rate of the same two currencies, in the same direction. */
    boolean isOf(CurrencyUnit one, CurrencyUnit other) {
        return from.equals(one) && to.equals(other);
    }

    @Override
    public int compareTo(ExchangeRate other) {
        return ORDER.compare(this, other);
    }
}
