package org.opportune.core.deal;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Violations;

/** What is sold together has one currency: that of its first row, or of its amount when there are no rows. */
public final class DealMoney {
    private DealMoney() {}

    /**
     * Checks that rows and an amount are in one currency.
     *
     * @param wrong takes the problems
     * @param items the rows
     * @param amount what they are worth together, if anybody said
     */
    public static void oneCurrency(Violations wrong, List<LineItem> items, Optional<Money> amount) {
        if (items.isEmpty()) {
            return;
        }
        CurrencyUnit currency = items.get(0).unitPrice().getCurrencyUnit();
        for (int i = 0; i < items.size(); i++) {
            check(wrong, currency, "items[" + i + "]", items.get(i).unitPrice());
        }
        amount.ifPresent(money -> check(wrong, currency, "amount", money));
    }

    private static void check(Violations wrong, CurrencyUnit currency, String path, Money money) {
        if (!money.getCurrencyUnit().equals(currency)) {
            String rule = "must be in the currency of the first line item (" + currency + ")";
            wrong.add("deal.currency", path, money, rule, "");
        }
    }
}
