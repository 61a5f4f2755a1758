package com.acme.scoring;

import java.time.Instant;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/**
 * Gives 10 points to a customer who pays at least nine of ten invoices on time, and takes 10 from one who pays fewer than
 * half of them on time. Nobody is judged by fewer than three invoices.
 */
final class PaysOnTime implements ScoringRule {
    static final Key<Long> INVOICES = Key.integer("acme:invoices");
    static final Key<Long> ON_TIME = Key.integer("acme:invoices-on-time");

    private static final long FEWEST = 3;

    @Override
    public RuleId id() {
        return RuleId.of("acme:pays-on-time");
    }

    @Override
    public Set<Key<?>> reads() {
        return Set.of(INVOICES, ON_TIME);
    }

    @Override
    public Outcome judge(Facts lead, Instant asOf) {
        if (!(lead.get(INVOICES) instanceof Answer.Known<Long> invoices)) {
            return Outcome.unknown(INVOICES);
        }
        if (invoices.value() < FEWEST) {
            return Outcome.notFired();
        }
        if (!(lead.get(ON_TIME) instanceof Answer.Known<Long> onTime)) {
            return Outcome.unknown(ON_TIME);
        }
        if (onTime.value() * 10 >= invoices.value() * 9) {
            return Outcome.fired(Points.of(10));
        }
        return onTime.value() * 2 < invoices.value() ? Outcome.fired(Points.of(-10)) : Outcome.notFired();
    }
}
