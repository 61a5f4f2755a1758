package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.figures.States;
import org.opportune.examples.review.figures.Valuation;
import org.opportune.metrics.Measure;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.Parts;
import org.opportune.metrics.SkipReason;
import org.opportune.metrics.Tally;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.CloseRate;
import org.opportune.metrics.deal.DealMeasures;
import org.opportune.metrics.deal.SalesVelocity;
import org.opportune.metrics.deal.WinRate;

/** Writes the figures of some of the deals; the keys are those that {@link JsonReport} documents. */
final class CutJson {
    /** How many decimals a weighted amount is kept finer than the smallest coin. */
    private static final int WEIGHT_DIGITS = 6;

    /** The first measure of the formula. */
    private static final Measure ENGAGED_AND_WON =
            CloseRate.engaged().measures().get(0);

    private final Figures.Cut cut;
    private final CurrencyUnit currency;
    private final Parts parts;

    private CutJson(Figures.Cut cut) {
        this.cut = cut;
        this.currency = cut.figures().context().currency();
        this.parts = cut.of(WinRate.closed()).parts();
    }

    static ObjectNode of(Figures.Cut cut) {
        CutJson json = new CutJson(cut);
        ObjectNode node = Exact.object();
        node.set("deals", json.deals());
        node.set("winRate", json.winRate());
        node.set("closeRate", json.engaged());
        node.set("bookings", json.bookings());
        node.set("wonDeal", json.wonDeal());
        node.set("cycle", json.cycle());
        node.set("velocity", json.velocity());
        node.set("realisation", json.realisation());
        node.set("pipeline", pipeline(json.parts, json.currency));
        node.set("figures", FigureJson.all(cut.all()));
        return node;
    }

    private ObjectNode deals() {
        States states = cut.states();
        return Exact.object()
                .put("all", states.all())
                .put("won", states.won())
                .put("lost", states.lost())
                .put("open", states.open())
                .put("undated", states.undated())
                .put("later", states.later());
    }

    private ObjectNode winRate() {
        ObjectNode rates = Exact.object();
        ObjectNode closed = closed(parts);
        closed.put("undated", undated(DealMeasures.WON) + undated(DealMeasures.LOST));
        closed.put("open", count(DealMeasures.OPEN));
        ObjectNode byMonth = closed.putObject("byMonth");
        cut.months(WinRate.closed())
                .forEach((month, result) -> byMonth.set(Periods.month(month), closed(result.parts())));
        rates.set("closed", closed);
        rates.set("created", created());
        long known = count(DealMeasures.ALL_WON) + count(DealMeasures.ALL_OPEN) + count(DealMeasures.ALL_LOST);
        rates.set("createdAll", Exact.ratio(count(DealMeasures.ALL_WON), known));
        rates.set("engaged", engaged());
        rates.set("byValue", byAmount(DealMeasures.WON_AMOUNT, DealMeasures.LOST_AMOUNT));
        rates.set("byListPrice", byAmount(DealMeasures.WON_LIST_VALUE, DealMeasures.LOST_LIST_VALUE));
        return rates;
    }

    private static ObjectNode closed(Parts parts) {
        long won = parts.count(DealMeasures.WON);
        return Exact.ratio(won, won + parts.count(DealMeasures.LOST));
    }

    private ObjectNode created() {
        long open = count(DealMeasures.STILL_OPEN);
        long lost = count(DealMeasures.OPENED_AND_LOST);
        long won = count(DealMeasures.OPENED_AND_WON);
        long all = won + lost + open;
        ObjectNode created = Exact.ratio(won, all).put("lost", lost);
        created.set("open", Exact.ratio(open, all));
        return created.put("undated", cut.of(WinRate.created()).coverage().skipped(SkipReason.UNDATED));
    }

    /** Won of all whose opening is dated. */
    private ObjectNode engaged() {
        MetricResult<BigDecimal> rate = cut.engaged();
        return Exact.ratio(rate.parts().count(ENGAGED_AND_WON), rate.coverage().used())
                .put("undated", rate.coverage().skipped(SkipReason.UNDATED));
    }

    private ObjectNode byAmount(Measure won, Measure lost) {
        BigDecimal part = money(won);
        return Exact.moneyRatio(part, part.add(money(lost)))
                .put("used", count(won) + count(lost))
                .put("unpriced", unpriced(won) + unpriced(lost));
    }

    private ObjectNode bookings() {
        ObjectNode bookings = Exact.object()
                .put("total", money(DealMeasures.WON_AMOUNT).toPlainString())
                .put("used", count(DealMeasures.WON_AMOUNT))
                .put("unpriced", unpriced(DealMeasures.WON_AMOUNT));
        ObjectNode byMonth = bookings.putObject("byMonth");
        cut.months(Bookings.value()).forEach((month, sum) -> byMonth.put(Periods.month(month), amount(sum)));
        ObjectNode byQuarter = bookings.putObject("byQuarter");
        cut.quarters(Bookings.value()).forEach((quarter, sum) -> byQuarter.put(Periods.quarter(quarter), amount(sum)));
        return bookings;
    }

