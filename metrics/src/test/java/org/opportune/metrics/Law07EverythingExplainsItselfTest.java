package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.DealId;
import org.opportune.core.Truth;
import org.opportune.core.contract.Quota;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Window;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.WinRate;

/** Every figure says what it means, with its counts, what it left out, and which deals are behind it. */
class Law07EverythingExplainsItselfTest {
    private static final List<TrackedDeal> DEALS = SmallPipeline.deals();
    private static final MetricContext CONTEXT =
            SmallPipeline.context().withQuotas(Quota.ofTeam(Window.year(2025), Money.parse("EUR 1000000")));

    /** Its two sums are of the same deals, so none is in the denominator only. */
    private static final String SAME_DEALS = "price_realisation.ratio";

    @TestFactory
    Stream<DynamicTest> theSentenceHasDefinitionCountsAnswerWindowAndCoverage() {
        return Family.METRICS.stream()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    MetricResult<?> result = alone(metric, 3);
                    MetricDefinition definition = metric.definition();
                    assertThat(result.explain())
                            .startsWith(definition.label() + " = " + definition.formula() + " = ")
                            .contains("; " + definition.counts() + "; [2025-01-01, 2026-01-01); ")
                            .contains("; " + result.coverage())
                            .contains(" = " + text(result) + "; ");
                    for (Measure measure : metric.measures()) {
                        if (measure instanceof Measure.Count) {
                            assertThat(filled(result, definition))
                                    .contains(String.valueOf(result.parts().count(measure)))
                                    .doesNotContain(measure.name());
                        }
                    }
                }));
    }

    @Test
    void theCountsInTheSentenceAreThoseOfThePythonScript() {
        JsonNode closed = SmallPipeline.expected().at("/total/winRate/closed");
        long won = closed.get("n").asLong();
        long lost = closed.get("d").asLong() - won;
        assertThat(alone(WinRate.closed(), 0).explain())
                .isEqualTo("Win rate (closed) = won / (won + lost) = " + won + " / (" + won + " + " + lost + ") = "
                        + closed.get("decimal").asText() + "; deals closed in the window, by closing day;"
                        + " [2025-01-01, 2026-01-01); used " + closed.get("used") + "; skipped "
                        + closed.at("/skipped/undated") + " undated");
    }

    @Test
    void theSentenceOfACohortSaysHowManyAreStillOpen() {
        assertThat(alone(WinRate.created(), 0).explain())
                .endsWith(", of which still open " + SmallPipeline.expected().at("/total/winRate/created/open/n"));
    }

    @Test
    void theSentenceOfAGroupNamesTheGroup() {
        Report report = MetricSet.of(WinRate.closed()).by(DealKeys.OWNER).over(DEALS, CONTEXT);
        assertThat(report.by(WinRate.closed(), DealKeys.OWNER)
                        .get(Group.of(DealKeys.OWNER, "cyd"))
                        .explain())
                .contains("; [2025-01-01, 2026-01-01), cyd; used ");
    }

    @TestFactory
    Stream<DynamicTest> theDealsBehindAFigureAreThoseOfTheFixture() {
        return traceable()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    String id = metric.definition().id();
                    Trace trace = alone(metric, 100).trace().orElseThrow();
                    assertThat(trace.numerator().smallest()).isEqualTo(Verdict.ids(id, Verdict.NUMERATOR));
                    assertThat(trace.numerator().more()).isZero();
                    if (!id.equals(SAME_DEALS)) {
                        assertThat(trace.denominatorOnly().smallest()).isEqualTo(Verdict.ids(id, Verdict.REST));
                        assertThat(trace.denominatorOnly().more()).isZero();
                    }
                    assertThat(skipped(trace)).isEqualTo(expectedSkips(id));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLimitShowsTheSmallestIdsAndHowManyMoreThereAre() {
        return traceable()
                .filter(metric -> !metric.definition().id().equals(SAME_DEALS))
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    String id = metric.definition().id();
                    Trace trace = alone(metric, 2).trace().orElseThrow();
                    limited(trace.numerator(), Verdict.ids(id, Verdict.NUMERATOR));
                    limited(trace.denominatorOnly(), Verdict.ids(id, Verdict.REST));
                    trace.skipped()
                            .forEach((reason, ids) -> limited(ids, Verdict.ids(id, Verdict.valueOf(reason.name()))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theConditionOfAMeasureSelectsTheDealsItUsed() {
        return Family.METRICS.stream()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    MetricResult<?> result = alone(metric, 100);
                    for (Measure measure : metric.measures()) {
                        Set<String> used = new TreeSet<>(
                                result.parts().of(measure).used().orElseThrow().smallest());
                        Set<String> selected = selected(measure);
                        assertThat(selected).containsAll(used);
                        if (measure.moment() == Moment.KNOWN) {
                            assertThat(used).isEqualTo(selected);
                        }
                    }
                }));
    }

    @Test
    void withoutBeingAskedNoIdsAreKept() {
        Report report = MetricSet.of(DealSize.median()).over(DEALS, CONTEXT);
        assertThat(report.total(DealSize.median()).trace()).isEmpty();
    }

    /** Returns the metrics that are about one kind of deals, so that each deal has one verdict. */
    private static Stream<Metric<?>> traceable() {
        return Family.METRICS.stream()
                .filter(metric ->
                        Verdict.BY_METRIC.containsKey(metric.definition().id()));
    }

    private static MetricResult<?> alone(Metric<?> metric, int limit) {
        return MetricSet.of(metric).traced(limit).over(DEALS, CONTEXT).total(metric);
    }

    private static void limited(Ids ids, List<String> all) {
        int shown = Math.min(2, all.size());
        assertThat(ids.smallest()).isEqualTo(all.subList(0, shown));
        assertThat(ids.more()).isEqualTo(all.size() - shown);
    }

    private static Map<SkipReason, List<String>> skipped(Trace trace) {
        Map<SkipReason, List<String>> skipped = new EnumMap<>(SkipReason.class);
        trace.skipped().forEach((reason, ids) -> skipped.put(reason, ids.smallest()));
        return skipped;
    }

    private static Map<SkipReason, List<String>> expectedSkips(String id) {
        Map<SkipReason, List<String>> skipped = new EnumMap<>(SkipReason.class);
        for (SkipReason reason : SkipReason.values()) {
            List<String> ids = Verdict.ids(id, Verdict.valueOf(reason.name()));
            if (!ids.isEmpty()) {
                skipped.put(reason, ids);
            }
        }
        return skipped;
    }

    private static Set<String> selected(Measure measure) {
        List<String> selected = new ArrayList<>();
        for (TrackedDeal tracked : DEALS) {
            if (measure.filter().test(tracked.deal().facts()) == Truth.TRUE) {
                DealId id = tracked.deal().id();
                selected.add(id.value());
            }
        }
        return new TreeSet<>(selected);
    }

    /** Returns the part of the sentence in which the formula is filled in. */
    private static String filled(MetricResult<?> result, MetricDefinition definition) {
        String rest = result.explain().substring((definition.label() + " = " + definition.formula() + " = ").length());
        return rest.substring(0, rest.indexOf("; "));
    }

    private static String text(MetricResult<?> result) {
        Object value = result.value().orElseThrow();
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
