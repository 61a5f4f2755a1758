package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Nothing is lost or found when money is added, taken out or split. */
class MoneyProperties {

    @Property
    void aBagDoesNotKnowTheOrderInWhichItWasFilled(
            @ForAll("amounts") List<Money> amounts, @ForAll long seed, @ForAll @IntRange(max = 20) int cut) {
        List<Money> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new Random(seed));
        int middle = Math.min(cut, shuffled.size());
        MoneyBag first = MoneyBag.of(shuffled.subList(0, middle));
        MoneyBag second = MoneyBag.of(shuffled.subList(middle, shuffled.size()));
        MoneyBag whole = MoneyBag.of(amounts);

        assertThat(second.plus(first)).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
        assertThat(whole.minus(first)).isEqualTo(second);
        assertThat(whole.minus(whole)).isEqualTo(MoneyBag.empty());
    }

    @Property
    void amountsThatAreTakenOutAgainLeaveNoTrace(@ForAll("amounts") List<Money> amounts, @ForAll("amount") Money more) {
        MoneyBag bag = MoneyBag.of(amounts);

        assertThat(bag.plus(more).minus(more)).isEqualTo(bag);
        assertThat(bag.plus(more).amount(more.getCurrencyUnit()))
                .isEqualTo(bag.amount(more.getCurrencyUnit()).plus(more));
    }

    @Property
    void partsAddUpToTheWholeAndAreLessThanACoinFromTheirExactShare(
            @ForAll("amount") Money whole,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        Assume.that(sum > 0);
        List<Money> parts = Allocation.split(
                whole, weights.stream().map(BigDecimal::valueOf).toList());

        assertThat(MoneyBag.of(parts)).isEqualTo(MoneyBag.of(whole));
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal coins = parts.get(i)
                    .getAmount()
                    .movePointRight(whole.getCurrencyUnit().getDecimalPlaces());
            BigDecimal share = whole.getAmount()
                    .movePointRight(whole.getCurrencyUnit().getDecimalPlaces())
                    .multiply(BigDecimal.valueOf(weights.get(i)));
            assertThat(coins.multiply(BigDecimal.valueOf(sum)).subtract(share).abs())
                    .isLessThan(BigDecimal.valueOf(sum));
        }
    }

    @Property
    void theUnitOfTheWeightsMeansNothing(
            @ForAll("amount") Money whole,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = -9, max = 9) int power) {
        assertThat(Allocation.split(
                        whole,
                        weights.stream()
                                .map(weight -> BigDecimal.valueOf(weight).scaleByPowerOfTen(power))
                                .toList()))
                .isEqualTo(Allocation.split(
                        whole, weights.stream().map(BigDecimal::valueOf).toList()));
    }

    @Provide
    Arbitrary<Money> amount() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of("EUR", "USD", "JPY", "BHD"))
                .as((minor, currency) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
    }

    @Provide
    Arbitrary<List<Money>> amounts() {
        return amount().list().ofMaxSize(20);
    }
}
