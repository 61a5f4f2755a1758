package org.opportune.examples.review.output;

import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.opportune.core.time.Window;
import org.opportune.examples.review.figures.Figures;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.WinRate;

/** Writes the figures of all deals month by month and quarter by quarter. */
final class PeriodTables {
    private final Figures.Cut total;
    private final Figures figures;
    private final Lines out;

    PeriodTables(Figures figures, Lines out) {
        this.figures = figures;
        this.total = figures.total();
        this.out = out;
    }

    void write() {
        monthEnds();
        months();
        quarters();
    }

    private void monthEnds() {
        out.title("Pipeline at the end of each month");
        TextTable table = new TextTable("day", "open", "value", "used", "weighted", "used", "left out");
        Map<Window, MetricResult<Long>> open = total.months(OpenPipeline.count());
        Map<Window, MetricResult<Money>> value = total.months(OpenPipeline.value());
        Map<Window, MetricResult<Money>> weighted = total.months(OpenPipeline.weighted());
        for (Window month : figures.monthsDone()) {
            table.row(
                    month.to().minusDays(1).toString(),
                    Texts.of(of(open, month)),
                    Texts.of(of(value, month)),
                    Texts.count(of(value, month).coverage().used()),
                    Texts.of(of(weighted, month)),
                    Texts.count(of(weighted, month).coverage().used()),
                    Texts.skipped(of(weighted, month).coverage()));
        }
        out.print(table);
    }

    private void months() {
        out.title("Bookings by month");
        TextTable table = new TextTable("month", "won", "bookings", "used", "left out", "win rate", "closed");
        total.months(Bookings.value()).forEach((month, sum) -> {
            var rate = of(total.months(WinRate.closed()), month);
            table.row(
                    Periods.month(month),
                    Texts.of(of(total.months(Bookings.won()), month)),
                    Texts.of(sum),
                    Texts.count(sum.coverage().used()),
                    Texts.skipped(sum.coverage()),
                    Texts.of(rate),
                    Texts.count(rate.coverage().used()));
        });
        out.print(table);
    }

    private void quarters() {
        out.title("Bookings by quarter");
        TextTable table = new TextTable("quarter", "won", "bookings", "used", "left out");
        total.quarters(Bookings.value())
                .forEach((quarter, sum) -> table.row(
                        Periods.quarter(quarter),
                        Texts.of(of(total.quarters(Bookings.won()), quarter)),
                        Texts.of(sum),
                        Texts.count(sum.coverage().used()),
                        Texts.skipped(sum.coverage())));
        out.print(table);
    }

    private static <T> T of(Map<Window, T> series, Window period) {
        return Objects.requireNonNull(series.get(period), "every figure has the same periods");
    }
}
