package org.opportune.core.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.ContractId;
import org.opportune.core.ProductId;
import org.opportune.core.SubscriptionId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Span;

/**
 * What a customer pays for again and again: one product or plan, in periods that share no day.
 *
 * <p>A gap between two periods means that it rested: on those days it brings nothing and counts for nothing. For example
 * EUR 100 a month in 2026 and EUR 1,500 a year from 2027 on:
 *
 * <pre>{@code
 * Subscription.builder()
 *     .id(SubscriptionId.of("S-1"))
 *     .account(AccountId.of("A-1"))
 *     .product(ProductId.of("CARE"))
 *     .addPeriods(
 *         SubscriptionPeriod.of(Span.of(newYear2026, newYear2027), Money.parse("EUR 100"), Period.ofMonths(1)),
 *         SubscriptionPeriod.of(Span.from(newYear2027), Money.parse("EUR 1500"), Period.ofYears(1)))
 *     .build();
 * }</pre>
 *
 * <p>It brings EUR 100 a month on 31 December 2026 and EUR 125 on the day after: an expansion of 25.
 */
@Value.Immutable
@HouseStyle
public interface Subscription extends WithSubscription {

    /** {@return the identifier} */
    SubscriptionId id();

    /** {@return who pays for it} */
    AccountId account();

    /** {@return the product or plan} */
    ProductId product();

    /** {@return the contract that it is part of} */
    Optional<ContractId> contract();

    /** {@return the periods, one or more, oldest first whatever order they are given in, none of which share a day} */
    List<SubscriptionPeriod> periods();

    /**
     * Finds the period that a day is in.
     *
     * @param day the day
     * @return the period; empty before the first, after the last and in a gap
     */
    default Optional<SubscriptionPeriod> on(LocalDate day) {
        return periods().stream().filter(period -> period.span().contains(day)).findFirst();
    }

    /**
     * Verifies the invariants and puts the periods in order, on every creation.
     *
     * @return this subscription, or an equal one with the oldest period first
     */
    @Value.Check
    default Subscription normalised() {
        List<SubscriptionPeriod> sorted = periods().stream()
                .sorted(Comparator.comparing(period -> period.span().start()))
                .toList();
        Violations wrong = Violations.of("subscription", id())
                .require("id", id())
                .require("account", account())
                .require("product", product())
                .check(!sorted.isEmpty(), "subscription.periods", "periods", "", "must be one or more");
        for (int i = 1; i < sorted.size(); i++) {
            Span before = sorted.get(i - 1).span();
            wrong.check(
                    !before.contains(sorted.get(i).span().start()),
                    "subscription.overlap",
                    "periods",
                    sorted.get(i).span(),
                    "must not share a day with the one before (" + before + ")");
        }
        wrong.orThrow();
        return sorted.equals(periods()) ? this : withPeriods(sorted);
    }

    /**
     * Starts a subscription; id, account, product and a period are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a subscription, one part at a time. */
    final class Builder extends ImmutableSubscription.Builder {
        Builder() {}
    }
}
