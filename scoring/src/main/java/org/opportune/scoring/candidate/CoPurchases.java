package org.opportune.scoring.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.AccountId;
import org.opportune.core.ProductId;

/**
 * Which products the same customers bought, counted pair by pair; no model. Immutable and thread-safe.
 *
 * <p>A customer counts once for each product however often they bought it, and not at all without a known product.
 */
public final class CoPurchases {
    private final Map<ProductId, Long> having = new HashMap<>();
    private final SortedMap<ProductId, SortedMap<ProductId, Long>> together = new TreeMap<>();
    private final long customers;

    private CoPurchases(Map<AccountId, Set<ProductId>> baskets) {
        long counted = 0;
        for (Set<ProductId> basket : baskets.values()) {
            counted += basket.isEmpty() ? 0 : 1;
            basket.forEach(product -> count(product, basket));
        }
        customers = counted;
    }

    /**
     * Counts what customers bought.
     *
     * @param baskets the products that each customer bought
     * @return the counts
     */
    public static CoPurchases of(Map<AccountId, Set<ProductId>> baskets) {
        return new CoPurchases(baskets);
    }

    private void count(ProductId product, Set<ProductId> basket) {
        having.merge(product, 1L, Long::sum);
        SortedMap<ProductId, Long> with = together.computeIfAbsent(product, any -> new TreeMap<>());
        basket.stream().filter(other -> !other.equals(product)).forEach(other -> with.merge(other, 1L, Long::sum));
    }

    /** {@return the counts of every pair that at least one customer bought, in the order of the pairs} */
    public List<Association> associations() {
        List<Association> all = new ArrayList<>();
        together.forEach((product, with) ->
                with.keySet().forEach(other -> all.add(of(new ProductPair(product, other)))));
        return List.copyOf(all);
    }

    /**
     * Returns the counts of one pair.
     *
     * @param pair the pair
     * @return its counts, of all customers
     */
    public Association of(ProductPair pair) {
        return new Association(pair, together(pair), having.getOrDefault(pair.bought(), 0L), customers);
    }

    /**
     * Returns the counts of one pair among the others, for a customer who bought the first product.
     *
     * @param pair the pair
     * @param both whether that customer bought the second too
     * @return its counts, of all customers but that one
     */
    Association ofOthers(ProductPair pair, boolean both) {
        Association all = of(pair);
        return new Association(pair, all.together() - (both ? 1 : 0), all.having() - 1, all.customers() - 1);
    }

    /** {@return the products that at least one customer bought with one} */
    Set<ProductId> with(ProductId product) {
        return together.getOrDefault(product, new TreeMap<>()).keySet();
    }

    private long together(ProductPair pair) {
        return together.getOrDefault(pair.bought(), new TreeMap<>()).getOrDefault(pair.other(), 0L);
    }
}
