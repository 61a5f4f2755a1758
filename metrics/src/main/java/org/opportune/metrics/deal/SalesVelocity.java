package org.opportune.metrics.deal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.joda.money.Money;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.MetricResult;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Metrics.Answer;
import org.opportune.metrics.Parts;
import org.opportune.metrics.Tally;
import org.opportune.metrics.UndefinedReason;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;

/**
 * How much money a pipeline brings in each day: open deals x win rate x average deal won / mean sales cycle.
 *
 * <p>The result keeps its four parts, each with its own coverage, so that a change can be told apart. For example, 100
 * open deals, a win rate of 0.2, an average deal of 5,000 and a cycle of 50 days give 2,000 a day. Other choices (the
 * median cycle, deals opened in the window) give other numbers on the same data; they are not this metric.
 */
public final class SalesVelocity {
    private static final Metric<Velocity> CLOSED = Metrics.composed(
            MetricDefinition.builder()
                    .id("sales_velocity.closed")
                    .label("Sales velocity")
                    .formula(
                            "open * won / (won + lost) * won_amount / count(won_amount) / (sum(days_to_win) / count(days_to_win))")
                    .counts("open deals at the moment; win rate, deal size and cycle of the deals closed in the window")
                    .unit(Unit.MONEY_PER_DAY)
                    .direction(Direction.HIGHER)
                    .window(WindowKind.PERIOD)
                    .undefined("when one of the four parts is undefined, or every deal took 0 days")
                    .build(),
            List.of(DealMeasures.OPEN, DealMeasures.WON, DealMeasures.LOST),
            List.of(DealMeasures.WON_AMOUNT, DealMeasures.DAYS_TO_WIN),
            SalesVelocity::velocity);

    private SalesVelocity() {}

    /**
     * Velocity with the parts it is made of.
     *
     * @param perDay money each day in the currency of the context, to 16 digits
     * @param openDeals how many deals are open at the moment
     * @param winRate the share won of those closed in the window
     * @param averageDeal the mean of the deals won in the window
     * @param cycle the mean days from opening to closing of the deals won in the window
     */
    public record Velocity(
            BigDecimal perDay,
            MetricResult<Long> openDeals,
            MetricResult<BigDecimal> winRate,
            MetricResult<Money> averageDeal,
            MetricResult<BigDecimal> cycle) {
        @Override
        public String toString() {
            return perDay.toPlainString() + " a day";
        }
    }

    /** {@return velocity by the deals closed in the window} */
    public static Metric<Velocity> closed() {
        return CLOSED;
    }

    /** Multiplies and divides the exact sums once, so that no part is rounded on the way. */
    private static Answer<Velocity> velocity(Parts parts, MetricContext context) {
        MetricResult<BigDecimal> rate = WinRate.closed().derive(parts, context);
        MetricResult<Money> average = DealSize.average().derive(parts, context);
        MetricResult<BigDecimal> cycle = SalesCycle.mean().derive(parts, context);
        for (MetricResult<?> part : List.of(rate, average, cycle)) {
            if (part instanceof MetricResult.Undefined<?> none) {
                return Answer.none(none.reason(), none.definition().label() + ": " + none.detail());
            }
        }
        Tally won = parts.of(DealMeasures.WON_AMOUNT);
        Tally days = parts.of(DealMeasures.DAYS_TO_WIN);
        if (days.sum().signum() == 0) {
            return Answer.none(UndefinedReason.ZERO_DENOMINATOR, "every deal took 0 days");
        }
        long closed = parts.count(DealMeasures.WON) + parts.count(DealMeasures.LOST);
        BigDecimal numerator = BigDecimal.valueOf(parts.count(DealMeasures.OPEN))
                .multiply(BigDecimal.valueOf(parts.count(DealMeasures.WON)))
                .multiply(new BigDecimal(won.sum(), context.currency().getDecimalPlaces()))
                .multiply(BigDecimal.valueOf(days.count()));
        BigDecimal denominator = BigDecimal.valueOf(closed)
                .multiply(BigDecimal.valueOf(won.count()))
                .multiply(new BigDecimal(days.sum()));
        return Answer.of(new Velocity(
                numerator.divide(denominator, MathContext.DECIMAL64),
                OpenPipeline.count().derive(parts, context),
                rate,
                average,
                cycle));
    }
}
