package org.opportune.core.deal;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.ProductId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** Something that is sold, with what it costs before any discount. */
@Value.Immutable
@HouseStyle
public interface Product extends WithProduct {

    /** {@return the identifier} */
    ProductId id();

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String name() {
        return String.valueOf(id());
    }

    /** {@return the product line it belongs to, if any} */
    Optional<String> series();

    /** {@return the price of one before any discount, zero or more; empty when there is none} */
    Optional<Money> listPrice();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("product", id()).require("id", id());
        listPrice()
                .ifPresent(price ->
                        wrong.check(!price.isNegative(), "money.negative", "listPrice", price, "must be zero or more"));
        wrong.orThrow();
    }

    /**
     * Starts a product; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a product, one part at a time. */
    final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
