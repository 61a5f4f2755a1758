package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/** Turns a model into a program: numbers the atoms, tabulates those on one fact, and orders the rest. */
final class Compiler {
    private final ScoreModel model;
    private final Registry registry;
    private final Violations wrong;
    private final Map<Key<?>, List<Field.Atom>> byKey = new TreeMap<>();
    private final Map<Condition, Integer> shared = new HashMap<>();
    private final List<Derived> derived = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private final Map<RuleId, DecayCurve> curves = new HashMap<>();
    private int atoms;
    private int ruleAtom;
    private int slots;

    private Compiler(ScoreModel model, Registry registry) {
        this.model = model;
        this.registry = registry;
        this.wrong = Violations.of("score model", model.id());
        this.atoms = model.rules().size() + model.disqualifiers().size();
    }

    static CompiledModel compile(ScoreModel model, Registry registry) {
        return new CompiledModel(new Compiler(model, registry).program());
    }

    private Program program() {
        checkCode();
        List<DimensionNode> dimensions =
                model.dimensions().stream().map(this::dimension).toList();
        for (Disqualifier rule : model.disqualifiers()) {
            decide(ruleAtom++, rule.when());
        }
        List<Field> fields = new ArrayList<>();
        byKey.forEach((key, asked) -> fields.add(new Field(fields.size(), key, asked)));
        return new Program(model, fields, dimensions, derived, probes, atoms);
    }

    /** Reports whatever is not registered or cannot be made, all at once. */
    private void checkCode() {
        Curves makers = new Curves(registry, wrong);
        for (int i = 0; i < model.rules().size(); i++) {
            ModelRule rule = model.rules().get(i);
            if (rule.effect() instanceof Effect.Coded coded) {
                wrong.check(
                        registry.rule(coded.rule()).isPresent(),
                        "model.coded",
                        "rules[" + i + "].effect.rule",
                        coded.rule(),
                        "must be registered, and only these are: "
                                + registry.rules().keySet(),
                        "Add the plug-in that has it to the registry.");
            }
            if (rule.effect() instanceof Effect.PerOccurrence each && each.decay() instanceof Decay.Custom custom) {
                makers.make(custom, "rules[" + i + "].effect.decay").ifPresent(curve -> curves.put(rule.id(), curve));
            }
        }
        wrong.orThrow();
    }

    private DimensionNode dimension(ModelDimension dimension) {
        List<GroupNode> groups = new ArrayList<>();
        for (RuleGroup group : model.groups()) {
            if (group.dimension().equals(dimension.dimension())) {
                groups.add(new GroupNode(group, rules(group)));
            }
        }
        return new DimensionNode(dimension, groups);
    }

    /** Numbers the rules of a group; a multiplier comes last, since it is worked out after all others. */
    private List<RuleNode> rules(RuleGroup group) {
        List<RuleNode> nodes = new ArrayList<>();
        for (boolean multipliers : new boolean[] {false, true}) {
            for (ModelRule rule : model.rules()) {
                if (rule.group().equals(group.id()) && rule.effect() instanceof Effect.Multiplier == multipliers) {
                    nodes.add(rule(rule));
                }
            }
        }
        return nodes;
    }

    private RuleNode rule(ModelRule rule) {
        int atom = ruleAtom++;
        Optional<Variable> variable = variable(rule);
        if (variable.isEmpty()) {
            decide(atom, rule.condition());
            return new RuleNode(atom, rule, null, null, -1);
        }
        variable.get().reads().forEach(this::ask);
        return new RuleNode(atom, rule, expression(rule.condition()), variable.get(), slots++);
    }

    private Optional<Variable> variable(ModelRule rule) {
        if (rule.effect() instanceof Effect.PerOccurrence each) {
            DecayCurve curve = curves.get(rule.id());
            return Optional.of(
                    curve == null
                            ? Variable.of(each)
                            : guarded(rule, Variable.of(each, curve), DecayCurve.POINT, name(each.decay())));
        }
        if (rule.effect() instanceof Effect.Table table) {
            return Optional.of(Variable.of(table));
        }
        if (rule.effect() instanceof Effect.PiecewiseLinear linear) {
            return Optional.of(Variable.of(linear));
        }
        return rule.effect() instanceof Effect.Coded coded
                ? registry.rule(coded.rule())
                        .map(code -> guarded(
                                rule,
                                Variable.of(code),
                                ScoringRule.POINT,
                                coded.rule().value()))
                : Optional.empty();
    }

    private Variable guarded(ModelRule rule, Variable code, ExtensionPoint<?> point, String id) {
        return new Guarded(rule.id(), code, registry.policy(point, id));
    }

    private static String name(Decay decay) {
        return decay instanceof Decay.Custom custom ? custom.name() : "";
    }

    /** Makes an atom answer a condition. */
    private void decide(int atom, Condition condition) {
        Key<?> only = onlyKey(condition);
        if (only != null) {
            ask(only).add(new Field.Atom(atom, condition));
        } else {
            derived.add(new Derived(atom, expression(condition), condition.reads()));
        }
    }

    private Expression expression(Condition condition) {
        if (condition instanceof Condition.Always) {
            return Expression.ALWAYS;
        }
        if (onlyKey(condition) == null) {
            if (condition instanceof Condition.All all) {
                return Expression.all(all.parts().stream().map(this::expression).toList());
            }
            if (condition instanceof Condition.Any any) {
                return Expression.any(any.parts().stream().map(this::expression).toList());
            }
            if (condition instanceof Condition.Not not) {
                return Expression.not(expression(not.part()));
            }
        }
        return Expression.atom(shared.computeIfAbsent(condition, this::leaf));
    }

    private int leaf(Condition condition) {
        int atom = atoms++;
        Key<?> only = onlyKey(condition);
        if (only != null) {
            ask(only).add(new Field.Atom(atom, condition));
        } else {
            condition.reads().forEach(this::ask);
            probes.add(new Probe(atom, condition, condition.reads()));
        }
        return atom;
    }

    /** Returns the one fact from whose cell a condition can be answered, null if there is no such fact. */
    private static @Nullable Key<?> onlyKey(Condition condition) {
        if (condition.reads().size() != 1 || !Cells.suit(condition)) {
            return null;
        }
        Key<?> key = condition.reads().iterator().next();
        return key.equals(Facts.AS_OF) ? null : key;
    }

    /** Returns what is asked of a fact so far; the moment of scoring is given and not asked for. */
    private List<Field.Atom> ask(Key<?> key) {
        return key.equals(Facts.AS_OF) ? new ArrayList<>() : byKey.computeIfAbsent(key, asked -> new ArrayList<>());
    }
}
