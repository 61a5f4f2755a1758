package org.opportune.examples.review.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.joda.money.Money;
import org.opportune.metrics.Coverage;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.Unit;
import org.opportune.metrics.deal.SalesVelocity;
import org.opportune.metrics.team.PipelineCoverage;

/** Writes values for reading: shares in percent, money with thousands, a dash for no answer. */
final class Texts {
    static final String NONE = "-";

    private Texts() {}

    static String of(MetricResult<?> result) {
        return result.value().map(value -> text(result, value)).orElse(NONE);
    }

    private static String text(MetricResult<?> result, Object value) {
        if (value instanceof Money money) {
            return grouped(money.getAmount());
        }
        if (value instanceof SalesVelocity.Velocity velocity) {
            return grouped(velocity.perDay()) + " a day";
        }
        if (value instanceof BigDecimal number) {
            return result.definition().unit() == Unit.RATIO ? ratio(result, number) : rounded(number, 1) + " days";
        }
        return String.format(Locale.ROOT, "%,d", (Long) value);
    }

    private static String ratio(MetricResult<?> result, BigDecimal ratio) {
        boolean multiple =
                result.definition().equals(PipelineCoverage.remaining().definition());
        return multiple ? rounded(ratio, 2) + " x" : percent(ratio);
    }

    /** Money or a rate of money, with thousands, to two decimals. */
    static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,.2f", number);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A fraction in percent. */
    static String percent(BigDecimal fraction) {
        return rounded(fraction.movePointRight(2), 1) + " %";
    }

    /** A share in percent; a dash when there is nothing to divide by. */
    static String share(long part, long whole) {
        return whole == 0
                ? NONE
                : percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    /** Days without the word; a dash for no answer. */
    static String days(MetricResult<BigDecimal> result) {
        return result.value().map(days -> rounded(days, 1)).orElse(NONE);
    }

    private static String rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /** What was left out, such as {@code 500 undated}; a dash for nothing. */
    static String skipped(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        coverage.skipped()
                .forEach((reason, count) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(count(count))
                        .append(' ')
                        .append(words(reason)));
        return text.isEmpty() ? NONE : text.toString();
    }

    /** A constant's name in words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
