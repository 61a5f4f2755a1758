package org.opportune.examples.review;

import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;
import org.opportune.examples.review.sample.SamplePipeline;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.Report;
import org.opportune.metrics.deal.WinRate;

/** Reviews the generated sample pipeline and prints what a sales manager would ask first. */
public final class Review {
    private static final long SEED = 42;
    private static final int DEALS = 600;

    private Review() {}

    /**
     * Runs the review.
     *
     * @param arguments none are needed
     */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<TrackedDeal> deals = SamplePipeline.deals(SEED, DEALS);
        Window year = Window.year(SamplePipeline.AS_OF.getYear());
        // everything a figure depends on is an argument, so the output is the same every day and everywhere
        MetricContext context = MetricContext.builder()
                .window(year)
                .asOf(MetricContext.endOf(SamplePipeline.AS_OF, ZoneOffset.UTC))
                .currency(CurrencyUnit.EUR)
                .addPipelines(SamplePipeline.pipeline())
                .quotas(SamplePipeline.quotas())
                .build();
        // one pass over the deals computes every figure, in total, by owner and region, and by month
        Report report = Summary.set()
                .by(DealKeys.OWNER)
                .by(SamplePipeline.REGION)
                .per(Grain.MONTH)
                .over(deals, context);

        Summary summary = new Summary(out);
        summary.line("Pipeline review of %s, as of %s", year, SamplePipeline.AS_OF);
        summary.line("");
        summary.figures(report);
        summary.line("");
        summary.months(report);
        summary.line("");
        summary.groups(report, year, DealKeys.OWNER);
        summary.line("");
        summary.groups(report, year, SamplePipeline.REGION);
        summary.line("");
        summary.line("%s", report.total(WinRate.closed()).explain());
        summary.line("");
        summary.line("%d deals reviewed", deals.size());
    }
}
