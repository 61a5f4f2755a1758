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

    RuleNode(int atom, ModelRule rule, @Nullable Expression when, @Nullable Variable variable, int slot) {
        this.atom = atom;
        this.rule = rule;
        this.when = when;
        this.variable = variable;
        this.slot = slot;
        Set<Key<?>> reads = new TreeSet<>(rule.when().reads());
        if (variable != null) {
            reads.addAll(variable.reads());
        }
        this.reads = Collections.unmodifiableSet(reads);
        this.line = rule.effect() instanceof Effect.Constant constant
                ? Optional.of(new RuleLine(rule.id(), constant.points(), rule.reason(), List.of()))
                : Optional.empty();
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

    /** Returns the least and the most that the rule counts for, from zero when it does not fire. */
    long least() {
        return Math.min(
                0, Math.min(rule.limits().clamp(smallest()), rule.limits().clamp(largest())));
    }

    long most() {
        return Math.max(
                0, Math.max(rule.limits().clamp(smallest()), rule.limits().clamp(largest())));
    }

    private long smallest() {
        if (rule.effect() instanceof Effect.PerOccurrence each) {
            return each.each().signum();
        }
        return rule.effect() instanceof Effect.Constant constant
                ? constant.points().thousandths()
                : rule.limits().min().map(Points::thousandths).orElse(0L);
    }

    private long largest() {
        if (rule.effect() instanceof Effect.PerOccurrence each) {
            return each.each().thousandths() * each.atMost();
        }
        return rule.effect() instanceof Effect.Constant constant
                ? constant.points().thousandths()
                : rule.limits().max().map(Points::thousandths).orElse(0L);
    }
}
