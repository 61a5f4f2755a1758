package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Grain;

/**
 * Any permutation, any partition merged in any shape, and any history of adds and retractions that ends in the same deals
 * gives the same bits; so do columns, parallel streams and a round trip through bytes.
 */
class Law06OrderFreeProperties {
    private static final List<TrackedDeal> DEALS = SmallPipeline.deals();
    private static final MetricContext CONTEXT = SmallPipeline.context();
    private static final MetricSet SET =
            SmallPipelineTest.SET.by(DealKeys.PRODUCT, DealKeys.SOURCE).traced(3);
    private static final Calculator<TrackedDeal, ?, Report> CALCULATOR = SET.calculator(CONTEXT);
    private static final Report REPORT = SET.over(DEALS, CONTEXT);

    @Property(tries = 50)
    void anyOrderGivesTheSameReport(@ForAll long seed) {
        assertThat(SET.over(shuffled(DEALS, seed), CONTEXT)).isEqualTo(REPORT);
    }

    @Property(tries = 50)
    void anyPartitionMergedInAnyShapeGivesTheSameReportAndBytes(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int parts) {
        assertThat(merged(CALCULATOR, shuffled(DEALS, seed), parts, new Random(seed)))
                .isTrue();
    }

    @Property(tries = 50)
    void whatIsTakenBackLeavesNoTrace(@ForAll long seed, @ForAll @IntRange(max = 42) int extra) {
        assertThat(retracted(
                        CALCULATOR,
                        shuffled(DEALS, seed),
                        shuffled(DEALS, seed + 1).subList(0, extra)))
                .isTrue();
    }

    @Property(tries = 20)
    void columnsGiveTheSameReport(@ForAll long seed) {
        DealColumns columns = DealColumns.of(
                shuffled(DEALS, seed), ZoneOffset.UTC, DealKeys.OWNER, DealKeys.PRODUCT, DealKeys.SOURCE);
        assertThat(SET.over(columns, CONTEXT)).isEqualTo(REPORT);
    }

    @Property(tries = 20)
    void columnsGiveTheSameReportAsOfAnyDay(@ForAll @IntRange(min = -100, max = 600) int days) {
        MetricContext earlier = CONTEXT.withAsOf(CONTEXT.window()
                .from()
                .plusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        DealColumns columns = DealColumns.of(DEALS, ZoneOffset.UTC, DealKeys.OWNER, DealKeys.PRODUCT, DealKeys.SOURCE);
        assertThat(SET.over(columns, earlier)).isEqualTo(SET.over(DEALS, earlier));
    }

    @Property(tries = 20)
    void aParallelStreamGivesTheSameReport(@ForAll long seed) {
        assertThat(shuffled(DEALS, seed).parallelStream().collect(CALCULATOR.collector()))
                .isEqualTo(REPORT);
    }

    @Property(tries = 20)
    void everyPeriodicityGivesTheSameWhole(@ForAll Grain grain) {
        assertThat(SET.per(grain)
                        .over(DEALS, CONTEXT)
                        .total(SmallPipelineTest.SET.metrics().get(0)))
                .isEqualTo(REPORT.total(SmallPipelineTest.SET.metrics().get(0)));
    }

    private static <A> boolean merged(
            Calculator<TrackedDeal, A, Report> calculator, List<TrackedDeal> deals, int parts, Random random) {
        List<A> accumulators = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            accumulators.add(calculator.init());
        }
        deals.forEach(deal -> calculator.add(accumulators.get(random.nextInt(parts)), deal));
        while (accumulators.size() > 1) {
            A left = accumulators.remove(random.nextInt(accumulators.size()));
            int at = random.nextInt(accumulators.size());
            A right = calculator.decode(calculator.encode(accumulators.remove(at)));
            accumulators.add(calculator.merge(left, right));
        }
        assertThat(calculator.finish(accumulators.get(0))).isEqualTo(REPORT);
        assertThat(calculator.encode(accumulators.get(0))).isEqualTo(bytes(calculator, DEALS));
        return true;
    }

    private static <A> boolean retracted(
            Calculator<TrackedDeal, A, Report> calculator, List<TrackedDeal> deals, List<TrackedDeal> extra) {
        A accumulator = calculator.init();
        extra.forEach(deal -> calculator.add(accumulator, deal));
        deals.forEach(deal -> calculator.add(accumulator, deal));
        extra.forEach(deal -> calculator.retract(accumulator, deal));
        assertThat(calculator.finish(accumulator)).isEqualTo(REPORT);
        assertThat(calculator.encode(accumulator)).isEqualTo(bytes(calculator, DEALS));
        return true;
    }

    private static <A> byte[] bytes(Calculator<TrackedDeal, A, Report> calculator, List<TrackedDeal> deals) {
        A accumulator = calculator.init();
        deals.forEach(deal -> calculator.add(accumulator, deal));
        return calculator.encode(accumulator);
    }

    private static List<TrackedDeal> shuffled(List<TrackedDeal> deals, long seed) {
        List<TrackedDeal> shuffled = new ArrayList<>(deals);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
