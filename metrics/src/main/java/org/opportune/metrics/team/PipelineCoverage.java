package org.opportune.metrics.team;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.contract.Quota;
import org.opportune.core.deal.DealKeys;
import org.opportune.metrics.Direction;
import org.opportune.metrics.Group;
import org.opportune.metrics.Metric;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.MetricDefinition;
import org.opportune.metrics.Metrics;
import org.opportune.metrics.Metrics.Answer;
import org.opportune.metrics.Parts;
import org.opportune.metrics.UndefinedReason;
import org.opportune.metrics.Unit;
import org.opportune.metrics.WindowKind;
import org.opportune.metrics.deal.DealMeasures;

/**
 * How often the open pipeline covers what is still to be sold: {@code open pipeline / (quota - won)}.
 *
 * <p>For example, an open pipeline of 300,000 and a quota of 150,000 of which 50,000 is won give 3. All deals are measured
 * against the team's quota, or the sum of everybody's if the team has none; the deals of one owner against that owner's.
 * Only a quota of exactly the period counts.
 */
public final class PipelineCoverage {
    private static final Metric<BigDecimal> REMAINING = Metrics.composed(
            definition("pipeline_coverage.remaining", "Pipeline coverage (of what remains)")
                    .formula("open_amount / (quota - won_amount)")
                    .undefined("when no quota is given for the period, or it is already met")
                    .build(),
            List.of(DealMeasures.OPEN_AMOUNT),
            List.of(DealMeasures.WON_AMOUNT),
            (parts, context) -> covered(parts, context, won(parts, context)));
    private static final Metric<BigDecimal> FULL = Metrics.composed(
            definition("pipeline_coverage.full", "Pipeline coverage (of the full quota)")
                    .formula("open_amount / quota")
                    .undefined("when no quota is given for the period")
                    .build(),
            List.of(DealMeasures.OPEN_AMOUNT),
            List.of(),
            (parts, context) -> covered(parts, context, Money.zero(context.currency())));

    private PipelineCoverage() {}

    /** {@return coverage of the quota less what is already won; undefined, not infinite, when nothing remains} */
    public static Metric<BigDecimal> remaining() {
        return REMAINING;
    }

    /** {@return coverage of the full quota} */
    public static Metric<BigDecimal> full() {
        return FULL;
    }

    private static Answer<BigDecimal> covered(Parts parts, MetricContext context, Money won) {
        Optional<Money> quota = quota(parts, context);
        if (quota.isEmpty()) {
            return Answer.none(UndefinedReason.MISSING_INPUT, "no quota in " + context.currency() + " for the period");
        }
        BigDecimal remaining = quota.get().minus(won).getAmount();
        return remaining.signum() <= 0
                ? Answer.none(UndefinedReason.ALREADY_MET, "the quota is already met")
                : Answer.of(context.money(parts.of(DealMeasures.OPEN_AMOUNT).sum(), 0)
                        .getAmount()
                        .divide(remaining, MathContext.DECIMAL64));
    }

    private static Money won(Parts parts, MetricContext context) {
        return context.money(parts.of(DealMeasures.WON_AMOUNT).sum(), 0);
    }

    private static Optional<Money> quota(Parts parts, MetricContext context) {
        List<Quota> given = context.quotas().stream()
                .filter(quota -> quota.window().equals(parts.window()))
                .filter(quota -> quota.amount().getCurrencyUnit().equals(context.currency()))
                .toList();
        Group group = parts.group();
        if (group.keys().isEmpty()) {
            Optional<Money> team =
                    sum(given.stream().filter(q -> q.owner().isEmpty()).toList());
            return team.isPresent() ? team : sum(given);
        }
        boolean byOwner = group.keys().equals(List.of(DealKeys.OWNER))
                && group.values().get(0).isPresent();
        return byOwner ? sum(of(group.values().get(0).get(), given)) : Optional.empty();
    }

    private static List<Quota> of(Object owner, List<Quota> given) {
        return given.stream()
                .filter(quota ->
                        quota.owner().map(OwnerId::value).filter(owner::equals).isPresent())
                .toList();
    }

    private static Optional<Money> sum(List<Quota> quotas) {
        return quotas.stream().map(Quota::amount).reduce(Money::plus);
    }

    private static MetricDefinition.Builder definition(String id, String label) {
        return MetricDefinition.builder()
                .id(id)
                .label(label)
                .counts("amounts of the deals open at the last moment of the window, or at the as-of moment")
                .unit(Unit.RATIO)
                .direction(Direction.HIGHER)
                .window(WindowKind.POINT_IN_TIME);
    }
}
