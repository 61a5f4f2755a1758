package org.opportune.core.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Violations;

/**
 * How amounts are brought into one currency: by which rates, rounded how, and what is done where a rate is missing.
 *
 * <p>An amount in the currency itself needs no rate. Each amount is rounded once, when it is converted, and the total is the
 * sum of what was rounded.
 *
 * <pre>{@code
 * new CurrencyConversion(EUR, rates, RoundingPolicy.standard(), MissingRate.SKIP).total(bag, LocalDate.of(2026, 3, 2))
 * }</pre>
 *
 * @param to the currency to convert to
 * @param rates the rates
 * @param rounding how each amount is rounded
 * @param missing what is done where no rate is known
 */
public record CurrencyConversion(CurrencyUnit to, ExchangeRates rates, RoundingPolicy rounding, MissingRate missing) {

    /**
     * Converts one amount, whatever is to be done about missing rates in a total.
     *
     * @param amount the amount
     * @param on the day whose rate counts
     * @return the amount in the other currency, rounded; empty if no rate is known
     */
    public Optional<Money> convert(Money amount, LocalDate on) {
        if (amount.getCurrencyUnit().equals(to)) {
            return Optional.of(rounding.round(amount.toBigMoney()));
        }
        return rates.rate(amount.getCurrencyUnit(), to, on)
                .map(rate -> rounding.round(amount.toBigMoney().convertedTo(to, rate)));
    }

    /**
     * Adds up what is in a bag.
     *
     * @param bag the amounts
     * @param on the day whose rates count
     * @return the total with its rows
     * @throws org.opportune.core.DomainException naming every missing rate, if missing rates are refused
     */
    public ConvertedTotal total(MoneyBag bag, LocalDate on) {
        return total(Map.of(on, bag));
    }

    /**
     * Adds up amounts of several days, each by the rates of its own day.
     *
     * @param byDay the amounts, by the day whose rates count
     * @return the total with its rows
     * @throws org.opportune.core.DomainException naming every missing rate and its day, if missing rates are refused
     */
    public ConvertedTotal total(Map<LocalDate, MoneyBag> byDay) {
        List<ConvertedTotal.Row> rows = new ArrayList<>();
        List<ConvertedTotal.Skipped> skipped = new ArrayList<>();
        Violations wrong = Violations.of("a conversion to " + to);
        new TreeMap<>(byDay)
                .forEach((on, bag) -> bag.amounts()
                        .forEach(amount -> convert(amount, on)
                                .ifPresentOrElse(
                                        converted -> rows.add(new ConvertedTotal.Row(on, amount, converted)), () -> {
                                            skipped.add(new ConvertedTotal.Skipped(on, amount));
                                            refuse(wrong, amount.getCurrencyUnit(), on);
                                        })));
        wrong.orThrow();
        return ConvertedTotal.of(to, rows, skipped);
    }

    private void refuse(Violations wrong, CurrencyUnit from, LocalDate on) {
        wrong.check(
                missing != MissingRate.REFUSE,
                "rate.missing",
                "rate of " + from,
                on,
                "must be known",
                "Add it, or have amounts without a rate skipped and reported.");
    }
}
