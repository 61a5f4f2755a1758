package org.opportune.examples.review.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.opportune.core.Key;
import org.opportune.core.time.Window;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.figures.States;
import org.opportune.examples.review.figures.Valuation;
import org.opportune.metrics.Group;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.SkipReason;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealMeasures;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.WinRate;

/** Writes the figures of a review as plain text for a terminal of 100 columns, the same in every locale. */
public final class TerminalReport {
    private static final int ROWS_OF_A_GROUPING = 10;

    private final Figures figures;
    private final Lines out = new Lines();

    private TerminalReport(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes the figures.
     *
     * @param figures the figures
     * @return the text, its lines ending in line feeds
     */
    public static String text(Figures figures) {
        TerminalReport report = new TerminalReport(figures);
        report.head();
        report.states();
        report.figures();
        report.monthEnds();
        report.bookings();
        figures.groupings().forEach(report::groups);
        return report.out.text();
    }

    private void head() {
        Window window = figures.context().window();
        out.line("Pipeline review");
        out.line("  window  " + window.from() + " to " + window.to().minusDays(1));
        out.line("  as of   " + figures.asOf());
        out.line("  money   " + figures.context().currency());
    }

    private void states() {
        out.title("Deals by status");
        States states = figures.total().states();
        TextTable table = new TextTable("status", "deals");
        table.row("won", Texts.count(states.won()));
        table.row("lost", Texts.count(states.lost()));
        table.row("open", Texts.count(states.open()));
        table.row("undated", Texts.count(states.undated()));
        table.row("not opened yet", Texts.count(states.later()));
        table.row("all", Texts.count(states.all()));
        out.print(table);
        out.title("Deals by stage");
        TextTable stages = new TextTable("stage", "deals");
        figures.stages()
                .forEach((group, count) ->
                        stages.row(Names.stage(figures.context().pipelines(), group), Texts.of(count)));
        out.print(stages);
    }

    private void figures() {
        out.title("Figures");
        TextTable table = new TextTable("figure", "value", "used", "skipped");
        for (MetricResult<?> result : figures.total().all()) {
            table.row(
                    result.definition().label(),
                    Texts.of(result),
                    Texts.count(result.coverage().used()),
                    Texts.skipped(result.coverage()));
        }
        out.print(table);
        undefined();
        remarkOnWinRateByValue();
        remarkOnAssumedChances();
    }

    private void undefined() {
        for (MetricResult<?> result : figures.total().all()) {
            if (result instanceof MetricResult.Undefined<?> none) {
                out.line("  " + none.definition().label() + " has no answer: " + none.detail() + ".");
            }
        }
    }

    private void remarkOnWinRateByValue() {
        MetricResult<BigDecimal> byValue = figures.total().of(WinRate.byValue());
        boolean certain = byValue.value()
                .filter(rate -> rate.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        if (certain && byValue.parts().count(DealMeasures.LOST_AMOUNT) > 0) {
            out.line("  The win rate by value is 1 because lost deals carry the amount 0;");
            out.line("  by list value it is " + Texts.of(figures.total().of(WinRate.byListValue())) + ".");
        }
    }

    private void remarkOnAssumedChances() {
        boolean assumed = figures.context().pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .flatMap(stage -> stage.probability().stream())
                .anyMatch(chance -> chance.isAssumed());
        if (assumed) {
            out.line("  Chances of stages are assumed, not measured; the weighted pipeline is as good as they are.");
        }
        long atListPrice = figures.total().of(Valuation.assumed()).value().orElseThrow();
        if (atListPrice > 0) {
            out.line("  The list price stands in for the amount of " + Texts.count(atListPrice) + " open deals.");
        }
    }

    private void monthEnds() {
        out.title("Pipeline at the end of each month");
        TextTable table = new TextTable("day", "open", "value", "weighted", "used", "undated", "unpriced");
        Map<Window, MetricResult<Long>> open = figures.total().months(OpenPipeline.count());
        Map<Window, MetricResult<Money>> value = figures.total().months(OpenPipeline.value());
        Map<Window, MetricResult<Money>> weighted = figures.total().months(OpenPipeline.weighted());
        for (Window month : figures.monthsDone()) {
            MetricResult<Money> sum = required(value, month);
            table.row(
                    month.to().minusDays(1).toString(),
                    Texts.of(required(open, month)),
                    Texts.of(sum),
                    Texts.of(required(weighted, month)),
                    Texts.count(sum.coverage().used()),
                    Texts.count(sum.coverage().skipped(SkipReason.UNDATED)),
                    Texts.count(sum.coverage().skipped(SkipReason.UNPRICED)));
        }
        out.print(table);
    }

    private void bookings() {
        out.title("Bookings by month");
        Figures.Cut total = figures.total();
        TextTable months = new TextTable("month", "won", "bookings", "unpriced", "win rate");
        total.months(Bookings.value())
                .forEach((month, sum) -> months.row(
                        Periods.month(month),
                        Texts.of(required(total.months(Bookings.won()), month)),
                        Texts.of(sum),
                        Texts.count(sum.coverage().skipped(SkipReason.UNPRICED)),
                        Texts.of(required(total.months(WinRate.closed()), month))));
        out.print(months);
        out.title("Bookings by quarter");
        TextTable quarters = new TextTable("quarter", "won", "bookings", "unpriced");
        total.quarters(Bookings.value())
                .forEach((quarter, sum) -> quarters.row(
                        Periods.quarter(quarter),
                        Texts.of(required(total.quarters(Bookings.won()), quarter)),
                        Texts.of(sum),
                        Texts.count(sum.coverage().skipped(SkipReason.UNPRICED))));
        out.print(quarters);
    }

    private void groups(Key<?> key) {
        out.title("By " + Names.shortName(key));
        TextTable table = new TextTable(
                Names.shortName(key), "won", "bookings", "win rate", "mean deal", "cycle", "open", "weighted");
        List<Map.Entry<Group, Figures.Cut>> rows =
                new ArrayList<>(figures.by(key).entrySet());
        rows.sort(Comparator.comparing((Map.Entry<Group, Figures.Cut> row) -> booked(row.getValue()))
                .reversed()
                .thenComparing(Map.Entry::getKey));
        rows.stream().limit(ROWS_OF_A_GROUPING).forEach(row -> table.row(cells(row.getKey(), row.getValue())));
        out.print(table);
        if (rows.size() > ROWS_OF_A_GROUPING) {
            out.line("  and " + (rows.size() - ROWS_OF_A_GROUPING) + " more");
        }
    }

    private static BigDecimal booked(Figures.Cut cut) {
        return cut.of(Bookings.value()).value().orElseThrow().getAmount();
    }

    private static List<String> cells(Group group, Figures.Cut cut) {
        return List.of(
                group.label(),
                Texts.of(cut.of(Bookings.won())),
                Texts.of(cut.of(Bookings.value())),
                Texts.of(cut.of(WinRate.closed())),
                Texts.of(cut.of(DealSize.average())),
                Texts.of(cut.of(SalesCycle.mean())),
                Texts.of(cut.of(OpenPipeline.count())),
                Texts.of(cut.of(OpenPipeline.weighted())));
    }

    private static <T> T required(Map<Window, T> series, Window period) {
        return Objects.requireNonNull(series.get(period), "every figure has the same periods");
    }
}
