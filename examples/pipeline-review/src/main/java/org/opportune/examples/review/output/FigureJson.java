package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.deal.SalesVelocity;

/** Writes each figure with its definition, its coverage and its explanation. */
final class FigureJson {
    private FigureJson() {}

    static ArrayNode all(List<MetricResult<?>> results) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        results.forEach(result -> all.add(of(result)));
        return all;
    }

    private static ObjectNode of(MetricResult<?> result) {
        ObjectNode node = Exact.object()
                .put("id", result.definition().id())
                .put("version", result.definition().version())
                .put("label", result.definition().label())
                .put("unit", result.definition().unit().name());
        if (result instanceof MetricResult.Measured<?> measured) {
            node.put("value", text(measured.answer())).put("stillOpen", measured.immature());
        } else if (result instanceof MetricResult.Undefined<?> none) {
            node.putNull("value").put("undefined", none.reason().name()).put("detail", none.detail());
        }
        node.put("used", result.coverage().used());
        ObjectNode skipped = node.putObject("skipped");
        result.coverage().skipped().forEach((reason, count) -> skipped.put(reason.name(), count));
        return node.put("explain", result.explain());
    }

    private static String text(Object value) {
        if (value instanceof Money money) {
            return money.getAmount().toPlainString();
        }
        if (value instanceof SalesVelocity.Velocity velocity) {
            return Exact.plain(velocity.perDay());
        }
        return value instanceof BigDecimal number ? Exact.plain(number) : value.toString();
    }
}
