package org.opportune.metrics.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.core.time.Window;
import org.opportune.metrics.Group;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.Report;
import org.opportune.metrics.SkipReason;
import org.opportune.metrics.Trace;
import org.opportune.metrics.Unit;
import org.opportune.metrics.deal.SalesVelocity;

/** Writes results in the form that {@link org.opportune.metrics.json} describes. */
final class ResultWriter {
    private final TypeCodecs codecs;

    ResultWriter(TypeCodecs codecs) {
        this.codecs = codecs;
    }

    Json of(MetricResult<?> result) {
        MetricDefinition definition = result.definition();
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put("metric", new Json.Text(definition.id()));
        properties.put("version", number(definition.version()));
        properties.put("unit", codecs.of(Unit.class).write(definition.unit()));
        answer(result, properties);
        properties.put("used", number(result.coverage().used()));
        properties.put("skipped", skipped(result.coverage().skipped()));
        if (result instanceof MetricResult.Measured<?> measured) {
            properties.put("immature", number(measured.immature()));
        }
        properties.put(
                "currency", codecs.of(CurrencyUnit.class).write(result.parts().currency()));
        properties.put("window", codecs.of(Window.class).write(result.parts().window()));
        properties.put("group", codecs.of(Group.class).write(result.parts().group()));
        result.trace()
                .ifPresent(
                        trace -> properties.put("trace", codecs.of(Trace.class).write(trace)));
        properties.put("explain", new Json.Text(result.explain()));
        return new Json.Obj(properties);
    }

    private void answer(MetricResult<?> result, Map<String, Json> properties) {
        if (result instanceof MetricResult.Measured<?> measured) {
            properties.put("value", value(measured.answer()));
        } else if (result instanceof MetricResult.Undefined<?> none) {
            properties.put("undefined", new Json.Text(none.reason().name()));
            properties.put("detail", new Json.Text(none.detail()));
        }
    }

    Json of(SalesVelocity.Velocity velocity) {
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put("perDay", decimal(velocity.perDay()));
        properties.put("openDeals", of(velocity.openDeals()));
        properties.put("winRate", of(velocity.winRate()));
        properties.put("averageDeal", of(velocity.averageDeal()));
        properties.put("cycle", of(velocity.cycle()));
        return new Json.Obj(properties);
    }

    /** A value of a class that only the host knows is written as its text. */
    @SuppressWarnings("unchecked") // the codec of a value's own class
    private Json value(Object value) {
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        return codecs.has(value.getClass())
                ? codecs.of((Class<Object>) value.getClass()).write(value)
                : new Json.Text(value.toString());
    }

    Json of(Report report) {
        Set<MetricDefinition> definitions = new LinkedHashSet<>();
        report.results().forEach(result -> definitions.add(result.definition()));
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put(
                "definitions",
                TypeCodecs.list(codecs.of(MetricDefinition.class))
                        .write(definitions.stream().toList()));
        properties.put(
                "results", new Json.Arr(report.results().stream().map(this::of).toList()));
        return new Json.Obj(properties);
    }

    private static Json skipped(Map<SkipReason, Long> skipped) {
        Map<String, Json> properties = new LinkedHashMap<>();
        skipped.forEach((reason, count) -> properties.put(reason.name(), number(count)));
        return new Json.Obj(properties);
    }

    /** Equal numbers have one text, so neither an exponent nor zeros at the end. */
    private static Json decimal(BigDecimal number) {
        return new Json.Text(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    private static Json number(long number) {
        return new Json.Num(String.valueOf(number));
    }
}
