package org.opportune.metrics.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.ConditionTypes;
import org.opportune.core.json.CoreTypes;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;
import org.opportune.metrics.Coverage;
import org.opportune.metrics.Group;
import org.opportune.metrics.Ids;
import org.opportune.metrics.Measure;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Parts;
import org.opportune.metrics.Report;
import org.opportune.metrics.Tally;
import org.opportune.metrics.Trace;
import org.opportune.metrics.deal.SalesVelocity;

/**
 * The types of this module that have a JSON form, one line each.
 *
 * <p>A new type needs its line here and, unless it is a result, a stored sample, {@code samples/<type id>.json} among the
 * test resources; a test names the types that have neither.
 */
public final class MetricTypes {
    private MetricTypes() {}

    /**
     * Obtains the table.
     *
     * @param conditions how a host's own questions are made
     * @return the table, over that of core
     */
    public static TypeTable table(ConditionTypes conditions) {
        return TypeTable.over(CoreTypes.table(conditions))
                .document("metric-definition", 1, MetricDefinition.class)
                .definition(
                        "measure",
                        Measure.class,
                        arm("count", Measure.Count.class),
                        arm("sum", Measure.Sum.class),
                        arm("days", Measure.Days.class),
                        arm("values", Measure.Values.class))
                .record("coverage", Coverage.class)
                .record("ids", Ids.class)
                .record("trace", Trace.class)
                .own("group", Kind.RECORD, Group.class, codecs -> new GroupCodec())
                .result("metric-result", MetricResult.class, codecs -> new ResultWriter(codecs)::of)
                .result("report", Report.class, codecs -> new ResultWriter(codecs)::of)
                .result("sales-velocity", SalesVelocity.Velocity.class, codecs -> new ResultWriter(codecs)::of)
                .without(MetricContext.class, "holds exchange rates, which are a function of the host")
                .without(Metrics.Answer.class, "what a formula gives; the result tells it")
                .without(Parts.class, "the workings of a result, of which its explanation tells")
                .without(Tally.class, "the workings of a result, of which its explanation tells")
                .build();
    }
}
