package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealCount;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.PriceRealisation;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.WinRate;

/** Every figure of a small pipeline equals what a Python script computed, in each way a set can run. */
class SmallPipelineTest {
    private static final Metric<BigDecimal> CYCLE_50 = SalesCycle.percentile("50", QuantileRule.TYPE_7);
    private static final Metric<BigDecimal> CYCLE_50_RANK = SalesCycle.percentile("50", QuantileRule.NEAREST_RANK);
    private static final Metric<BigDecimal> CYCLE_90 = SalesCycle.percentile("90", QuantileRule.TYPE_7);
    private static final Metric<BigDecimal> CYCLE_90_RANK = SalesCycle.percentile("90", QuantileRule.NEAREST_RANK);
    static final MetricSet SET = MetricSet.of(
                    WinRate.closed(),
                    WinRate.created(),
                    WinRate.byValue(),
                    Bookings.value(),
                    DealCount.known(),
                    DealSize.average(),
                    DealSize.median(),
                    SalesCycle.mean(),
                    CYCLE_50,
                    CYCLE_50_RANK,
                    CYCLE_90,
                    CYCLE_90_RANK,
                    PriceRealisation.ratio(),
                    OpenPipeline.count(),
                    OpenPipeline.value(),
                    OpenPipeline.weighted())
            .by(DealKeys.OWNER)
            .per(Grain.MONTH);

    private final JsonNode expected = SmallPipeline.expected();
    private final Report report = SET.over(SmallPipeline.deals(), SmallPipeline.context());

    @TestFactory
    Stream<DynamicTest> allDealsEqualThePythonScript() {
        return figures(expected.get("total"), Group.ALL);
    }

    @TestFactory
    Stream<DynamicTest> everyOwnerEqualsThePythonScript() {
        JsonNode owners = expected.get("byOwner");
        return Stream.of("ann", "bob", "cyd")
                .flatMap(owner -> figures(owners.get(owner), Group.of(DealKeys.OWNER, owner)));
    }

    @Test
    void thereAreNoOtherOwners() {
        assertThat(report.by(WinRate.closed(), DealKeys.OWNER))
                .hasSize(expected.get("byOwner").size());
    }

    private Stream<DynamicTest> figures(JsonNode of, Group group) {
        JsonNode cycle = of.get("cycle");
        JsonNode size = of.get("wonDeal");
        Stream<DynamicTest> totals = Stream.of(
                test(group, WinRate.closed(), of.at("/winRate/closed"), decimal(of.at("/winRate/closed/decimal"))),
                test(group, WinRate.created(), of.at("/winRate/created"), decimal(of.at("/winRate/created/decimal"))),
                test(group, WinRate.byValue(), of.at("/winRate/byValue"), decimal(of.at("/winRate/byValue/decimal"))),
                test(group, Bookings.value(), of.get("bookings"), euros(of.at("/bookings/total"))),
                test(group, DealSize.average(), size, euros(size.get("mean"))),
                test(group, DealSize.median(), size, euros(size.at("/p50/type7"))),
                test(group, SalesCycle.mean(), cycle, decimal(cycle.at("/mean/decimal"))),
                test(group, CYCLE_50, cycle, decimal(cycle.at("/p50/type7"))),
                test(group, CYCLE_50_RANK, cycle, decimal(cycle.at("/p50/nearestRank"))),
                test(group, CYCLE_90, cycle, decimal(cycle.at("/p90/type7"))),
                test(group, CYCLE_90_RANK, cycle, decimal(cycle.at("/p90/nearestRank"))));
        return Stream.concat(totals, months(of, group));
    }

    private Stream<DynamicTest> months(JsonNode of, Group group) {
        return Window.year(2025).split(Grain.MONTH).stream().flatMap(month -> {
            String last = month.to().minusDays(1).toString();
            JsonNode open = of.at("/pipeline/" + last + "/open");
            JsonNode value = of.at("/pipeline/" + last + "/value");
            JsonNode weighted = of.at("/pipeline/" + last + "/weighted");
            JsonNode booked = of.at("/bookings/byMonth/" + last.substring(0, 7));
            return Stream.of(
                    test(
                            group,
                            month,
                            OpenPipeline.count(),
                            open,
                            open.get("used").asLong()),
                    test(group, month, OpenPipeline.value(), value, euros(value.get("total"))),
                    test(group, month, OpenPipeline.weighted(), weighted, euros(weighted.get("rounded"))),
                    DynamicTest.dynamicTest(
                            group.label() + " bookings of " + month,
                            () -> assertThat(report.series(Bookings.value(), group)
                                            .get(month)
                                            .value())
                                    .contains(euros(booked))));
        });
    }

    private <R> DynamicTest test(Group group, Metric<R> metric, JsonNode of, R value) {
        return DynamicTest.dynamicTest(
                group.label() + " " + metric.definition().id(), () -> same(result(group, metric), of, value));
    }

    private <R> DynamicTest test(Group group, Window month, Metric<R> metric, JsonNode of, R value) {
        return DynamicTest.dynamicTest(
                group.label() + " " + metric.definition().id() + " of " + month,
                () -> same(report.series(metric, group).get(month), of, value));
    }

    private <R> MetricResult<R> result(Group group, Metric<R> metric) {
        return group.keys().isEmpty()
                ? report.total(metric)
                : report.by(metric, DealKeys.OWNER).get(group);
    }

    private static <R> void same(MetricResult<R> result, JsonNode of, R value) {
        Function<Object, Object> plain = v -> v instanceof BigDecimal d ? d.stripTrailingZeros() : v;
        assertThat(result.value().map(plain)).contains(plain.apply(value));
        assertThat(result.coverage()).isEqualTo(coverage(of));
    }

    private static Coverage coverage(JsonNode of) {
        Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
        of.get("skipped")
                .properties()
                .forEach(e -> skipped.put(reason(e.getKey()), e.getValue().asLong()));
        return new Coverage(of.get("used").asLong(), skipped);
    }

    private static SkipReason reason(String name) {
        return name.equals("negative")
                ? SkipReason.NEGATIVE_DURATION
                : SkipReason.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }

    private static Money euros(JsonNode node) {
        return Money.of(SmallPipeline.EUR, decimal(node), RoundingMode.HALF_UP);
    }

    @Test
    void theRealisedPriceCountsDealsThatHaveBothSums() {
        JsonNode of = expected.at("/total/realisation");
        same(report.total(PriceRealisation.ratio()), of, decimal(of.get("decimal")));
    }

    @Test
    void theCohortSaysHowManyAreStillOpen() {
        MetricResult<BigDecimal> created = report.total(WinRate.created());
        assertThat(created)
                .isInstanceOfSatisfying(
                        MetricResult.Measured.class,
                        measured -> assertThat(measured.immature())
                                .isEqualTo(expected.at("/total/winRate/created/open/n")
                                        .asLong()));
    }

    @Test
    void everyDealIsKnown() {
        assertThat(report.total(DealCount.known()).value())
                .contains(expected.at("/total/deals").asLong());
    }
}
