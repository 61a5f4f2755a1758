package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RoundingPolicyTest {
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private static Money money(String text) {
        return Money.parse(text);
    }

    @Test
    void rowsThatAreRoundedAddUpToTheTotalAndTheirExactSumDoesNot() {
        // a case that users have reported: two rows of 1,234.50 at 25 %
        BigMoney row = BigMoney.parse("EUR 1234.50").multipliedBy(new BigDecimal("0.25"));
        RoundingPolicy policy = RoundingPolicy.standard();
        Money rounded = policy.round(row);

        assertThat(MoneyBag.of(rounded, rounded)).isEqualTo(MoneyBag.of(money("EUR 617.26")));
        assertThat(policy.round(row.plus(row))).isEqualTo(money("EUR 617.25"));
    }

    @Test
    void halfACoinGoesWhereThePolicySays() {
        BigMoney half = BigMoney.parse("EUR 308.625");

        assertThat(RoundingPolicy.standard().round(half)).isEqualTo(money("EUR 308.63"));
        assertThat(RoundingPolicy.standard().round(half.negated())).isEqualTo(money("EUR -308.63"));
        assertThat(RoundingPolicy.of(RoundingMode.HALF_EVEN).round(half)).isEqualTo(money("EUR 308.62"));
        assertThat(RoundingPolicy.of(RoundingMode.HALF_EVEN).id()).isEqualTo("half-even");
        assertThat(RoundingPolicy.standard().round(BigMoney.parse("JPY 0.5"))).isEqualTo(money("JPY 1"));
        assertThat(RoundingPolicy.standard().withDecimals(Map.of(EUR, 0)).round(half))
                .isEqualTo(money("EUR 309"));
        assertThat(RoundingPolicy.standard().withDecimals(Map.of(EUR, 1)).decimals(EUR))
                .isEqualTo(1);
        assertThat(RoundingPolicy.standard().withDecimals(Map.of(EUR, 1)).decimals(CurrencyUnit.JPY))
                .isZero();
    }

    @Test
    void aPolicyThatCannotRoundIsRefusedWithEverythingElseThatIsWrong() {
        assertThatThrownBy(() -> RoundingPolicy.builder()
                        .mode(RoundingMode.UNNECESSARY)
                        .version(0)
                        .putDecimals(CurrencyUnit.JPY, 1)
                        .putDecimals(EUR, -1)
                        .build())
                .hasMessage("The id of a rounding policy without id is missing.\n"
                        + "The version (0) of a rounding policy without id must be above zero.\n"
                        + "The mode (UNNECESSARY) of a rounding policy without id must say which way to round."
                        + " HALF_UP is what most invoices do.\n"
                        + "The decimals of EUR (-1) of a rounding policy without id must be from 0 to 2.\n"
                        + "The decimals of JPY (1) of a rounding policy without id must be from 0 to 0.");
        assertThat(RoundingPolicy.standard().withDecimals(Map.of(EUR, 2)).decimals(EUR))
                .isEqualTo(2);
        assertThatThrownBy(() -> RoundingPolicy.standard().withId(" ")).hasMessageContaining("must not be blank");
    }

    @Test
    void aPolicyHasItsCurrenciesInOrder() {
        RoundingPolicy policy = RoundingPolicy.builder()
                .id("acme")
                .putDecimals(CurrencyUnit.USD, 1)
                .putDecimals(EUR, 0)
                .build();

        assertThat(policy.decimals().keySet()).containsExactly(EUR, CurrencyUnit.USD);
    }
}
