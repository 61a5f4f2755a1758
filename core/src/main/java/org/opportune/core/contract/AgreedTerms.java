package org.opportune.core.contract;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealMoney;
import org.opportune.core.deal.LineItem;
import org.opportune.core.style.HouseStyle;

/**
 * What seller and buyer agreed on when they closed: the price, the delivery and the service after the sale.
 *
 * <p>For example a machine for EUR 90,000, delivered by 1 March, and care for EUR 2,500 a year over four years, until which
 * we keep it running: {@link #value()} is EUR 100,000.
 */
@Value.Immutable
@HouseStyle
public interface AgreedTerms extends WithAgreedTerms {

    /** {@return the prices: what is sold, row by row, at what price and how often it is billed; empty when not known} */
    List<LineItem> items();

    /** {@return what is to be paid over the whole term if the prices do not say it, or say less; zero or more} */
    Optional<Money> agreedValue();

    /** {@return what we deliver, and by which day} */
    Optional<Undertaking> delivery();

    /** {@return what we do for it after the sale, and until which day} */
    Optional<Undertaking> afterSales();

    /**
     * Returns what is paid over the whole term.
     *
     * @return the agreed value; what the prices add up to where none was agreed; empty when neither says it, which is not
     *     zero
     */
    default Optional<Money> value() {
        return agreedValue().or(() -> LineItem.total(items()));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("the agreed terms");
        agreedValue().ifPresent(value -> Amounts.check(wrong, "agreedValue", value));
        DealMoney.oneCurrency(wrong, items(), agreedValue());
        wrong.orThrow();
    }

    /**
     * Obtains terms of which only the value is known.
     *
     * @param value what is paid over the whole term
     * @return the terms
     */
    static AgreedTerms of(Money value) {
        return builder().agreedValue(value).build();
    }

    /**
     * Starts the terms; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the terms, one part at a time. */
    final class Builder extends ImmutableAgreedTerms.Builder {
        Builder() {}
    }
}
