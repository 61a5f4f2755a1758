package org.opportune.metrics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the counts into a definition; computes nothing. */
final class Explanation {
    private static final Pattern TERM = Pattern.compile("(?:(sum|count)\\()?([A-Za-z][A-Za-z0-9_]*)(\\))?");

    private Explanation() {}

    static String of(MetricResult<?> result) {
        MetricDefinition definition = result.definition();
        Group group = result.parts().group();
        return definition.label() + " = " + definition.formula() + " = " + filled(definition.formula(), result.parts())
                + " = " + answer(result) + "; " + definition.counts() + "; "
                + result.parts().window() + (group.keys().isEmpty() ? "" : ", " + group.label()) + "; "
                + result.coverage() + immature(result);
    }

    private static String filled(String formula, Parts parts) {
        return TERM.matcher(formula).replaceAll(term -> Matcher.quoteReplacement(figure(term, parts)));
    }

    private static String figure(MatchResult term, Parts parts) {
        Optional<Measure> measure = parts.measures().stream()
                .filter(m -> m.name().equals(term.group(2)))
                .findFirst();
        if (measure.isEmpty()) {
            return term.group();
        }
        Tally tally = parts.of(measure.get());
        boolean counted = measure.get() instanceof Measure.Count || "count".equals(term.group(1));
        String closing = term.group(1) == null && term.group(3) != null ? ")" : "";
        return (counted ? String.valueOf(tally.count()) : sum(measure.get(), tally, parts, term)) + closing;
    }

    private static String sum(Measure measure, Tally tally, Parts parts, MatchResult term) {
        if (measure instanceof Measure.Sum sum) {
            int digits = parts.currency().getDecimalPlaces() + sum.quantity().extraDigits();
            return new BigDecimal(tally.sum(), digits).toPlainString();
        }
        return term.group(1) == null ? tally.count() + " values" : tally.sum().toString();
    }

    private static String answer(MetricResult<?> result) {
        if (result instanceof MetricResult.Undefined<?> none) {
            return "undefined (" + none.detail() + ")";
        }
        Object value = result.value().orElseThrow();
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String immature(MetricResult<?> result) {
        return result instanceof MetricResult.Measured<?> measured && measured.immature() > 0
                ? ", of which still open " + measured.immature()
                : "";
    }
}
