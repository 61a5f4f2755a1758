package org.opportune.scoring.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;

/** Points by what a text says, each worked out beforehand. */
final class TablePoints extends Variable {
    private final Effect.Table effect;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Outcome otherwise;
    private final Outcome unknown;

    TablePoints(Effect.Table effect) {
        this.effect = effect;
        effect.points().forEach((text, points) -> outcomes.put(text, earning(points)));
        this.otherwise = earning(effect.otherwise().orElse(Points.ZERO));
        this.unknown = Outcome.unknown(effect.key());
    }

    @Override
    Set<Key<?>> reads() {
        return Set.of(effect.key());
    }

    @Override
    Outcome outcome(Facts facts, Instant asOf) {
        return facts.get(effect.key()) instanceof Answer.Known<String> known
                ? outcomes.getOrDefault(known.value(), otherwise)
                : unknown;
    }

    @Override
    Optional<Instant> nextChange(Facts facts, Instant asOf) {
        return Optional.empty();
    }
}
