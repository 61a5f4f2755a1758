package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;

/** Points by a number, along straight lines from knot to knot. */
final class LinearPoints extends Variable {
    private static final int SCALE = 3;

    private final Effect.PiecewiseLinear effect;
    private final Outcome unknown;

    LinearPoints(Effect.PiecewiseLinear effect) {
        this.effect = effect;
        this.unknown = Outcome.unknown(effect.key());
    }

    @Override
    Set<Key<?>> reads() {
        return Set.of(effect.key());
    }

    @Override
    Outcome outcome(Facts facts, Instant asOf) {
        if (!(facts.get(effect.key()) instanceof Answer.Known<?> known)) {
            return unknown;
        }
        return earning(points(known.value() instanceof Long whole ? BigDecimal.valueOf(whole) : decimal(known)));
    }

    private static BigDecimal decimal(Answer.Known<?> known) {
        return (BigDecimal) known.value();
    }

    @Override
    Optional<Instant> nextChange(Facts facts, Instant asOf) {
        return Optional.empty();
    }

    private Points points(BigDecimal at) {
        List<Effect.Knot> knots = effect.knots();
        Effect.Knot from = knots.get(0);
        if (at.compareTo(from.at()) <= 0) {
            return from.points();
        }
        for (Effect.Knot to : knots) {
            if (at.compareTo(to.at()) < 0) {
                return between(from, to, at);
            }
            from = to;
        }
        return from.points();
    }

    /** Brings both ends to one denominator, so that the one division is the one rounding. */
    private static Points between(Effect.Knot from, Effect.Knot to, BigDecimal at) {
        BigDecimal low = from.points().toBigDecimal().multiply(to.at().subtract(at));
        BigDecimal high = to.points().toBigDecimal().multiply(at.subtract(from.at()));
        return Points.of(low.add(high).divide(to.at().subtract(from.at()), SCALE, RoundingMode.HALF_EVEN));
    }
}
