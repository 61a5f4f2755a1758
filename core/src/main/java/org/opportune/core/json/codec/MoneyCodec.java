package org.opportune.core.json.codec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money as <code>{"amount":"12.50","currency":"EUR"}</code>, with the decimals of its currency. */
final class MoneyCodec implements Codec<Money> {
    private static final String OWNER = "an amount of money";

    @Override
    public Json write(Money value) {
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put("amount", new Json.Text(value.getAmount().toPlainString()));
        properties.put("currency", new Json.Text(value.getCurrencyUnit().getCode()));
        return new Json.Obj(properties);
    }

    @Override
    public Money read(Json json, boolean strict) {
        Properties properties = Properties.of(OWNER, json, strict);
        Optional<BigDecimal> amount = properties.required("amount", Leaves.get(BigDecimal.class));
        Optional<CurrencyUnit> currency = properties.required("currency", Leaves.get(CurrencyUnit.class));
        if (amount.isPresent() && currency.isPresent()) {
            int digits = currency.get().getDecimalPlaces();
            properties.check(
                    amount.get().stripTrailingZeros().scale() <= digits,
                    "money.decimals",
                    "amount",
                    amount.get().toPlainString(),
                    "must have at most " + digits + " decimals, as " + currency.get() + " has");
        }
        properties.noOthers(Set.of("amount", "currency"));
        return Money.of(currency.orElseThrow(), amount.orElseThrow());
    }
}
