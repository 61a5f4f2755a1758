package org.opportune.examples.benchmarks;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.opportune.core.OwnerId;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Window;
import org.opportune.metrics.DealColumns;
import org.opportune.metrics.Group;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.MetricSet;
import org.opportune.metrics.QuantileRule;
import org.opportune.metrics.Report;
import org.opportune.metrics.deal.DealMeasures;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.WinRate;

/** Win rate, weighted pipeline and 90th percentile of the cycle by owner: the library against loops written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 5,
        jvmArgs = {"-Xms6g", "-Xmx6g"})
public class MetricsBenchmark {
    private static final Metric<BigDecimal> P90 = SalesCycle.percentile("90", QuantileRule.NEAREST_RANK);
    private static final MetricSet SET =
            MetricSet.of(WinRate.closed(), OpenPipeline.weighted(), P90).by(DealKeys.OWNER);

    /** How many deals. */
    @Param({"100000"})
    public int size;

    private List<TrackedDeal> deals = List.of();
    private MetricContext context = Workload.context();
    private DealColumns columns = DealColumns.of(List.of(), ZoneOffset.UTC);
    private ByHand.Columns columnsByHand = ByHand.columns(List.of(), Map.of());
    private Map<OwnerId, Integer> owners = ByHand.owners();

    /** Makes the deals, and checks that all ways agree before any is timed. */
    @Setup
    public void setUp() {
        deals = Workload.deals(size, 42);
        context = Workload.context();
        owners = ByHand.owners();
        columns = DealColumns.of(deals, ZoneOffset.UTC, DealKeys.OWNER);
        columnsByHand = ByHand.columns(deals, owners);
        checkAgainstControlValues();
        check(ByHand.overDeals(deals, owners));
        check(ByHand.overColumns(columnsByHand));
        check(ByStreams.overDeals(deals), ByHand.overDeals(deals, owners));
        if (!SET.over(deals, context).equals(SET.over(columns, context))) {
            throw new IllegalStateException("deals and columns give different reports");
        }
    }

    /** {@return the library over a list of deals} */
    @Benchmark
    public Report dealsByLibrary() {
        return SET.over(deals, context);
    }

    /** {@return the hand-written loop over a list of deals} */
    @Benchmark
    public Object dealsByHand() {
        return ByHand.overDeals(deals, owners);
    }

    /** {@return a stream with collectors beside one another, over a list of deals} */
    @Benchmark
    public Object dealsByStreams() {
        return ByStreams.overDeals(deals);
    }

    /** {@return the library over a snapshot} */
    @Benchmark
    public Report columnsByLibrary() {
        return SET.over(columns, context);
    }

    /** {@return the hand-written loop over columns} */
    @Benchmark
    public Object columnsByHand() {
        return ByHand.overColumns(columnsByHand);
    }

    /** {@return the library building a snapshot with histories} */
    @Benchmark
    public DealColumns snapshotByLibrary() {
        return DealColumns.of(deals, ZoneOffset.UTC, DealKeys.OWNER);
    }

    /** {@return the columns without histories, built by hand} */
    @Benchmark
    public Object snapshotByHand() {
        return ByHand.columns(deals, owners);
    }

    /** A generator in another program gave these counts of the first 100,000 deals in the year 2025. */
    private void checkAgainstControlValues() {
        if (size == 100_000) {
            var rate = SET.over(deals, context.withWindow(Window.year(2025))).total(WinRate.closed());
            same(rate.parts().count(DealMeasures.WON), 14_436L);
            same(rate.parts().count(DealMeasures.LOST), 17_331L);
        }
    }

    private void check(ByHand.Answers answers) {
        Report report = SET.over(deals, context);
        owners.forEach((owner, number) -> {
            Group group = Group.of(DealKeys.OWNER, owner.value());
            var rate = report.of(WinRate.closed(), group, context.window());
            same(rate.parts().count(DealMeasures.WON), answers.won[number]);
            same(rate.parts().count(DealMeasures.LOST), answers.lost[number]);
            same(
                    report.of(OpenPipeline.weighted(), group, context.window()).value(),
                    java.util.Optional.of(Money.ofMinor(context.currency(), (answers.weighted[number] + 50) / 100)));
            same(
                    report.of(P90, group, context.window()).value().map(BigDecimal::intValueExact),
                    java.util.Optional.of(answers.p90[number]));
        });
    }

    private void check(Map<OwnerId, ByStreams.Answer> answers, ByHand.Answers expected) {
        owners.forEach((owner, number) -> {
            ByStreams.Answer answer = java.util.Objects.requireNonNull(answers.get(owner));
            same(answer.won(), expected.won[number]);
            same(answer.lost(), expected.lost[number]);
            same(answer.weighted().movePointRight(4).longValueExact(), expected.weighted[number]);
            same(answer.p90(), (long) expected.p90[number]);
        });
    }

    private static void same(Object a, Object b) {
        if (!a.equals(b)) {
            throw new IllegalStateException("the library says " + a + ", the loop " + b);
        }
    }
}
