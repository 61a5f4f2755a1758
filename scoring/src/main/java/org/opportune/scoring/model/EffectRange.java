package org.opportune.scoring.model;

import java.util.List;
import java.util.stream.Stream;
import org.opportune.scoring.Points;

/** The least and the most that an effect may earn when its rule fires. */
final class EffectRange {
    private static final Points LEAST_LEFT = Points.ofThousandths(1);

    private EffectRange() {}

    static Limits of(Effect effect) {
        if (effect instanceof Effect.Constant constant) {
            return Limits.of(constant.points(), constant.points());
        }
        if (effect instanceof Effect.PerOccurrence each) {
            Points all = Points.ofThousandths(each.each().thousandths() * each.atMost());
            return ends(Stream.of(each.each().signum() > 0 ? LEAST_LEFT : LEAST_LEFT.negated(), all));
        }
        if (effect instanceof Effect.Table table) {
            return ends(Stream.concat(table.points().values().stream(), table.otherwise().stream()));
        }
        return effect instanceof Effect.PiecewiseLinear linear
                ? ends(linear.knots().stream().map(Effect.Knot::points))
                : Limits.none();
    }

    private static Limits ends(Stream<Points> some) {
        List<Points> sorted = some.sorted().toList();
        return Limits.of(sorted.get(0), sorted.get(sorted.size() - 1));
    }
}
