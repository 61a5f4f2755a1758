package org.opportune.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * Splits money by weights so that the parts add up to the whole, to the last coin.
 *
 * <p>By largest remainder: each part first gets its exact share cut off to whole coins; the coins that are left go one each
 * to the parts of which most was cut off, and where as much was cut off, to the first of them. So a part is never a coin or
 * more away from its exact share, and a weight of zero gets nothing.
 *
 * <p>For example, EUR 100.00 by 1, 1 and 1 is 33.34, 33.33 and 33.33. An amount below zero is split like the one above it.
 */
public final class Allocation {

    private Allocation() {}

    /** A part: its exact share is {@code coins} and {@code cutOff} parts of the sum of all weights. */
    private record Share(int position, BigInteger coins, BigInteger cutOff) {}

    /**
     * Splits money among positions.
     *
     * @param whole what is split
     * @param weights the weight of each position, zero or more and not all of them zero, in any unit
     * @return one part for each weight, in their order
     * @throws org.opportune.core.DomainException if there is no weight above zero, or one below
     */
    public static List<Money> split(Money whole, List<BigDecimal> weights) {
        Violations wrong = Violations.of("an allocation");
        for (int i = 0; i < weights.size(); i++) {
            check(wrong, "weights[" + i + "]", weights.get(i));
        }
        return parts(wrong, whole, weights);
    }

    /**
     * Splits money among keys, such as the people who share a deal.
     *
     * @param whole what is split
     * @param weights the weight of each key, zero or more and not all of them zero, in any unit
     * @param <K> the type of the keys, whose order decides who comes first
     * @return the part of each key, in their order
     * @throws org.opportune.core.DomainException if there is no weight above zero, or one below
     */
    public static <K extends Comparable<? super K>> SortedMap<K, Money> split(Money whole, Map<K, BigDecimal> weights) {
        SortedMap<K, BigDecimal> sorted = new TreeMap<>(weights);
        Violations wrong = Violations.of("an allocation");
        sorted.forEach((key, weight) -> check(wrong, "weight of " + key, weight));
        Iterator<Money> parts = parts(wrong, whole, sorted.values()).iterator();
        SortedMap<K, Money> byKey = new TreeMap<>();
        sorted.keySet().forEach(key -> byKey.put(key, parts.next()));
        return Collections.unmodifiableSortedMap(byKey);
    }

    private static void check(Violations wrong, String path, BigDecimal weight) {
        wrong.check(weight.signum() >= 0, "allocation.negative", path, weight, "must be zero or more");
    }

    private static List<Money> parts(Violations wrong, Money whole, Collection<BigDecimal> weights) {
        wrong.check(
                        weights.stream().anyMatch(weight -> weight.signum() != 0),
                        "allocation.nothing",
                        "weights",
                        "",
                        "must not be empty or all zero",
                        "Nobody is there to get the money.")
                .orThrow();
        int decimals = weights.stream()
                .mapToInt(weight -> Text.checkSize(weight).scale())
                .max()
                .orElse(0);
        List<BigInteger> units = weights.stream()
                .map(weight -> weight.setScale(decimals).unscaledValue())
                .toList();
        int coinDecimals = whole.getAmount().scale();
        List<BigInteger> coins = coins(whole.getAmount().unscaledValue().abs(), units);
        return coins.stream()
                .map(part -> Money.of(whole.getCurrencyUnit(), new BigDecimal(part, coinDecimals)))
                .map(part -> whole.isNegative() ? part.negated() : part)
                .toList();
    }

    private static List<BigInteger> coins(BigInteger whole, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<Share> shares = new ArrayList<>();
        List<BigInteger> coins = new ArrayList<>();
        BigInteger left = whole;
        for (BigInteger weight : weights) {
            BigInteger[] share = whole.multiply(weight).divideAndRemainder(sum);
            shares.add(new Share(coins.size(), share[0], share[1]));
            coins.add(share[0]);
            left = left.subtract(share[0]);
        }
        shares.stream()
                .sorted(Comparator.comparing(Share::cutOff).reversed().thenComparing(Share::position))
                .limit(left.intValueExact())
                .forEach(share -> coins.set(share.position(), share.coins().add(BigInteger.ONE)));
        return coins;
    }
}
