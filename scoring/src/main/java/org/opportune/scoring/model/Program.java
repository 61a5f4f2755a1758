package org.opportune.scoring.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Outcome;

/**
 * A compiled model.
 *
 * <p>Every condition becomes an atom, a numbered bit. First come the rules, group by group, then the disqualifiers: their
 * bits tell what fired. A condition on one fact alone is looked up from the cell of that fact; the rest follows from
 * other atoms, or is asked.
 */
final class Program {
    final ScoreModel model;
    final ModelStamp stamp;
    final List<Field> fields;
    final List<DimensionNode> dimensions;
    final List<RuleNode> rules;
    final List<Derived> derived;
    final List<Probe> probes;
    final List<RuleNode> varying;
    final int words;

    /** How many words tell which rules and disqualifiers fired. */
    final int firedWords;

    /** What every evaluation holds when no points vary. */
    final long[] noValues = {};

    final Outcome[] noOutcomes = {};

    private final Map<Key<?>, Field> byKey = new HashMap<>();
    private final List<Dependents> dependents;

    /** What has to be looked at again when one fact changes. */
    record Dependents(List<Probe> probes, List<Derived> derived, List<RuleNode> varying) {}

    Program(
            ScoreModel model,
            List<Field> fields,
            List<DimensionNode> dimensions,
            List<Derived> derived,
            List<Probe> probes,
            int atoms) {
        this.model = model;
        this.stamp = model.stamp();
        this.fields = List.copyOf(fields);
        this.dimensions = List.copyOf(dimensions);
        this.derived = List.copyOf(derived);
        this.probes = List.copyOf(probes);
        this.rules = dimensions.stream()
                .flatMap(dimension -> List.of(dimension.groups).stream())
                .flatMap(group -> group.rules.stream())
                .toList();
        this.varying = rules.stream().filter(rule -> rule.slot >= 0).toList();
        this.words = words(atoms);
        this.firedWords = words(rules.size() + model.disqualifiers().size());
        fields.forEach(field -> byKey.put(field.key, field));
        this.dependents = fields.stream()
                .map(field -> new Dependents(
                        reading(probes, Probe::reads, field.key),
                        reading(derived, Derived::reads, field.key),
                        reading(varying, rule -> rule.reads, field.key)))
                .toList();
    }

    private static int words(int atoms) {
        return Math.max(1, (atoms + 63) / 64);
    }

    private static <T> List<T> reading(List<T> all, Function<T, Set<Key<?>>> reads, Key<?> key) {
        return all.stream().filter(one -> reads.apply(one).contains(key)).toList();
    }

    Optional<Field> field(Key<?> key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Dependents dependents(Field field) {
        return dependents.get(field.index);
    }

    /** Returns the number of the atom that tells whether a disqualifier applies. */
    int disqualifier(int index) {
        return rules.size() + index;
    }

    boolean asksRowByRow() {
        return !probes.isEmpty() || !varying.isEmpty();
    }

    long total(Masks masks, long[] values, int row) {
        long sum = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            sum += dimensions.get(i).sum(masks, values, row);
        }
        return model.total().clamp(sum);
    }

    /** Works out a rule whose points vary: whether it fires, and what it counts for within its limits. Returns what its code says. */
    static Outcome vary(
            RuleNode rule,
            Facts facts,
            Instant asOf,
            Masks masks,
            long[] values,
            int row,
            Outcome @Nullable [] outcomes) {
        Truth truth = rule.when == null ? Truth.TRUE : rule.when.of(masks, row);
        long value = 0;
        Outcome outcome = Outcome.notFired();
        if (truth == Truth.TRUE && rule.variable != null) {
            outcome = rule.variable.outcome(facts, asOf);
            if (outcome instanceof Outcome.Fired fired) {
                value = rule.rule.limits().clamp(fired.points().thousandths());
            } else {
                truth = outcome instanceof Outcome.Unknown ? Truth.UNKNOWN : Truth.FALSE;
            }
        }
        masks.set(rule.atom, row, truth);
        values[rule.slot * masks.stride + row] = value;
        if (outcomes != null) {
            outcomes[rule.slot] = outcome;
        }
        return outcome;
    }
}
