package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.time.Grain;
import org.opportune.metrics.deal.CloseRate;

/** Every deal is used, skipped for one named reason, or none of a figure's business: never lost, never counted twice. */
class Law04NothingIsDroppedTest {
    /** Made of several figures on different deals, each with a coverage of its own. */
    private static final Set<String> COMPOSED =
            Set.of("sales_velocity.closed", "pipeline_coverage.remaining", "pipeline_coverage.full");

    private static final Metric<?> UNKNOWN = CloseRate.engaged(
            "close_rate.seats", "Close rate (seats)", Condition.atLeast(Key.integer("acme:seats"), 1L));

    /** For each deal the report over that deal alone. */
    private static final List<Report> ALONE = SmallPipeline.deals().stream()
            .map(deal -> Family.SET.over(List.of(deal), SmallPipeline.context()))
            .toList();

    private static Stream<Metric<?>> metrics() {
        return Family.METRICS.stream()
                .filter(metric -> !COMPOSED.contains(metric.definition().id()));
    }

    @TestFactory
    Stream<DynamicTest> eachDealAloneIsUsedOnceOrSkippedOnceOrNotConcerned() {
        Report all = Family.SET.over(SmallPipeline.deals(), SmallPipeline.context());
        return metrics()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    Coverage sum = new Coverage(0, Map.of());
                    for (Report report : ALONE) {
                        Coverage coverage = report.total(metric).coverage();
                        assertThat(concerned(coverage)).isBetween(0L, 1L);
                        sum = sum.plus(coverage);
                    }
                    assertThat(all.total(metric).coverage()).isEqualTo(sum);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDealIsWhereTheFieldsOfTheFixtureSay() {
        return metrics()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    for (int i = 0; i < ALONE.size(); i++) {
                        Verdict verdict = Verdict.BY_METRIC
                                .get(metric.definition().id())
                                .apply(SmallPipeline.nodes().get(i));
                        assertThat(ALONE.get(i).total(metric).coverage())
                                .as(SmallPipeline.nodes().get(i).toString())
                                .isEqualTo(coverage(verdict));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSkippedAreNamedInTheSentence() {
        Report report = Family.SET.per(Grain.MONTH).over(SmallPipeline.deals(), SmallPipeline.context());
        return Family.METRICS.stream()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    named(report.total(metric));
                    report.series(metric).values().forEach(Law04NothingIsDroppedTest::named);
                }));
    }

    @Test
    void everyReasonOccursInTheSmallPipeline() {
        List<Metric<?>> metrics = new ArrayList<>(Family.METRICS);
        metrics.add(UNKNOWN);
        Report report = MetricSet.of(metrics).per(Grain.MONTH).over(SmallPipeline.deals(), SmallPipeline.context());
        Set<SkipReason> occurred = metrics.stream()
                .flatMap(metric ->
                        Stream.concat(Stream.of(report.total(metric)), report.series(metric).values().stream()))
                .flatMap(result -> result.coverage().skipped().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(occurred).containsExactly(SkipReason.values());
    }

    @Test
    void theGroupsHaveEveryDealOfTheTotal() {
        Key<String> product = DealKeys.PRODUCT;
        Report report = Family.SET.by(product).over(SmallPipeline.deals(), SmallPipeline.context());
        assertThat(metrics())
                .allSatisfy(metric -> assertThat(report.by(metric, product).values().stream()
                                .map(MetricResult::coverage)
                                .reduce(Coverage::plus))
                        .contains(report.total(metric).coverage()));
    }

    private static void named(MetricResult<?> result) {
        Coverage coverage = result.coverage();
        assertThat(result.explain()).contains("; used " + coverage.used());
        coverage.skipped()
                .forEach((reason, count) -> assertThat(result.explain()).contains(count + " " + words(reason)));
    }

    private static long concerned(Coverage coverage) {
        return coverage.used()
                + coverage.skipped().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private static Coverage coverage(Verdict verdict) {
        Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
        Optional<SkipReason> reason = verdict.reason();
        reason.ifPresent(why -> skipped.put(why, 1L));
        return new Coverage(verdict == Verdict.NUMERATOR || verdict == Verdict.REST ? 1 : 0, skipped);
    }

    private static String words(SkipReason reason) {
        return switch (reason) {
            case UNDATED -> "undated";
            case UNPRICED -> "unpriced";
            case UNCONVERTED -> "unconverted";
            case UNWEIGHTED -> "unweighted";
            case NEGATIVE_DURATION -> "negative duration";
            case UNKNOWN_FACT -> "unknown fact";
        };
    }
}
