package org.opportune.scoring.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.opportune.core.Violation;
import org.opportune.core.Violations;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/**
 * Warns of what a score model may say and hardly means.
 *
 * <p>A model with warnings is valid and scores. Each warning names the place, the rule's id as the value, and the way out;
 * its code begins with {@code lint.}, and {@link org.opportune.core.Messages} says it in every language:
 *
 * <ul>
 *   <li>{@code lint.never}: a condition that no lead can meet;
 *   <li>{@code lint.twice}: two rules of a group with the same condition and effect;
 *   <li>{@code lint.overlap}: two rules of a group on one fact that can hold together;
 *   <li>{@code lint.ruledOut}: a rule whose condition also rules the lead out;
 *   <li>{@code lint.limit}: limits within which points never or never fully count;
 *   <li>{@code lint.band}: a band that no total within the limits is in;
 *   <li>{@code lint.hysteresis}: a band that is left only where the one below is;
 *   <li>{@code lint.fit}: points of the fit that decay;
 *   <li>{@code lint.reason}: one reason for rules of several groups or for a disqualifier;
 *   <li>{@code lint.text}: texts of a table that differ by their case or blanks only;
 *   <li>{@code lint.group}: a group without a rule that earns points.
 * </ul>
 */
public final class ModelLint {
    private final ScoreModel model;
    private final Violations found;
    private final Map<String, RuleGroup> groups = new HashMap<>();

    private ModelLint(ScoreModel model) {
        this.model = model;
        this.found = Violations.of("score model", model.id());
        model.groups().forEach(group -> groups.put(group.id().value(), group));
    }

    /**
     * Looks a model through.
     *
     * @param model the model
     * @return the warnings, rule by rule and then for the whole; empty when nothing looks wrong
     */
    public static List<Violation> warnings(ScoreModel model) {
        return new ModelLint(model).all();
    }

    private List<Violation> all() {
        for (int i = 0; i < model.rules().size(); i++) {
            ModelRule rule = model.rules().get(i);
            String path = "rules[" + i + "]";
            never(path, rule.id(), Possible.holds(rule.when()));
            compareWithOthers(path, i);
            fit(path, rule);
            table(path, rule);
        }
        for (int i = 0; i < model.disqualifiers().size(); i++) {
            Disqualifier rule = model.disqualifiers().get(i);
            never("disqualifiers[" + i + "]", rule.id(), Possible.holds(rule.when()));
        }
        reasons();
        emptyGroups();
        new LimitLint(model, found).check();
        new BandLint(model, found).check();
        return found.list();
    }

    private void never(String path, Object id, boolean possible) {
        found.check(
                possible,
                "lint.never",
                path + ".when",
                id,
                "should hold for some lead",
                "Its parts contradict one another, or there is nothing that it may be.");
    }

    private void compareWithOthers(String path, int index) {
        ModelRule rule = model.rules().get(index);
        for (ModelRule other : model.rules().subList(0, index)) {
            if (other.group().equals(rule.group())) {
                compare(path, rule, other);
            }
        }
        found.check(
                model.disqualifiers().stream().noneMatch(one -> one.when().equals(rule.when())),
                "lint.ruledOut",
                path + ".when",
                rule.id(),
                "should hold for leads that are not ruled out",
                "A disqualifier asks the same.");
    }

    private void compare(String path, ModelRule rule, ModelRule other) {
        boolean twice = other.when().equals(rule.when()) && other.effect().equals(rule.effect());
        found.check(
                !twice,
                "lint.twice",
                path,
                rule.id(),
                "should not count again what another rule counts (" + other.id() + ")",
                "Leave one of them out.");
        found.check(
                twice || !Overlap.between(rule, other),
                "lint.overlap",
                path + ".when",
                rule.id(),
                "should not hold together with that of another rule of the group on the same fact (" + other.id() + ")",
                "Half-open ranges meet without overlapping: one ends where the next begins.");
    }

    private void fit(String path, ModelRule rule) {
        RuleGroup group = groups.get(rule.group().value());
        found.check(
                group == null
                        || !group.dimension().equals(Dimension.FIT)
                        || !(rule.effect() instanceof Effect.PerOccurrence each)
                        || each.decay() instanceof Decay.None,
                "lint.fit",
                path + ".effect.decay",
                rule.id(),
                "should not take points of the fit away with time",
                "A firm does not fit less because time has passed.");
    }

    private void table(String path, ModelRule rule) {
        if (rule.effect() instanceof Effect.Table table) {
            Map<String, String> seen = new HashMap<>();
            for (String text : table.points().keySet()) {
                String other = seen.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), text);
                found.check(
                        other == null,
                        "lint.text",
                        path + ".effect.points." + text,
                        rule.id(),
                        "should differ from another text by more than case and blanks (" + other + ")",
                        "Texts are compared letter by letter: clean them before they become facts.");
            }
        }
    }

    private void reasons() {
        Map<ReasonCode, String> uses = new TreeMap<>();
        for (int i = 0; i < model.rules().size(); i++) {
            ModelRule rule = model.rules().get(i);
            reason(uses, "rules[" + i + "].reason", rule.reason(), rule.group().value(), rule.id());
        }
        for (int i = 0; i < model.disqualifiers().size(); i++) {
            Disqualifier rule = model.disqualifiers().get(i);
            reason(uses, "disqualifiers[" + i + "].reason", rule.reason(), "disqualifiers", rule.id());
        }
    }

    private void reason(Map<ReasonCode, String> uses, String path, ReasonCode reason, String use, Object id) {
        String first = uses.putIfAbsent(reason, use);
        found.check(
                first == null || first.equals(use),
                "lint.reason",
                path,
                id,
                "should not be given for something else as well (" + reason + ")",
                "Whoever reads the reason takes both for the same.");
    }

    private void emptyGroups() {
        List<RuleGroup> all = new ArrayList<>(model.groups());
        for (int i = 0; i < all.size(); i++) {
            RuleGroup group = all.get(i);
            found.check(
                    model.rules().stream()
                            .anyMatch(rule ->
                                    rule.group().equals(group.id()) && !(rule.effect() instanceof Effect.Multiplier)),
                    "lint.group",
                    "groups[" + i + "]",
                    group.id(),
                    "should have a rule that earns points");
        }
    }
}
