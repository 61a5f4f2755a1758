package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MoneyBagTest {

    private static Money money(String text) {
        return Money.parse(text);
    }

    @Test
    void aBagKeepsCurrenciesApartAndForgetsWhatIsGone() {
        MoneyBag bag = MoneyBag.of(money("USD 5"), money("EUR 10"), money("EUR 2.50"));

        assertThat(bag).hasToString("[EUR 12.50, USD 5.00]");
        assertThat(bag.amounts()).containsExactly(money("EUR 12.50"), money("USD 5"));
        assertThat(bag.amount(CurrencyUnit.JPY)).isEqualTo(money("JPY 0"));
        assertThat(bag.minus(money("USD 5")).amounts()).containsExactly(money("EUR 12.50"));
        assertThat(bag.minus(bag).isEmpty()).isTrue();
        assertThat(bag.isEmpty()).isFalse();
        assertThat(bag).isNotEqualTo(MoneyBag.empty()).isNotEqualTo("[EUR 12.50, USD 5.00]");
        assertThat(MoneyBag.of(money("EUR 0"))).isEqualTo(MoneyBag.empty());
    }
}
