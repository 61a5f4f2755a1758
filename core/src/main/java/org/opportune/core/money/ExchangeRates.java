package org.opportune.core.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Violations;

/**
 * What one unit of a currency is worth in another on a day.
 *
 * <p>A rate that is not known is empty, never 1: amounts that need it are reported as skipped.
 *
 * <p><b>Implementers:</b> the same arguments must always give the same rate; thread-safe.
 */
@FunctionalInterface
public interface ExchangeRates {

    /**
     * Looks up a rate.
     *
     * @param from the currency to convert from
     * @param to the currency to convert to
     * @param on the day
     * @return units of {@code to} for one unit of {@code from}, above zero; empty if not known
     */
    Optional<BigDecimal> rate(CurrencyUnit from, CurrencyUnit to, LocalDate on);

    /** {@return rates that know nothing: amounts in another currency are reported, not converted} */
    static ExchangeRates none() {
        return (from, to, on) -> Optional.empty();
    }

    /**
     * Obtains rates that are the same on every day.
     *
     * @param to the currency to convert to
     * @param rates units of {@code to} for one unit of each currency, above zero
     * @return the rates; only conversions to {@code to} are known
     */
    static ExchangeRates fixed(CurrencyUnit to, Map<CurrencyUnit, BigDecimal> rates) {
        Violations wrong = Violations.of("exchange rates to " + to);
        new TreeMap<>(rates).forEach((from, rate) -> {
            wrong.check(rate.signum() > 0, "rate.positive", from.getCode(), rate, "must be above zero");
            wrong.check(
                    !from.equals(to) || rate.compareTo(BigDecimal.ONE) == 0,
                    "rate.itself",
                    from.getCode(),
                    rate,
                    "must be 1, or be left out");
        });
        wrong.orThrow();
        Map<CurrencyUnit, BigDecimal> copy = Map.copyOf(rates);
        return (from, target, on) -> target.equals(to) ? Optional.ofNullable(copy.get(from)) : Optional.empty();
    }
}
