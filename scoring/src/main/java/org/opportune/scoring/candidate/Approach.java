package org.opportune.scoring.candidate;

import java.util.Comparator;
import java.util.Optional;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.ProductId;

/**
 * Whom to approach, and about what.
 *
 * @param account whom
 * @param product with which product; empty when it is about none in particular
 * @param deal going back to which deal; empty when to none
 */
public record Approach(AccountId account, Optional<ProductId> product, Optional<DealId> deal)
        implements Comparable<Approach> {
    private static final Comparator<Approach> ORDER = Comparator.comparing(
                    (Approach approach) -> approach.account().value())
            .thenComparing(approach -> approach.product().map(ProductId::value).orElse(""))
            .thenComparing(approach -> approach.deal().map(DealId::value).orElse(""));

    /**
     * Obtains an approach about nothing in particular.
     *
     * @param account whom
     * @return the approach
     */
    public static Approach to(AccountId account) {
        return new Approach(account, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this approach with a product.
     *
     * @param what which
     * @return the approach
     */
    public Approach with(ProductId what) {
        return new Approach(account, Optional.of(what), deal);
    }

    /**
     * Returns this approach, going back to a deal.
     *
     * @param which which
     * @return the approach
     */
    public Approach after(DealId which) {
        return new Approach(account, product, Optional.of(which));
    }

    /** Orders by account, then product, then deal. */
    @Override
    public int compareTo(Approach other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return account
                + product.map(what -> ", product " + what).orElse("")
                + deal.map(which -> ", deal " + which).orElse("");
    }
}
