package org.opportune.scoring.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.RuleId;

/** Everything that is wrong between the parts of a model. */
final class ModelCheck {
    private final ScoreModel model;
    private final Violations wrong;
    private final Map<Dimension, ModelDimension> dimensions = new HashMap<>();
    private final Map<GroupId, RuleGroup> groups = new HashMap<>();
    private final Set<RuleId> rules = new HashSet<>();
    private final Set<GroupId> multiplied = new HashSet<>();
    private final Map<String, Set<Key<?>>> keys = new TreeMap<>();

    ModelCheck(ScoreModel model) {
        this.model = model;
        this.wrong = Violations.of("score model", model.id()).require("id", model.id());
    }

    void orThrow() {
        wrong.check(!model.dimensions().isEmpty(), "model.dimensions", "dimensions", "", "must have at least one");
        int count = model.rules().size() + model.disqualifiers().size();
        wrong.check(
                count <= ScoreModel.MOST_RULES,
                "model.size",
                "rules",
                count,
                "must be at most " + ScoreModel.MOST_RULES + " with the disqualifiers");
        checkDimensions();
        checkGroups();
        checkRules();
        checkDisqualifiers();
        model.hysteresis()
                .ifPresent(points -> wrong.check(
                        points.signum() > 0, "model.hysteresis", "hysteresis", points, "must be above zero"));
        model.grid().ifPresent(grid -> {
            checkDimension("grid.rows.dimension", grid.rows().dimension());
            checkDimension("grid.columns.dimension", grid.columns().dimension());
        });
        keys.values().forEach(this::checkKey);
        wrong.orThrow();
    }

    private void checkDimensions() {
        for (int i = 0; i < model.dimensions().size(); i++) {
            ModelDimension dimension = model.dimensions().get(i);
            unique(
                    dimensions.putIfAbsent(dimension.dimension(), dimension) == null,
                    "dimensions[" + i + "]",
                    dimension.dimension());
        }
    }

    private void checkGroups() {
        for (int i = 0; i < model.groups().size(); i++) {
            RuleGroup group = model.groups().get(i);
            unique(groups.putIfAbsent(group.id(), group) == null, "groups[" + i + "].id", group.id());
            checkDimension("groups[" + i + "].dimension", group.dimension());
        }
    }

    private void checkDimension(String path, Dimension dimension) {
        wrong.check(
                dimensions.containsKey(dimension),
                "model.dimension",
                path,
                dimension,
                "must be one of the model's dimensions " + ids(model.dimensions(), ModelDimension::dimension));
    }

    private void checkRules() {
        for (int i = 0; i < model.rules().size(); i++) {
            ModelRule rule = model.rules().get(i);
            String path = "rules[" + i + "]";
            unique(rules.add(rule.id()), path + ".id", rule.id());
            RuleGroup group = groups.get(rule.group());
            wrong.check(
                    group != null,
                    "model.group",
                    path + ".group",
                    rule.group(),
                    "must be one of the model's groups " + ids(model.groups(), RuleGroup::id));
            read(rule.when());
            checkEffect(path, rule, group);
        }
    }

    private void checkEffect(String path, ModelRule rule, @Nullable RuleGroup group) {
        if (rule.effect() instanceof Effect.PerOccurrence effect) {
            read(effect.key());
            checkDecay(path, group == null ? null : dimensions.get(group.dimension()), effect);
        } else if (rule.effect() instanceof Effect.Table effect) {
            read(effect.key());
        } else if (rule.effect() instanceof Effect.PiecewiseLinear effect) {
            read(effect.key());
        } else if (rule.effect() instanceof Effect.Multiplier) {
            wrong.check(
                    multiplied.add(rule.group()),
                    "model.multiplier",
                    path + ".effect",
                    rule.id(),
                    "must be the only multiplier of its group",
                    "Two of them could not share what they add: give the rules of one a group of their own.");
        }
    }

    private void checkDecay(String path, @Nullable ModelDimension dimension, Effect.PerOccurrence effect) {
        wrong.check(
                dimension == null || dimension.decays() || effect.decay() instanceof Decay.None,
                "model.decay",
                path + ".effect.decay",
                effect.decay(),
                "must be none in dimension " + (dimension == null ? "" : dimension.dimension()),
                "Move the rule, or say of the dimension that it decays.");
    }

    private void checkDisqualifiers() {
        for (int i = 0; i < model.disqualifiers().size(); i++) {
            Disqualifier rule = model.disqualifiers().get(i);
            unique(rules.add(rule.id()), "disqualifiers[" + i + "].id", rule.id());
            read(rule.when());
        }
    }

    private void read(Condition condition) {
        condition.reads().forEach(this::read);
    }

    private void read(Key<?> key) {
        keys.computeIfAbsent(key.name(), name -> new TreeSet<>()).add(key);
    }

    /** A fact asked for by two types is unknown by at least one of them, for ever. */
    private void checkKey(Set<Key<?>> sameName) {
        Key<?> key = sameName.iterator().next();
        wrong.check(
                sameName.size() == 1,
                "model.key",
                "rules",
                key,
                "must be asked for by one type only, not by " + ids(List.copyOf(sameName), Key::type));
    }

    private void unique(boolean holds, String path, Object id) {
        wrong.check(holds, "model.duplicate", path, id, "must not be repeated");
    }

    private static <T> List<String> ids(List<T> parts, Function<T, Object> id) {
        return parts.stream().map(id).map(Object::toString).toList();
    }
}
