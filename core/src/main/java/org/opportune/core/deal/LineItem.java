package org.opportune.core.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.opportune.core.ProductId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.money.RoundingPolicy;
import org.opportune.core.style.HouseStyle;

/**
 * One row of what is offered: so many of a product, at a price, less a discount, billed once or again and again.
 *
 * <p><b>Rounding:</b> each row is rounded once, {@link #ROUNDING half up} to the currency's smallest unit, when it is worked
 * out what is billed; everything above it is a sum of rows, so what is printed always adds up. Two rows of EUR 1,234.50 at a
 * quarter of the price are 308.63 each and 617.26 together; rounding only the sum would give 617.25, which the rows
 * contradict. A single row of two pieces is 617.25.
 */
@Value.Immutable
@HouseStyle
public interface LineItem extends WithLineItem {
    /** How the amount of a row is rounded: half a cent and more goes up. */
    RoundingPolicy ROUNDING = RoundingPolicy.standard();

    /** {@return what is sold} */
    ProductId product();

    /**
     * {@return how many, above zero and at most a thousand million, with at most six decimals, trailing zeros removed; 1 unless
     * said otherwise}
     */
    @Value.Default
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /** {@return the price of one before the discount, each time it is billed, zero or more} */
    Money unitPrice();

    /** {@return what is taken off the price; nothing unless said otherwise} */
    @Value.Default
    default Discount discount() {
        return Discount.none();
    }

    /** {@return what one costs us, each time it is billed, zero or more, in the currency of the price; empty if unknown} */
    Optional<Money> unitCost();

    /** {@return how often it is billed; once unless said otherwise} */
    @Value.Default
    default Billing billing() {
        return Billing.once();
    }

    /** {@return what is billed each time: quantity times price less the discount, rounded here and nowhere else} */
    default Money billed() {
        BigDecimal pieces = quantity().multiply(discount().kept());
        return ROUNDING.round(unitPrice().toBigMoney().multipliedBy(pieces));
    }

    /** {@return all that is billed over the term; empty when it runs without end} */
    default Optional<Money> total() {
        return billing().times().map(times -> billed().multipliedBy(times));
    }

    /** {@return what it costs us over the term, rounded once like the price; empty when unknown or without end} */
    default Optional<Money> cost() {
        return unitCost()
                .map(cost -> ROUNDING.round(cost.toBigMoney().multipliedBy(quantity())))
                .flatMap(cost -> billing().times().map(cost::multipliedBy));
    }

    /**
     * Adds rows up.
     *
     * @param items the rows, all in one currency
     * @return the sum of their totals; empty when there are none, or when one of them runs without end
     * @throws org.opportune.core.DomainException if they are in several currencies
     */
    static Optional<Money> total(List<LineItem> items) {
        Violations wrong = Violations.of("line items");
        DealMoney.oneCurrency(wrong, items, Optional.empty());
        wrong.orThrow();
        Optional<Money> sum = items.stream()
                .findFirst()
                .map(item -> Money.zero(item.unitPrice().getCurrencyUnit()));
        for (LineItem item : items) {
            sum = sum.flatMap(money -> item.total().map(money::plus));
        }
        return sum;
    }

    /**
     * Verifies the invariants and removes trailing zeros of the quantity, on every creation.
     *
     * @return this item, or an equal one with a shorter quantity
     */
    @Value.Check
    default LineItem normalised() {
        Violations wrong = Violations.of("line item of product", product())
                .require("product", product())
                .require("unitPrice", unitPrice());
        checkQuantity(wrong, quantity());
        checkMoney(wrong, "unitPrice", unitPrice());
        unitCost().ifPresent(cost -> checkMoney(wrong, "unitCost", cost));
        wrong.orThrow();
        BigDecimal plain = Text.plain(quantity());
        return plain.scale() == quantity().scale() ? this : withQuantity(plain);
    }

    /**
     * Checks how many there are of something.
     *
     * @param wrong takes the problems
     * @param quantity how many: above zero and at most a thousand million, with at most six decimals
     */
    static void checkQuantity(Violations wrong, BigDecimal quantity) {
        wrong.check(
                        quantity.signum() > 0 && quantity.compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0,
                        "item.quantity",
                        "quantity",
                        quantity,
                        "must be above zero and at most 1000000000")
                .check(
                        quantity.stripTrailingZeros().scale() <= 6,
                        "item.quantityScale",
                        "quantity",
                        quantity,
                        "must have at most six decimals");
    }

    private void checkMoney(Violations wrong, String path, @Nullable Money money) {
        if (money != null && unitPrice() != null) {
            wrong.check(!money.isNegative(), "money.negative", path, money, "must be zero or more")
                    .check(
                            money.isSameCurrency(unitPrice()),
                            "money.currency",
                            path,
                            money,
                            "must be in the currency of the price ("
                                    + unitPrice().getCurrencyUnit() + ")");
        }
    }

    /**
     * Starts a row; product and price are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a row that is billed once, without discount.
     *
     * @param product what is sold
     * @param quantity how many, above zero
     * @param unitPrice the price of one
     * @return the row
     */
    static LineItem of(ProductId product, long quantity, Money unitPrice) {
        return builder()
                .product(product)
                .quantity(BigDecimal.valueOf(quantity))
                .unitPrice(unitPrice)
                .build();
    }

    /** Builds a row, one part at a time. */
    final class Builder extends ImmutableLineItem.Builder {
        Builder() {}
    }
}
