package org.opportune.core.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.ProductId;
import org.opportune.core.PurchaseId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.deal.LineItem;
import org.opportune.core.style.HouseStyle;

/**
 * Something that a customer bought on a day: what the value of a customer and the profit of a sale are worked out from.
 *
 * <p>Two pieces that were bought for EUR 2,000 and cost us EUR 1,500 left EUR 500, a margin of a quarter:
 *
 * <pre>{@code
 * Purchase.of(AccountId.of("A-1"), LocalDate.of(2026, 3, 2), Money.parse("EUR 2000"))
 *     .withQuantity(BigDecimal.valueOf(2))
 *     .withCost(Money.parse("EUR 1500"))
 * }</pre>
 *
 * <p>What is brought back is no purchase: take it off the one it belongs to. What recurs is a {@link Subscription}.
 */
@Value.Immutable
@HouseStyle
public interface Purchase extends WithPurchase {

    /** {@return the identifier, where the host has one} */
    Optional<PurchaseId> id();

    /** {@return who bought; a consumer is an account of one person} */
    AccountId customer();

    /** {@return on which day} */
    LocalDate day();

    /** {@return what was bought; empty when nobody noted it, or for several products together} */
    Optional<ProductId> product();

    /**
     * {@return how many, above zero and at most a thousand million, with at most six decimals, trailing zeros removed; 1 unless
     * said otherwise}
     */
    @Value.Default
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /** {@return what was paid for all pieces together, zero or more} */
    Money amount();

    /** {@return what all pieces together cost us, zero or more, in the currency of the amount; empty if unknown} */
    Optional<Money> cost();

    /** {@return the deal that it came from} */
    Optional<DealId> deal();

    /**
     * Verifies the invariants and removes trailing zeros of the quantity, on every creation.
     *
     * @return this purchase, or an equal one with a shorter quantity
     */
    @Value.Check
    default Purchase normalised() {
        Violations wrong = Violations.of(id().map(id -> "purchase " + id).orElse("a purchase"))
                .require("customer", customer())
                .require("day", day())
                .require("amount", amount());
        checkMoney(wrong, amount());
        LineItem.checkQuantity(wrong, quantity());
        wrong.orThrow();
        BigDecimal plain = Text.plain(quantity());
        return plain.scale() == quantity().scale() ? this : withQuantity(plain);
    }

    private void checkMoney(Violations wrong, @Nullable Money amount) {
        Amounts.check(wrong, "amount", amount);
        cost().ifPresent(cost -> {
            Amounts.check(wrong, "cost", cost);
            wrong.check(
                    amount == null || cost.isSameCurrency(amount),
                    "purchase.currency",
                    "cost",
                    cost,
                    "must be in the currency of the amount");
        });
    }

    /**
     * Obtains a purchase of which no more is known.
     *
     * @param customer who bought
     * @param day on which day
     * @param amount what was paid
     * @return the purchase
     */
    static Purchase of(AccountId customer, LocalDate day, Money amount) {
        return builder().customer(customer).day(day).amount(amount).build();
    }

    /**
     * Starts a purchase; customer, day and amount are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a purchase, one part at a time. */
    final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
