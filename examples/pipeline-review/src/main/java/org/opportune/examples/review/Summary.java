package org.opportune.examples.review;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.opportune.core.Key;
import org.opportune.core.time.Window;
import org.opportune.metrics.Group;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.MetricSet;
import org.opportune.metrics.QuantileRule;
import org.opportune.metrics.Report;
import org.opportune.metrics.Unit;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.CloseRate;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.PriceRealisation;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.SalesVelocity;
import org.opportune.metrics.deal.WinRate;
import org.opportune.metrics.team.PipelineCoverage;

/** Prints the figures of a review as plain text, 100 columns wide, the same in every locale. */
final class Summary {
    /** The figures of the review, in the order in which they are shown. */
    static final List<Metric<?>> FIGURES = List.of(
            WinRate.closed(),
            WinRate.created(),
            WinRate.byValue(),
            WinRate.byListValue(),
            CloseRate.engaged(),
            Bookings.won(),
            Bookings.value(),
            DealSize.average(),
            DealSize.median(),
            PriceRealisation.ratio(),
            SalesCycle.mean(),
            SalesCycle.median(),
            SalesCycle.percentile("90", QuantileRule.NEAREST_RANK),
            SalesVelocity.closed(),
            OpenPipeline.count(),
            OpenPipeline.value(),
            OpenPipeline.weighted(),
            PipelineCoverage.remaining());

    private static final List<Metric<?>> OF_A_GROUP =
            List.of(Bookings.won(), Bookings.value(), WinRate.closed(), SalesCycle.median(), OpenPipeline.weighted());
    private static final List<Metric<?>> OF_A_MONTH =
            List.of(Bookings.won(), Bookings.value(), OpenPipeline.count(), OpenPipeline.weighted());

    private final PrintStream out;

    Summary(PrintStream out) {
        this.out = out;
    }

    /** Returns the set that computes everything shown, to be cut by keys and periods. */
    static MetricSet set() {
        return MetricSet.of(FIGURES);
    }

    void figures(Report report) {
        for (Metric<?> figure : FIGURES) {
            MetricResult<?> result = report.total(figure);
            line("  %-37s %17s   %s", figure.definition().label(), text(result), remark(result));
        }
        boolean lostForNothing = report.total(WinRate.byValue())
                .value()
                .map(BigDecimal.ONE::equals)
                .orElse(false);
        if (lostForNothing) {
            line("  The win rate by value is 1 because lost deals carry the amount 0; look at the list value instead.");
        }
    }

    private static String remark(MetricResult<?> result) {
        return result instanceof MetricResult.Undefined<?> none
                ? none.detail()
                : result.coverage().toString();
    }

    void months(Report report) {
        heads("month", OF_A_MONTH);
        for (Window month : report.series(Bookings.value()).keySet()) {
            line("  %-14s%s", month.from().toString().substring(0, 7), cells(report, month));
        }
    }

    private static String cells(Report report, Window month) {
        StringBuilder cells = new StringBuilder();
        for (Metric<?> metric : OF_A_MONTH) {
            cells.append(cell(report.of(metric, Group.ALL, month)));
        }
        return cells.toString();
    }

    void groups(Report report, Window window, Key<?> key) {
        heads(key.name(), OF_A_GROUP);
        for (Group group : report.by(Bookings.value(), key).keySet()) {
            StringBuilder cells = new StringBuilder();
            for (Metric<?> metric : OF_A_GROUP) {
                cells.append(cell(report.of(metric, group, window)));
            }
            line("  %-14s%s", group.label(), cells);
        }
    }

    private void heads(String first, List<Metric<?>> metrics) {
        StringBuilder heads = new StringBuilder();
        for (Metric<?> metric : metrics) {
            heads.append(String.format(
                    Locale.ROOT, "%17s", shortened(metric.definition().label())));
        }
        line("  %-14s%s", first, heads);
    }

    private static String shortened(String label) {
        return label.length() <= 16 ? label : label.substring(0, 15) + ".";
    }

    private static String cell(MetricResult<?> result) {
        return String.format(Locale.ROOT, "%17s", text(result));
    }

    /** Writes a value for reading: ratios in percent, money with thousands, a dash for no answer. */
    static String text(MetricResult<?> result) {
        if (result.value().isEmpty()) {
            return "-";
        }
        Object value = result.value().get();
        if (value instanceof org.joda.money.Money money) {
            return money.getCurrencyUnit() + " " + String.format(Locale.ROOT, "%,.2f", money.getAmount());
        }
        if (value instanceof SalesVelocity.Velocity velocity) {
            return String.format(Locale.ROOT, "%,.2f a day", velocity.perDay());
        }
        if (value instanceof BigDecimal number) {
            return result.definition().unit() == Unit.RATIO ? ratio(result, number) : rounded(number, 1) + " days";
        }
        return String.valueOf(value);
    }

    private static String ratio(MetricResult<?> result, BigDecimal ratio) {
        return result.definition().id().startsWith("pipeline_coverage")
                ? rounded(ratio, 2) + " x"
                : rounded(ratio.movePointRight(2), 1) + " %";
    }

    private static String rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
