package org.opportune.core.money;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Violations;

/**
 * A total in one currency of amounts in several, with all that it is made of.
 *
 * @param total what the rows add up to
 * @param rows the amounts that were converted, by day and currency
 * @param skipped the amounts of which no rate was known, by day and currency: they are not in the total
 */
public record ConvertedTotal(Money total, List<Row> rows, List<Skipped> skipped) {

    /**
     * An amount that was converted.
     *
     * @param on the day whose rate counts
     * @param original the amount
     * @param converted what it is worth, rounded
     */
    public record Row(LocalDate on, Money original, Money converted) {}

    /**
     * An amount of which no rate was known.
     *
     * @param on the day whose rate would have counted
     * @param amount the amount
     */
    public record Skipped(LocalDate on, Money amount) {}

    /** Copies the rows, and checks that they add up. */
    public ConvertedTotal {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        MoneyBag sum = MoneyBag.of(rows.stream().map(Row::converted).toList());
        Violations.of("a converted total")
                .check(
                        sum.equals(MoneyBag.of(total)),
                        "total.sum",
                        "total",
                        total,
                        "must be what the rows add up to (" + sum + ")")
                .orThrow();
    }

    static ConvertedTotal of(CurrencyUnit currency, List<Row> rows, List<Skipped> skipped) {
        Money total = MoneyBag.of(rows.stream().map(Row::converted).toList()).amount(currency);
        return new ConvertedTotal(total, rows, skipped);
    }

    /** {@return whether every amount is in the total} */
    public boolean isComplete() {
        return skipped.isEmpty();
    }
}
