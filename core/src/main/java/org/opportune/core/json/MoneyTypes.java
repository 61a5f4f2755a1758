package org.opportune.core.json;

import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.money.ConvertedTotal;
import org.opportune.core.money.CurrencyConversion;
import org.opportune.core.money.ExchangeRate;
import org.opportune.core.money.MoneyBag;
import org.opportune.core.money.RateTable;
import org.opportune.core.money.RoundingPolicy;

/** The lines of {@link CoreTypes} for money. */
final class MoneyTypes {
    private MoneyTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.document("rounding-policy", 1, RoundingPolicy.class)
                .document("rate-table", 1, RateTable.class)
                .definition("exchange-rate", ExchangeRate.class)
                .record("money-bag", MoneyBag.class)
                .record("converted-total", ConvertedTotal.class)
                .record("converted-row", ConvertedTotal.Row.class)
                .record("skipped-amount", ConvertedTotal.Skipped.class)
                .without(CurrencyConversion.class, "policies at work; they have forms of their own");
    }
}
