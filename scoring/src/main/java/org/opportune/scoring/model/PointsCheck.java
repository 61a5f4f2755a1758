package org.opportune.scoring.model;

import org.opportune.core.Violations;
import org.opportune.scoring.Points;

/** What must hold for the points of every effect. */
final class PointsCheck {
    private PointsCheck() {}

    static Violations some(Violations wrong, String path, Points points) {
        wrong.check(
                points.signum() != 0,
                "effect.zero",
                path,
                points,
                "must not be zero",
                "A rule that earns nothing says nothing: leave it out.");
        return range(wrong, path, points);
    }

    static Violations range(Violations wrong, String path, Points points) {
        return wrong.check(
                Math.abs(points.thousandths()) <= Effect.MOST.thousandths(),
                "effect.range",
                path,
                points,
                "must be from -" + Effect.MOST + " to " + Effect.MOST);
    }

    static void notAllZero(Violations wrong, String path, boolean holds) {
        wrong.check(holds, "effect.nothing", path, "", "must earn something: not all of its points may be zero");
    }
}
