package org.opportune.metrics;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the counts into a definition; computes nothing. */
final class Explanation {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private Explanation() {}

    static String of(MetricResult<?> result) {
        MetricDefinition definition = result.definition();
        return definition.label() + " = " + definition.formula() + " = " + filled(definition.formula(), result.parts())
                + " = " + answer(result) + "; " + definition.counts() + "; "
                + result.parts().window()
                + (result.parts().group().keys().isEmpty()
                        ? ""
                        : ", " + result.parts().group().label()) + "; "
                + result.coverage() + immature(result);
    }

    private static String filled(String formula, Parts parts) {
        return NAME.matcher(formula).replaceAll(name -> Matcher.quoteReplacement(figure(name.group(), parts)));
    }

    private static String figure(String name, Parts parts) {
        return parts.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(measure -> figure(measure, parts.of(measure)))
                .orElse(name);
    }

    private static String figure(Measure measure, Tally tally) {
        return measure instanceof Measure.Count
                ? String.valueOf(tally.count())
                : tally.sum().toString();
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
