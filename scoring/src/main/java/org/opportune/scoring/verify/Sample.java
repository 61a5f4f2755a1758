package org.opportune.scoring.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Facts;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.ScoringRule;

/** A lead on which a rule is tried, and what its author expects of it. */
record Sample(String name, Facts facts, Instant asOf, Optional<Expected> expected) {

    /** What an outcome should be, in words and as a question. */
    record Expected(String words, Predicate<Outcome> holds) {}

    Facts asked() {
        return facts.at(asOf);
    }

    Outcome judge(ScoringRule rule) {
        return judge(rule, asked(), asOf);
    }

    /** Returns what a rule says, or what it fails by. */
    static Outcome judge(ScoringRule rule, Facts facts, Instant asOf) {
        try {
            @Nullable Outcome outcome = rule.judge(facts, asOf);
            return outcome == null ? new Outcome.Failed("no outcome") : outcome;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Outcome.Failed(e.getClass().getName());
        }
    }

    /** Returns what an outcome says without its evidence, which may carry dates. */
    static String verdict(Outcome outcome) {
        if (outcome instanceof Outcome.Fired fired) {
            return "fired with " + fired.points();
        }
        if (outcome instanceof Outcome.Unknown unknown) {
            return "unknown without " + unknown.missing();
        }
        return outcome instanceof Outcome.Failed failed ? "failed: " + failed.cause() : "not fired";
    }
}
