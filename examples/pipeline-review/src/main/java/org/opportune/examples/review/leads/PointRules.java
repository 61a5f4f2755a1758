package org.opportune.examples.review.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Condition;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.ModelRule;

/**
 * Rules written down one by one, each with the reason for its points in words.
 *
 * <p>The reason's code is the rule's id in capitals: {@code LONG_VISIT} for {@code long-visit}.
 */
public final class PointRules {
    private final List<ModelRule> rules = new ArrayList<>();
    private final List<Disqualifier> disqualifiers = new ArrayList<>();
    private final SortedMap<ReasonCode, String> reasons = new TreeMap<>();

    /**
     * Adds a rule.
     *
     * @param id its identifier, in lower case with dashes
     * @param group the group it belongs to
     * @param when when it applies
     * @param effect what it earns
     * @param why why, as a half sentence about the lead
     * @return this
     */
    public PointRules rule(String id, String group, Condition when, Effect effect, String why) {
        rules.add(ModelRule.of(id, group, when, effect, reason(id, why)));
        return this;
    }

    /**
     * Adds a rule that rules a lead out.
     *
     * @param id its identifier, in lower case with dashes
     * @param when when it applies
     * @param why why, as a half sentence about the lead
     * @return this
     */
    public PointRules ruleOut(String id, Condition when, String why) {
        disqualifiers.add(Disqualifier.of(id, when, reason(id, why)));
        return this;
    }

    private String reason(String id, String why) {
        String code = id.toUpperCase(Locale.ROOT).replace('-', '_');
        reasons.put(ReasonCode.of(code), why);
        return code;
    }

    /** {@return the rules, in the order added} */
    public List<ModelRule> rules() {
        return List.copyOf(rules);
    }

    /** {@return the rules that rule a lead out, in the order added} */
    public List<Disqualifier> disqualifiers() {
        return List.copyOf(disqualifiers);
    }

    /** {@return the words for each reason} */
    public SortedMap<ReasonCode, String> reasons() {
        return reasons;
    }
}
