package org.opportune.scoring.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** The least and the most that groups, dimensions and the total can come to, were all rules independent of one another. */
final class Sums {
    private final Map<Dimension, Range> dimensions = new HashMap<>();
    private final Range total;

    /** Points from the least to the most. */
    record Range(BigDecimal least, BigDecimal most) {
        static final Range NOTHING = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

        Range plus(Range other) {
            return new Range(least.add(other.least), most.add(other.most));
        }

        Range within(Limits limits) {
            return new Range(within(limits, least), within(limits, most));
        }

        private static BigDecimal within(Limits limits, BigDecimal points) {
            BigDecimal raised =
                    limits.min().map(Points::toBigDecimal).map(points::max).orElse(points);
            return limits.max().map(Points::toBigDecimal).map(raised::min).orElse(raised);
        }

        Range times(BigDecimal factor) {
            return new Range(least.min(least.multiply(factor)), most.max(most.multiply(factor)));
        }
    }

    Sums(ScoreModel model) {
        Range sum = Range.NOTHING;
        for (ModelDimension dimension : model.dimensions()) {
            Range of = Range.NOTHING;
            for (RuleGroup group : model.groups()) {
                of = group.dimension().equals(dimension.dimension()) ? of.plus(group(model, group)) : of;
            }
            of = of.within(dimension.limits());
            dimensions.put(dimension.dimension(), of);
            sum = sum.plus(of);
        }
        total = sum.within(model.total());
    }

    Range total() {
        return total;
    }

    Range of(Dimension dimension) {
        return dimensions.getOrDefault(dimension, Range.NOTHING);
    }

    private static Range group(ScoreModel model, RuleGroup group) {
        Range sum = Range.NOTHING;
        BigDecimal factor = BigDecimal.ONE;
        for (ModelRule rule : model.rules()) {
            if (rule.group().equals(group.id()) && Possible.holds(rule.when())) {
                if (rule.effect() instanceof Effect.Multiplier multiplier) {
                    factor = multiplier.factor();
                } else {
                    sum = sum.plus(fromZero(rule));
                }
            }
        }
        return sum.times(factor).within(group.limits());
    }

    /** A rule that always fires is not told from one that may. */
    private static Range fromZero(ModelRule rule) {
        return new Range(
                end(rule.reach().min()).min(BigDecimal.ZERO),
                end(rule.reach().max()).max(BigDecimal.ZERO));
    }

    private static BigDecimal end(Optional<Points> end) {
        return end.map(Points::toBigDecimal).orElse(BigDecimal.ZERO);
    }
}
