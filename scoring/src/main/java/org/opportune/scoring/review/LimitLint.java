package org.opportune.scoring.review;

import org.opportune.core.Violations;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** Limits that hide what a rule earns: even alone it never counts in full. */
final class LimitLint {
    private final ScoreModel model;
    private final Violations found;

    LimitLint(ScoreModel model, Violations found) {
        this.model = model;
        this.found = found;
    }

    void check() {
        for (int i = 0; i < model.rules().size(); i++) {
            ModelRule rule = model.rules().get(i);
            Limits earns = rule.withLimits(wide(rule)).reach();
            String path = "rules[" + i + "].";
            check(path + "limits", rule, earns, rule.limits());
            for (RuleGroup group : model.groups()) {
                if (group.id().equals(rule.group())) {
                    check(path + "group", rule, rule.reach(), group.limits());
                    dimension(path, rule, group);
                }
            }
            check(path + "group", rule, rule.reach(), model.total());
        }
    }

    private void dimension(String path, ModelRule rule, RuleGroup group) {
        for (ModelDimension dimension : model.dimensions()) {
            if (dimension.dimension().equals(group.dimension())) {
                check(path + "group", rule, rule.reach(), dimension.limits());
            }
        }
    }

    /** Returns the limits that take nothing from the rule; one in code earns whatever its limits say. */
    private static Limits wide(ModelRule rule) {
        return rule.effect() instanceof Effect.Coded ? rule.limits() : Limits.none();
    }

    private void check(String path, ModelRule rule, Limits earns, Limits limits) {
        boolean tooMuch = earns.min().isPresent()
                && limits.max().isPresent()
                && earns.min().get().signum() > 0
                && earns.min().get().compareTo(limits.max().get()) > 0;
        boolean tooLittle = earns.max().isPresent()
                && limits.min().isPresent()
                && earns.max().get().signum() < 0
                && earns.max().get().compareTo(limits.min().get()) < 0;
        Points end = (tooMuch ? limits.max() : limits.min()).orElse(Points.ZERO);
        found.check(
                !tooMuch && !tooLittle,
                "lint.limit",
                path,
                rule.id(),
                "should let the rule count in full, at least alone (" + end + ")",
                "Give the rule fewer points, or the limit more room.");
    }
}
