package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.opportune.metrics.Distribution;
import org.opportune.metrics.QuantileRule;

/**
 * Writes exact numbers into JSON: counts as numbers, money and decimals as text, so that no reader rounds them.
 *
 * <p>A ratio is {@code {"n": 5, "d": 50, "decimal": "0.1"}}, the decimal to 16 digits half-even and null when there is
 * nothing to divide by.
 */
final class Exact {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Exact() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** The number without exponent and without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Puts a number as text, or null if there is none. */
    static void put(ObjectNode into, String key, Optional<BigDecimal> number) {
        into.set(key, number.<JsonNode>map(n -> NODES.textNode(plain(n))).orElseGet(NODES::nullNode));
    }

    /** Puts a text, or null if there is none. */
    static void putText(ObjectNode into, String key, Optional<String> text) {
        into.set(key, text.<JsonNode>map(NODES::textNode).orElseGet(NODES::nullNode));
    }

    /** The ratio of two counts. */
    static ObjectNode ratio(long part, long whole) {
        ObjectNode ratio = object().put("n", part).put("d", whole);
        put(ratio, "decimal", divided(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
        return ratio;
    }

    /** A sum by a count, such as days a deal. */
    static ObjectNode mean(BigInteger sum, long count) {
        ObjectNode mean = object().put("n", sum).put("d", count);
        put(mean, "decimal", divided(new BigDecimal(sum), BigDecimal.valueOf(count)));
        return mean;
    }

    /** The mean of amounts. */
    static ObjectNode meanMoney(BigDecimal sum, long count) {
        ObjectNode mean = object().put("n", sum.toPlainString()).put("d", count);
        put(mean, "decimal", divided(sum, BigDecimal.valueOf(count)));
        return mean;
    }

    /** The ratio of two amounts. */
    static ObjectNode moneyRatio(BigDecimal part, BigDecimal whole) {
        ObjectNode ratio = object().put("n", part.toPlainString()).put("d", whole.toPlainString());
        put(ratio, "decimal", divided(part, whole));
        return ratio;
    }

    /** A quantile by both rules; the values have so many decimals more than is shown. */
    static ObjectNode quantile(Distribution values, String share, int decimals) {
        ObjectNode quantile = object();
        BigDecimal of = new BigDecimal(share);
        put(quantile, "nearestRank", read(values, of, QuantileRule.NEAREST_RANK, decimals));
        put(quantile, "type7", read(values, of, QuantileRule.TYPE_7, decimals));
        return quantile;
    }

    private static Optional<BigDecimal> read(Distribution values, BigDecimal share, QuantileRule rule, int decimals) {
        return values.quantile(share, rule).map(value -> value.movePointLeft(decimals));
    }

    private static Optional<BigDecimal> divided(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, MathContext.DECIMAL64));
    }
}
