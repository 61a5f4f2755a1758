package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Truth;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;

/** The evaluation order of a model written down once more, plainly and slowly: rule by rule, in decimals. */
final class PlainScorer {
    private final ScoreModel model;
    private final Registry registry;
    private final Facts lead;
    private final Instant asOf;

    PlainScorer(ScoreModel model, Registry registry, Facts lead, Instant asOf) {
        this.model = model;
        this.registry = registry;
        this.lead = lead.at(asOf);
        this.asOf = asOf;
    }

    /** Returns what each rule that fires earns before its limits, in the model's order. */
    Map<RuleId, BigDecimal> fired() {
        Map<RuleId, BigDecimal> fired = new LinkedHashMap<>();
        for (ModelDimension dimension : model.dimensions()) {
            for (RuleGroup group : model.groups()) {
                for (ModelRule rule : model.rules()) {
                    if (group.dimension().equals(dimension.dimension())
                            && rule.group().equals(group.id())
                            && applies(rule)) {
                        earn(rule, fired);
                    }
                }
            }
        }
        return fired;
    }

    Points total() {
        Map<RuleId, BigDecimal> fired = fired();
        BigDecimal total = BigDecimal.ZERO;
        for (ModelDimension dimension : model.dimensions()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (RuleGroup group : model.groups()) {
                BigDecimal part = BigDecimal.ZERO;
                for (ModelRule rule : model.rules()) {
                    if (rule.group().equals(group.id()) && fired.containsKey(rule.id())) {
                        part = part.add(within(rule.limits(), fired.get(rule.id())));
                    }
                }
                for (ModelRule rule : model.rules()) {
                    if (rule.group().equals(group.id())
                            && rule.effect() instanceof Effect.Multiplier times
                            && applies(rule)) {
                        BigDecimal product = part.multiply(times.factor()).setScale(3, RoundingMode.HALF_EVEN);
                        part = part.add(within(rule.limits(), product.subtract(part)));
                    }
                }
                sum = group.dimension().equals(dimension.dimension()) ? sum.add(within(group.limits(), part)) : sum;
            }
            total = total.add(within(dimension.limits(), sum));
        }
        return Points.of(within(model.total(), total));
    }

    private void earn(ModelRule rule, Map<RuleId, BigDecimal> fired) {
        if (rule.effect() instanceof Effect.Constant constant) {
            fired.put(rule.id(), constant.points().toBigDecimal());
        } else if (rule.effect() instanceof Effect.Coded coded
                && judged(coded) instanceof Outcome.Fired outcome
                && outcome.points().compareTo(Effect.MOST) <= 0) {
            fired.put(rule.id(), outcome.points().toBigDecimal());
        } else if (rule.effect() instanceof Effect.PerOccurrence each
                && lead.get(each.key()) instanceof Answer.Known<Occurrences> known) {
            List<BigDecimal> shares = shares(each, known.value());
            if (!shares.isEmpty()) {
                fired.put(rule.id(), shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        } else if (rule.effect() instanceof Effect.Table table
                && lead.get(table.key()) instanceof Answer.Known<String> known) {
            keep(
                    rule,
                    table.points().getOrDefault(known.value(), table.otherwise().orElse(Points.ZERO)),
                    fired);
        } else if (rule.effect() instanceof Effect.PiecewiseLinear line
                && lead.get(line.key()) instanceof Answer.Known<?> known) {
            keep(
                    rule,
                    Points.of(onLine(line.knots(), new BigDecimal(known.value().toString()))),
                    fired);
        }
    }

    private boolean applies(ModelRule rule) {
        boolean valid = rule.validFrom().filter(asOf::isBefore).isEmpty()
                && rule.validTo().filter(end -> !asOf.isBefore(end)).isEmpty();
        return valid && rule.when().test(lead) == Truth.TRUE;
    }

    private static void keep(ModelRule rule, Points points, Map<RuleId, BigDecimal> fired) {
        if (points.signum() != 0) {
            fired.put(rule.id(), points.toBigDecimal());
        }
    }

    /** Two hundred digits of the slope are enough to round as the exact value would be. */
    private static BigDecimal onLine(List<Effect.Knot> knots, BigDecimal number) {
        BigDecimal first = knots.get(0).at();
        BigDecimal last = knots.get(knots.size() - 1).at();
        BigDecimal at = number.max(first).min(last);
        for (int i = 1; i < knots.size(); i++) {
            Effect.Knot from = knots.get(i - 1);
            Effect.Knot to = knots.get(i);
            if (at.compareTo(to.at()) <= 0) {
                BigDecimal rise = to.points().minus(from.points()).toBigDecimal();
                BigDecimal run = to.at().subtract(from.at());
                return from.points()
                        .toBigDecimal()
                        .add(rise.multiply(at.subtract(from.at())).divide(run, new MathContext(200)))
                        .setScale(3, RoundingMode.HALF_EVEN);
            }
        }
        throw new IllegalStateException("no knot reaches " + at);
    }

    /** Returns what a rule in code says; one that fails counts for nothing. */
    private Outcome judged(Effect.Coded coded) {
        try {
            return registry.rule(coded.rule()).orElseThrow().judge(lead, asOf);
        } catch (ArithmeticException e) {
            return Outcome.notFired();
        }
    }

    private List<BigDecimal> shares(Effect.PerOccurrence effect, Occurrences occurrences) {
        List<Occurrence> happened = new ArrayList<>(occurrences.toList());
        happened.removeIf(occurrence -> occurrence.at().isAfter(asOf));
        happened.sort(Comparator.comparing(Occurrence::at)
                .thenComparing(Occurrence::id)
                .reversed());
        return happened.stream()
                .limit(effect.atMost())
                .map(occurrence -> effect.decay().factor(Duration.between(occurrence.at(), asOf)))
                .map(factor -> effect.each().toBigDecimal().multiply(factor).setScale(3, RoundingMode.HALF_EVEN))
                .filter(share -> share.signum() != 0)
                .toList();
    }

    private static BigDecimal within(Limits limits, BigDecimal sum) {
        BigDecimal raised = limits.min().map(Points::toBigDecimal).map(sum::max).orElse(sum);
        return limits.max().map(Points::toBigDecimal).map(raised::min).orElse(raised);
    }
}
