package org.opportune.scoring.candidate;

import java.util.Comparator;
import org.opportune.core.ProductId;
import org.opportune.core.Violations;

/**
 * Two products of which the one leads on to the other: who bought a printer may want ink.
 *
 * @param bought what they bought
 * @param other what to offer them, another product
 */
public record ProductPair(ProductId bought, ProductId other) implements Comparable<ProductPair> {
    private static final Comparator<ProductPair> ORDER =
            Comparator.comparing(ProductPair::bought).thenComparing(ProductPair::other);

    /** Refuses a product that leads on to itself. */
    public ProductPair {
        Violations.of("a product pair")
                .check(!bought.equals(other), "pair.same", "other", other, "must be another product")
                .orThrow();
    }

    /**
     * Obtains a pair.
     *
     * @param bought what they bought
     * @param other what to offer them
     * @return the pair
     */
    public static ProductPair of(String bought, String other) {
        return new ProductPair(ProductId.of(bought), ProductId.of(other));
    }

    /** Orders by what was bought, then by the other. */
    @Override
    public int compareTo(ProductPair that) {
        return ORDER.compare(this, that);
    }

    @Override
    public String toString() {
        return bought + " -> " + other;
    }
}
