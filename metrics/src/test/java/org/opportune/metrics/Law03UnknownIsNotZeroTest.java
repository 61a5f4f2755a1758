package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.contract.Quota;
import org.opportune.core.time.Window;

/** No answer is undefined with a reason, never 0, null or NaN; and 0 is an answer only where the definition says so. */
class Law03UnknownIsNotZeroTest {
    @TestFactory
    Stream<DynamicTest> overNoDealsEveryMetricSaysWhyItHasNoAnswerOrIsZeroAsDefined() {
        Report report = Family.SET.over(List.of(), SmallPipeline.context());
        return Family.METRICS.stream()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    MetricResult<?> result = report.total(metric);
                    assertThat(result.coverage()).hasToString("used 0");
                    if (result instanceof MetricResult.Undefined<?> none) {
                        assertThat(none.detail()).isNotBlank();
                        assertThat(metric.definition().undefined()).startsWith("when ");
                        assertThat(result.explain()).contains("= undefined (" + none.detail() + ")");
                    } else {
                        assertThat(isZero(result.value().orElseThrow())).isTrue();
                        assertThat(metric.definition().undefined()).isEqualTo("never: no deal gives 0");
                    }
                }));
    }

    @Test
    void someMetricsHaveAnAnswerOverNoDealsAndSomeHaveNone() {
        Report report = Family.SET.over(List.of(), SmallPipeline.context());
        assertThat(Family.METRICS)
                .filteredOn(metric -> report.total(metric).value().isPresent())
                .extracting(metric -> metric.definition().id())
                .containsExactlyInAnyOrder(
                        "bookings.value",
                        "bookings.won",
                        "bookings.lost",
                        "deal_count.known",
                        "pipeline.open_count",
                        "pipeline.open_value",
                        "pipeline.weighted");
    }

    @TestFactory
    Stream<DynamicTest> noMetricAnswersInFloatingPoint() {
        MetricContext context =
                SmallPipeline.context().withQuotas(Quota.ofTeam(Window.year(2025), Money.parse("EUR 1000000")));
        Report report = Family.SET.over(SmallPipeline.deals(), context);
        return Family.METRICS.stream()
                .map(metric -> DynamicTest.dynamicTest(
                        metric.definition().id(),
                        () -> assertThat(report.total(metric).value())
                                .isNotNull()
                                .get()
                                .isNotInstanceOfAny(Double.class, Float.class)));
    }

    private static boolean isZero(Object value) {
        return value instanceof Money money
                ? money.isZero()
                : value instanceof BigDecimal number ? number.signum() == 0 : value.equals(0L);
    }
}
