package org.opportune.scoring.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Key;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;

/** A rule of a compiled model: its place in the masks, and its points or how they come about. */
final class RuleNode {
    /** A factor of 1. */
    private static final long WHOLE = 1_000;

    /** The atom that tells whether the rule fires. */
    final int atom;

    final ModelRule rule;

    /** Whether the condition holds, when that does not follow from one fact alone or when the points vary. */
    final @Nullable Expression when;

    /** Where the points come from when they are not the same for every lead. */
    final @Nullable Variable variable;

    /** Number among the rules whose points vary, -1 when they do not. */
    final int slot;

    final Set<Key<?>> reads;
    private final Optional<RuleLine> line;

    /** What a multiplier multiplies by, in thousandths. */
    private final long factor;

    RuleNode(int atom, ModelRule rule, @Nullable Expression when, @Nullable Variable variable, int slot) {
        this.atom = atom;
        this.rule = rule;
        this.when = when;
        this.variable = variable;
        this.slot = slot;
        Set<Key<?>> reads = new TreeSet<>(rule.condition().reads());
        if (variable != null) {
            reads.addAll(variable.reads());
        }
        this.reads = Collections.unmodifiableSet(reads);
        this.line = rule.effect() instanceof Effect.Constant constant
                ? Optional.of(new RuleLine(rule.id(), constant.points(), rule.reason(), List.of()))
                : Optional.empty();
        this.factor = rule.effect() instanceof Effect.Multiplier multiplier
                ? multiplier.factor().movePointRight(3).longValueExact()
                : WHOLE;
    }

    /** Returns what the rule counts for when its points are the same for every lead, within its limits. */
    long constant() {
        return rule.effect() instanceof Effect.Constant constant
                ? rule.limits().clamp(constant.points().thousandths())
                : 0;
    }

    /** Returns the line of the rule that fired. */
    RuleLine line(Outcome @Nullable [] outcomes) {
        if (slot >= 0 && outcomes != null && outcomes[slot] instanceof Outcome.Fired fired) {
            return new RuleLine(rule.id(), fired.points(), rule.reason(), fired.evidence());
        }
        return line.orElseThrow();
    }

    boolean multiplies() {
        return rule.effect() instanceof Effect.Multiplier;
    }

    /** Returns what a multiplier adds to the sum of its group, before its limits. */
    long added(long sum) {
        return Fading.halfEven(sum * factor, WHOLE) - sum;
    }

    /** Returns the line of a multiplier that fired. */
    RuleLine multiplying(long sum) {
        return new RuleLine(rule.id(), Points.ofThousandths(added(sum)), rule.reason(), List.of());
    }

    /** Returns the least and the most that the rule counts for, from zero when it does not fire. */
    long least() {
        return Math.min(0, end(rule.reach().min()));
    }

    long most() {
        return Math.max(0, end(rule.reach().max()));
    }

    private static long end(Optional<Points> end) {
        return end.map(Points::thousandths).orElse(0L);
    }
}
