package org.opportune.core.contract;

import java.math.BigDecimal;
import java.time.Period;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.deal.Billing;
import org.opportune.core.deal.LineItem;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Span;

/**
 * Days of a {@link Subscription} during which nothing about it changed.
 *
 * <p>A trial is a period of amount zero, and a coupon that runs out is a period of a smaller amount, so neither needs a mark
 * of its own.
 */
@Value.Immutable
@HouseStyle
public interface SubscriptionPeriod extends WithSubscriptionPeriod {

    /** {@return the days} */
    Span span();

    /** {@return what is billed each time for all pieces together, without taxes, after discounts; zero or more} */
    Money amount();

    /** {@return how often it is billed: again and again, with no term of its own, for the period has one} */
    Billing billing();

    /**
     * {@return how many, such as seats, above zero and at most a thousand million, with at most six decimals, trailing zeros
     * removed; 1 unless said otherwise}
     */
    @Value.Default
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /** {@return what it brings in a month, exact} */
    default MonthlyAmount monthly() {
        return MonthlyAmount.of(amount(), (Billing.Recurring) billing());
    }

    /**
     * Verifies the invariants and removes trailing zeros of the quantity, on every creation.
     *
     * @return this period, or an equal one with a shorter quantity
     */
    @Value.Check
    default SubscriptionPeriod normalised() {
        Violations wrong = Violations.of("a subscription period")
                .require("span", span())
                .require("amount", amount())
                .require("billing", billing())
                .check(
                        recurs(billing()),
                        "subscription.billing",
                        "billing",
                        billing(),
                        "must recur, and have no term of its own",
                        "What is billed once is a purchase.");
        Amounts.check(wrong, "amount", amount());
        LineItem.checkQuantity(wrong, quantity());
        wrong.orThrow();
        BigDecimal plain = Text.plain(quantity());
        return plain.scale() == quantity().scale() ? this : withQuantity(plain);
    }

    /** What is missing is reported as such, and not once more for what it might have been. */
    private static boolean recurs(@Nullable Billing billing) {
        return billing == null
                || (billing instanceof Billing.Recurring recurring
                        && recurring.term().isEmpty());
    }

    /**
     * Obtains a period.
     *
     * @param span the days
     * @param amount what is billed each time
     * @param every the time from one bill to the next
     * @return the period, of one piece
     */
    static SubscriptionPeriod of(Span span, Money amount, Period every) {
        return builder().span(span).amount(amount).billing(Billing.every(every)).build();
    }

    /**
     * Starts a period; span, amount and billing are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a period, one part at a time. */
    final class Builder extends ImmutableSubscriptionPeriod.Builder {
        Builder() {}
    }
}