    private ObjectNode wonDeal() {
        ObjectNode size = Exact.object();
        size.set("mean", meanWon());
        size.set(
                "median",
                Exact.quantile(parts.of(DealMeasures.WON_AMOUNTS).distribution(), "0.5", currency.getDecimalPlaces()));
        return size;
    }

    private ObjectNode meanWon() {
        return Exact.meanMoney(money(DealMeasures.WON_AMOUNT), count(DealMeasures.WON_AMOUNT));
    }

    private ObjectNode cycle() {
        ObjectNode cycle = Exact.object();
        cycle.set("won", cycle(parts.of(DealMeasures.DAYS_TO_WIN)));
        cycle.set("lost", cycle(parts.of(DealMeasures.DAYS_TO_LOSE)));
        return cycle;
    }

    private static ObjectNode cycle(Tally days) {
        ObjectNode cycle = Exact.object()
                .put("used", days.count())
                .put("undated", skipped(days, SkipReason.UNDATED))
                .put("negative", skipped(days, SkipReason.NEGATIVE_DURATION));
        cycle.set("mean", Exact.mean(days.sum(), days.count()));
        cycle.set("p25", Exact.quantile(days.distribution(), "0.25", 0));
        cycle.set("median", Exact.quantile(days.distribution(), "0.5", 0));
        cycle.set("p75", Exact.quantile(days.distribution(), "0.75", 0));
        cycle.set("p90", Exact.quantile(days.distribution(), "0.9", 0));
        return cycle;
    }

    private ObjectNode velocity() {
        ObjectNode velocity = Exact.object();
        Optional<BigDecimal> perDay = cut.of(SalesVelocity.closed()).value().map(SalesVelocity.Velocity::perDay);
        Exact.put(velocity, "perDay", perDay);
        velocity.put("open", count(DealMeasures.OPEN));
        velocity.set("winRate", closed(parts));
        velocity.set("meanWonDeal", meanWon());
        Tally days = parts.of(DealMeasures.DAYS_TO_WIN);
        velocity.set("meanCycle", Exact.mean(days.sum(), days.count()));
        return velocity;
    }

    private ObjectNode realisation() {
        return Exact.moneyRatio(money(DealMeasures.REALISED), money(DealMeasures.LISTED))
                .put("used", count(DealMeasures.REALISED))
                .put("unpriced", unpriced(DealMeasures.REALISED));
    }

    /** The open deals at the last moment of a window, by the parts of any figure of that window. */
    static ObjectNode pipeline(Parts parts, CurrencyUnit currency) {
        int digits = currency.getDecimalPlaces();
        Tally open = parts.of(DealMeasures.OPEN);
        Tally amount = parts.of(DealMeasures.OPEN_AMOUNT);
        Tally weighted = parts.of(DealMeasures.WEIGHTED_AMOUNT);
        ObjectNode pipeline =
                Exact.object().put("open", open.count()).put("undated", skipped(open, SkipReason.UNDATED));
        pipeline.putObject("atListPrice")
                .put("value", new BigDecimal(amount.sum(), digits).toPlainString())
                .put("weighted", Exact.plain(new BigDecimal(weighted.sum(), digits + WEIGHT_DIGITS)))
                .put("used", amount.count())
                .put("unpriced", skipped(amount, SkipReason.UNPRICED))
                .put("unweighted", skipped(weighted, SkipReason.UNWEIGHTED));
        Tally recorded = parts.of(Valuation.recorded().measures().get(0));
        long assumed = parts.count(Valuation.assumed().measures().get(0));
        pipeline.putObject("withoutListPrice")
                .put("value", new BigDecimal(recorded.sum(), digits).toPlainString())
                .put("used", recorded.count())
                .put("unpriced", skipped(recorded, SkipReason.UNPRICED) + assumed);
        return pipeline;
    }

    private static String amount(MetricResult<Money> sum) {
        return sum.value().orElseThrow().getAmount().toPlainString();
    }

    private BigDecimal money(Measure sum) {
        return new BigDecimal(parts.of(sum).sum(), currency.getDecimalPlaces());
    }

    private long count(Measure measure) {
        return parts.count(measure);
    }

    private long undated(Measure measure) {
        return skipped(parts.of(measure), SkipReason.UNDATED);
    }

    private long unpriced(Measure measure) {
        return skipped(parts.of(measure), SkipReason.UNPRICED);
    }

    private static long skipped(Tally tally, SkipReason reason) {
        return tally.skipped().getOrDefault(reason, 0L);
    }
}
