package com.acme.scoring;

import java.time.Instant;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/** Gives two points for each seat of a trial that still runs, twenty at most. */
final class TrialSeats implements ScoringRule {
    static final Key<Long> SEATS = Key.integer("acme:trial-seats");
    static final Key<Instant> ENDS = Key.of("acme:trial-ends", ValueType.INSTANT);

    @Override
    public RuleId id() {
        return RuleId.of("acme:trial-seats");
    }

    @Override
    public Set<Key<?>> reads() {
        return Set.of(SEATS, ENDS, Facts.AS_OF);
    }

    @Override
    public Outcome judge(Facts lead, Instant asOf) {
        if (!(lead.get(ENDS) instanceof Answer.Known<Instant> ends)) {
            return Outcome.unknown(ENDS);
        }
        if (!asOf.isBefore(ends.value())) {
            return Outcome.notFired();
        }
        return lead.get(SEATS) instanceof Answer.Known<Long> seats
                ? earned(Math.min(20, 2 * seats.value()))
                : Outcome.unknown(SEATS);
    }

    private static Outcome earned(long points) {
        return points > 0 ? Outcome.fired(Points.of(points), Evidence.of("trial")) : Outcome.notFired();
    }
}
