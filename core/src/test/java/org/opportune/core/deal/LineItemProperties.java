package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.ProductId;

/** Whatever is offered, the rows add up to the total, in any order. */
class LineItemProperties {

    @Property
    void theRowsAddUpToTheTotalInAnyOrder(@ForAll("rows") List<LineItem> rows, @ForAll long seed) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LineItem row : rows) {
            sum = sum.add(row.total().orElseThrow().getAmount());
        }
        List<LineItem> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(LineItem.total(shuffled).map(Money::getAmount)).contains(sum);
        assertThat(LineItem.total(shuffled)).isEqualTo(LineItem.total(rows));
    }

    @Property
    void aRowIsHalfASmallestUnitOffAtMostEachTimeItIsBilled(@ForAll("row") LineItem row) {
        // in millionths of a millionth of a cent, by whole numbers alone
        BigInteger exact = row.unitPrice()
                .getAmountMinor()
                .toBigIntegerExact()
                .multiply(row.quantity().movePointRight(6).toBigIntegerExact())
                .multiply(row.discount().kept().movePointRight(6).toBigIntegerExact());
        BigInteger billed = row.billed().getAmountMinor().toBigIntegerExact().multiply(BigInteger.TEN.pow(12));
        BigInteger half = BigInteger.TEN.pow(12).shiftRight(1);

        assertThat(billed.subtract(exact)).isBetween(half.negate().add(BigInteger.ONE), half);
        assertThat(row.total().orElseThrow().getAmountMinor())
                .isEqualByComparingTo(row.billed()
                        .getAmountMinor()
                        .multiply(BigDecimal.valueOf(row.billing().times().orElseThrow())));
    }

    @Provide
    static Arbitrary<List<LineItem>> rows() {
        return row().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    static Arbitrary<LineItem> row() {
        Arbitrary<BigDecimal> quantities =
                Arbitraries.longs().between(1, 5_000_000_000L).map(millionths -> BigDecimal.valueOf(millionths, 6));
        Arbitrary<Discount> discounts = Arbitraries.longs()
                .between(0, 1_000_000)
                .map(millionths -> Discount.ofFraction(BigDecimal.valueOf(millionths, 6)));
        return Combinators.combine(
                        quantities,
                        Arbitraries.longs().greaterOrEqual(0),
                        discounts,
                        Arbitraries.integers().between(1, 60).optional())
                .as((quantity, cents, discount, months) -> LineItem.builder()
                        .product(ProductId.of("P"))
                        .quantity(quantity)
                        .unitPrice(Money.ofMinor(CurrencyUnit.EUR, cents))
                        .discount(discount)
                        .billing(billing(months))
                        .build());
    }

    private static Billing billing(Optional<Integer> months) {
        return months.map(n -> Billing.every(Period.ofMonths(1), Period.ofMonths(n)))
                .orElse(Billing.once());
    }
}
