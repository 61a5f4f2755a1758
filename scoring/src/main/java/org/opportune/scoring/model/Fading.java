package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Violations;

/** Points that fade: thousandths by age in whole seconds, and when they next change. */
final class Fading {
    /** Decimals of a factor. */
    static final int SCALE = 9;

    /** A factor of 1. */
    static final long WHOLE = 1_000_000_000L;

    /** Half-lives after which the smallest factor that can be told from 0 has been left behind. */
    private static final long HALF_LIVES = 32;

    private final long each;
    private final Decay decay;
    private final @Nullable DecayCurve curve;
    private final long horizon;

    Fading(long each, Decay decay) {
        this.each = each;
        this.decay = decay;
        this.curve = null;
        this.horizon = horizon(decay);
    }

    Fading(long each, Decay decay, DecayCurve curve) {
        this.each = each;
        this.decay = decay;
        this.curve = curve;
        this.horizon = curve.settles().toSeconds();
    }

    /** Returns what one that happened so many seconds ago earns. */
    long points(long age) {
        return share(billionths(age));
    }

    long billionths(long age) {
        return curve == null ? billionths(decay, age) : billionths(curve, Math.min(age, horizon));
    }

    private static long billionths(DecayCurve curve, long age) {
        BigDecimal left = curve.left(Duration.ofSeconds(age));
        if (left.signum() < 0 || left.compareTo(BigDecimal.ONE) > 0) {
            throw new Guarded.Malformed("factor beyond 0 to 1");
        }
        return billionths(left.setScale(SCALE, RoundingMode.HALF_EVEN));
    }

    long share(long billionths) {
        return halfEven(each * billionths, WHOLE);
    }

    /** Returns the first age above this one at which the points differ, -1 if they never do. */
    long nextChange(long age) {
        long now = points(age);
        if (age >= horizon || points(horizon) == now) {
            return -1;
        }
        long same = age;
        long changed = horizon;
        while (changed - same > 1) {
            long middle = same + (changed - same) / 2;
            if (points(middle) == now) {
                same = middle;
            } else {
                changed = middle;
            }
        }
        return changed;
    }

    static long billionths(Decay decay, long age) {
        if (decay instanceof Decay.HalfLife halfLife) {
            double left = StrictMath.pow(2, -(double) age / halfLife.halfLife().toSeconds());
            return Math.max((long) StrictMath.rint(left * WHOLE), billionths(halfLife.floor()));
        }
        if (decay instanceof Decay.Linear linear) {
            long time = linear.toZero().toSeconds();
            return Math.max(halfEven(Math.max(0, time - age) * WHOLE, time), billionths(linear.floor()));
        }
        if (decay instanceof Decay.Custom custom) {
            throw Violations.of("a custom decay")
                    .add(
                            "decay.custom",
                            "name",
                            custom.name(),
                            "must be made from a registry before it tells what is left",
                            "Compile the model, or ask the registered DecayCurve.")
                    .toException();
        }
        return decay instanceof Decay.Steps steps ? step(steps.list(), age) : WHOLE;
    }

    static BigDecimal decimal(long billionths) {
        return BigDecimal.valueOf(billionths, SCALE);
    }

    private static long step(List<Decay.Step> steps, long age) {
        long left = WHOLE;
        for (int i = 0; i < steps.size() && age >= steps.get(i).from().toSeconds(); i++) {
            left = billionths(steps.get(i).factor());
        }
        return left;
    }

    private static long billionths(BigDecimal part) {
        return part.movePointRight(SCALE).longValueExact();
    }

    private static long horizon(Decay decay) {
        if (decay instanceof Decay.HalfLife halfLife) {
            return HALF_LIVES * halfLife.halfLife().toSeconds();
        }
        if (decay instanceof Decay.Linear linear) {
            return linear.toZero().toSeconds();
        }
        return decay instanceof Decay.Steps steps
                ? steps.list().get(steps.list().size() - 1).from().toSeconds()
                : 0;
    }

    /** Divides, rounding half-even. */
    static long halfEven(long number, long by) {
        long quotient = number / by;
        long rest = Math.abs(number % by);
        boolean away = rest > by - rest || (rest == by - rest && quotient % 2 != 0);
        return away ? quotient + Long.signum(number) : quotient;
    }
}
