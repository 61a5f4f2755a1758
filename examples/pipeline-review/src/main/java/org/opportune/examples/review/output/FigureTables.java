package org.opportune.examples.review.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.figures.ReviewMetrics;
import org.opportune.examples.review.figures.Valuation;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.QuantileRule;
import org.opportune.metrics.Unit;
import org.opportune.metrics.deal.DealMeasures;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.SalesVelocity;
import org.opportune.metrics.deal.WinRate;

/** Writes the figures of all deals over the whole window, and what to bear in mind when reading them. */
final class FigureTables {
    /** Told in a sentence below the table. */
    private static final Set<String> REMARKS = Set.of(
            Valuation.recorded().definition().id(),
            Valuation.assumed().definition().id());

    private final Figures figures;
    private final Lines out;

    FigureTables(Figures figures, Lines out) {
        this.figures = figures;
        this.out = out;
    }

    void write() {
        figures();
        undefined();
        remarkOnWinRateByValue();
        remarkOnListPrices();
        cycle();
        velocity();
    }

    private void figures() {
        out.title("Figures");
        TextTable table = new TextTable("figure", "value", "used", "left out");
        for (MetricResult<?> result : figures.total().all()) {
            boolean elsewhere = result.definition().unit() == Unit.DAYS
                    || REMARKS.contains(result.definition().id());
            if (!elsewhere) {
                table.row(
                        result.definition().label(),
                        Texts.of(result),
                        Texts.count(result.coverage().used()),
                        Texts.skipped(result.coverage()));
            }
        }
        out.print(table);
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

    private void remarkOnListPrices() {
        MetricResult<Long> assumed = figures.total().of(Valuation.assumed());
        if (assumed.value().filter(count -> count > 0).isPresent()) {
            String open = Texts.of(figures.total().of(OpenPipeline.count()));
            out.line("  The list price stands in for the amount of " + Texts.of(assumed) + " of " + open
                    + " open deals;");
            out.line("  the amounts of the others come to "
                    + Texts.of(figures.total().of(Valuation.recorded())) + ".");
        }
    }

    /** Two rules for percentiles: the day of one of the deals, or between two of them as spreadsheets do. */
    private void cycle() {
        out.title("Days from opening to closing");
        List<String> heads = new ArrayList<>(List.of("deals", "percentiles by", "used", "mean"));
        ReviewMetrics.percents().forEach(percent -> heads.add(percent + " %"));
        TextTable table = new TextTable(heads);
        for (QuantileRule rule : QuantileRule.values()) {
            table.row(days("won", SalesCycle.mean(), rule, false));
        }
        for (QuantileRule rule : QuantileRule.values()) {
            table.row(days("lost", SalesCycle.meanOfLost(), rule, true));
        }
        out.print(table);
        String skipped = Texts.skipped(figures.total().of(SalesCycle.mean()).coverage());
        if (!skipped.equals(Texts.NONE)) {
            out.line("  Left out of those won: " + skipped + ".");
        }
    }

    private List<String> days(String name, Metric<BigDecimal> mean, QuantileRule rule, boolean lost) {
        MetricResult<BigDecimal> result = figures.total().of(mean);
        List<String> cells = new ArrayList<>(
                List.of(name, Texts.words(rule), Texts.count(result.coverage().used()), Texts.days(result)));
        for (String percent : ReviewMetrics.percents()) {
            cells.add(Texts.days(figures.total()
                    .of(lost ? SalesCycle.percentileOfLost(percent, rule) : SalesCycle.percentile(percent, rule))));
        }
        return cells;
    }

    private void velocity() {
        figures.total().of(SalesVelocity.closed()).value().ifPresent(velocity -> {
            out.title("Sales velocity: money won a day");
            TextTable table = new TextTable("open deals", "x win rate", "x mean deal won", "/ days to win", "= a day");
            table.row(
                    Texts.of(velocity.openDeals()),
                    Texts.of(velocity.winRate()),
                    Texts.of(velocity.averageDeal()),
                    Texts.days(velocity.cycle()),
                    Texts.grouped(velocity.perDay()));
            out.print(table);
        });
    }
}
