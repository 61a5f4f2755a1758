package org.opportune.examples.review.figures;

import java.util.ArrayList;
import java.util.List;
import org.opportune.metrics.Metric;
import org.opportune.metrics.QuantileRule;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealCount;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.PriceRealisation;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.SalesVelocity;
import org.opportune.metrics.deal.WinRate;
import org.opportune.metrics.team.PipelineCoverage;

/** Which metrics a review computes, in the order in which they are shown. */
public final class ReviewMetrics {
    private static final List<String> PERCENTS = List.of("25", "50", "75", "90");

    private ReviewMetrics() {}

    /** {@return which percentiles of cycles are told, in percent} */
    public static List<String> percents() {
        return PERCENTS;
    }

    /** Those over the window of the review and each of its months. */
    static List<Metric<?>> ofWindow() {
        List<Metric<?>> metrics = new ArrayList<>(List.of(
                DealCount.known(),
                WinRate.closed(),
                WinRate.created(),
                WinRate.ofEverything(),
                WinRate.byValue(),
                WinRate.byListValue(),
                Bookings.value(),
                Bookings.won(),
                Bookings.lost(),
                DealSize.average(),
                DealSize.median(),
                PriceRealisation.ratio(),
                SalesCycle.mean()));
        percentiles(metrics, false);
        metrics.add(SalesCycle.meanOfLost());
        percentiles(metrics, true);
        metrics.add(SalesVelocity.closed());
        metrics.addAll(List.of(OpenPipeline.count(), OpenPipeline.value(), OpenPipeline.weighted()));
        metrics.addAll(Valuation.metrics());
        metrics.add(PipelineCoverage.remaining());
        return List.copyOf(metrics);
    }

    private static void percentiles(List<Metric<?>> metrics, boolean lost) {
        for (String percent : PERCENTS) {
            for (QuantileRule rule : QuantileRule.values()) {
                metrics.add(lost ? SalesCycle.percentileOfLost(percent, rule) : SalesCycle.percentile(percent, rule));
            }
        }
    }
}
