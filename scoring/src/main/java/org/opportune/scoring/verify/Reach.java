package org.opportune.scoring.verify;

import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** The least and the most that a total can be, were every rule free to fire or not. */
final class Reach {
    private final ScoreModel model;

    private record Range(Points least, Points most) {
        static final Range ZERO = new Range(Points.ZERO, Points.ZERO);
        static final Range ANY = new Range(Points.of(-100_000_000), Points.of(100_000_000));

        Range plus(Range other) {
            return new Range(least.plus(other.least), most.plus(other.most));
        }

        Range within(Limits limits) {
            return new Range(within(limits, least), within(limits, most));
        }

        private static Points within(Limits limits, Points points) {
            Points raised =
                    limits.min().filter(min -> min.compareTo(points) > 0).orElse(points);
            return limits.max().filter(max -> max.compareTo(raised) < 0).orElse(raised);
        }
    }

    Reach(ScoreModel model) {
        this.model = model;
    }

    void check(Findings findings) {
        Range total = total();
        for (Band band : model.bands().list()) {
            boolean above =
                    band.from().filter(from -> from.compareTo(total.most) > 0).isPresent();
            boolean below =
                    band.to().filter(to -> to.compareTo(total.least) <= 0).isPresent();
            findings.check(
                    !above && !below,
                    Check.BAND_REACHABLE,
                    "band " + band.label(),
                    "no total can be in it: totals are from " + total.least + " to " + total.most);
        }
    }

    private Range total() {
        Range sum = Range.ZERO;
        for (ModelDimension dimension : model.dimensions()) {
            sum = sum.plus(of(dimension).within(dimension.limits()));
        }
        return sum.within(model.total());
    }

    private Range of(ModelDimension dimension) {
        Range sum = Range.ZERO;
        for (RuleGroup group : model.groups()) {
            if (group.dimension().equals(dimension.dimension())) {
                sum = sum.plus(of(group).within(group.limits()));
            }
        }
        return sum;
    }

    /** A multiplier may carry the sum of its group anywhere within the group's limits. */
    private Range of(RuleGroup group) {
        Range sum = Range.ZERO;
        for (ModelRule rule : model.rules()) {
            if (rule.group().equals(group.id())) {
                sum = sum.plus(rule.effect() instanceof Effect.Multiplier ? Range.ANY : of(rule));
            }
        }
        return sum;
    }

    private static Range of(ModelRule rule) {
        Points least = rule.reach().min().orElse(Points.ZERO);
        Points most = rule.reach().max().orElse(Points.ZERO);
        return new Range(least.signum() < 0 ? least : Points.ZERO, most.signum() > 0 ? most : Points.ZERO);
    }
}
