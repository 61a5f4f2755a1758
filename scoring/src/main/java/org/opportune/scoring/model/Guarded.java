package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.FailurePolicy;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.RuleId;

/** Points that come from the code of a plug-in, whose failures end as the host has chosen. */
final class Guarded extends Variable {
    private final RuleId rule;
    private final Variable code;
    private final FailurePolicy policy;

    /** What a plug-in gives and must not give. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    Guarded(RuleId rule, Variable code, FailurePolicy policy) {
        this.rule = rule;
        this.code = code;
        this.policy = policy;
    }

    @Override
    Set<Key<?>> reads() {
        return code.reads();
    }

    @Override
    Outcome outcome(Facts facts, Instant asOf) {
        try {
            Outcome outcome = checked(code.outcome(facts, asOf));
            if (policy == FailurePolicy.FAIL_FAST && outcome instanceof Outcome.Failed failed) {
                throw new Malformed(failed.cause());
            }
            return outcome;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String cause = e instanceof Malformed
                    ? String.valueOf(e.getMessage())
                    : e.getClass().getName();
            if (policy == FailurePolicy.FAIL_FAST) {
                throw aborted(cause, e);
            }
            return new Outcome.Failed(cause);
        }
    }

    private DomainException aborted(String cause, Throwable e) {
        DomainException aborted = Violations.of("score rule", rule)
                .add(
                        "rule.failed",
                        "code",
                        cause,
                        "must not fail",
                        "Mend its plug-in, leave it out, or isolate its failures.")
                .toException();
        aborted.initCause(e);
        return aborted;
    }

    private static Outcome checked(@Nullable Outcome outcome) {
        if (outcome == null) {
            throw new Malformed("no outcome");
        }
        if (outcome instanceof Outcome.Fired fired
                && Math.abs(fired.points().thousandths()) > Effect.MOST.thousandths()) {
            throw new Malformed("points beyond " + Effect.MOST);
        }
        if (outcome instanceof Outcome.Unknown unknown && unknown.missing().isEmpty()) {
            throw new Malformed("unknown without a missing fact");
        }
        return outcome;
    }

    /** Returns the very next moment when the code fails: it may be over by then. */
    @Override
    Optional<Instant> nextChange(Facts facts, Instant asOf) {
        try {
            return code.nextChange(facts, asOf);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return Optional.of(asOf.plusNanos(1));
        }
    }
}
