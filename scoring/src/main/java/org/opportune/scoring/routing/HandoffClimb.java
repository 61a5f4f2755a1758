package org.opportune.scoring.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.routing.HandoffDecision.Action;

/** One decision about one lead: from level to level, as far as the facts carry it. */
final class HandoffClimb {
    private static final Condition CLOSED =
            Condition.in(LeadKeys.STATUS, LeadStatus.CONVERTED.name(), LeadStatus.DISQUALIFIED.name());
    private static final Condition CONTACTABLE = Condition.in(LeadKeys.CONTACTABLE, true);
    private static final NextAction NONE =
            NextAction.of("handoff.none", Support.MARKETING, "Nothing, unless it is taken up again.");
    private static final NextAction FIND_CONTACT = NextAction.of(
            "handoff.find-contact", Support.MARKETING, "Find an e-mail address or a telephone number first.");
    private static final NextAction HAND_OVER = NextAction.of(
            "handoff.hand-over", Support.SALES, "Take it over with its contact data, and accept or reject it.");
    private static final NextAction RECYCLE =
            NextAction.of("handoff.nurture", Support.MARKETING, "Nurture it, and offer it again when it is ready.");

    private final HandoffPolicy policy;
    private final QualificationLevel level;
    private final Facts facts;
    private final List<RoutingReason> reasons = new ArrayList<>();
    private final Set<Key<?>> missing = new TreeSet<>();

    HandoffClimb(HandoffPolicy policy, QualificationLevel level, Facts facts) {
        this.policy = policy;
        this.level = level;
        this.facts = facts;
    }

    HandoffDecision decision() {
        if (CLOSED.test(facts) == Truth.TRUE) {
            because(
                    "handoff.closed",
                    "It is " + facts.get(LeadKeys.STATUS).toOptional().orElseThrow() + ".");
            return decision(Action.HOLD, level, NONE);
        }
        if (test(policy.recycling().condition()) == Truth.TRUE) {
            return recycled();
        }
        QualificationLevel reached = reached(steps());
        int rise = reached.compareTo(level);
        Action action = rise > 0 ? Action.PROMOTE : rise < 0 ? Action.DEMOTE : Action.HOLD;
        return decision(action, reached, next(action, reached));
    }

    private List<LevelStep> steps() {
        return policy instanceof ThresholdHandoff thresholds
                ? thresholds.steps(facts)
                : ((FoundingHandoff) policy).steps();
    }

    private HandoffDecision recycled() {
        long times = facts.get(Handoff.REJECTIONS).toOptional().orElseThrow();
        int most = policy.recycling().maxRejections();
        because("handoff.rejected", "Rejections by sales: " + times + ", and " + most + " is the limit.");
        QualificationLevel to = policy.recycling().to();
        return decision(Action.RECYCLE, level.compareTo(to) < 0 ? level : to, RECYCLE);
    }

    private QualificationLevel reached(List<LevelStep> steps) {
        QualificationLevel below =
                QualificationLevel.values()[steps.get(0).level().ordinal() - 1];
        QualificationLevel reached = level.compareTo(below) < 0 ? level : below;
        for (int i = 0; i < steps.size() && isReached(steps.get(i)); i++) {
            reached = steps.get(i).level();
        }
        return reached;
    }

    private boolean isReached(LevelStep step) {
        boolean has = level.compareTo(step.level()) >= 0;
        Truth truth = test(step.condition(has));
        because(
                switch (truth) {
                    case TRUE -> "handoff.meets";
                    case FALSE -> "handoff.falls-short";
                    case UNKNOWN -> "handoff.unknown";
                },
                step.wording().text(has, truth));
        return has
                ? truth != Truth.FALSE
                : truth == Truth.TRUE && (step.level() != QualificationLevel.SQL || isContactable());
    }

    private boolean isContactable() {
        Truth truth = test(CONTACTABLE);
        if (truth == Truth.FALSE) {
            because("handoff.not-contactable", "Sales cannot get in touch with it.");
        } else if (truth == Truth.UNKNOWN) {
            because("handoff.unknown", "Nobody knows whether sales can get in touch with it.");
        }
        return truth == Truth.TRUE;
    }

    private NextAction next(Action action, QualificationLevel reached) {
        if (action == Action.PROMOTE && reached == QualificationLevel.SQL) {
            return HAND_OVER;
        } else if (reasons.get(reasons.size() - 1).code().code().equals("handoff.not-contactable")) {
            return FIND_CONTACT;
        }
        Support mql = policy.salesSupport().test(facts) == Truth.TRUE ? Support.SALES : Support.MARKETING;
        NextAction usual = NextAction.at(reached, mql);
        boolean asks = action == Action.HOLD && reached != QualificationLevel.SQL && !missing.isEmpty();
        return asks ? NextAction.of("handoff.ask", usual.by(), "Find out first: " + names() + '.') : usual;
    }

    private String names() {
        return missing.stream().map(Key::name).collect(Collectors.joining(", "));
    }

    private Truth test(Condition condition) {
        Truth truth = condition.test(facts);
        if (truth == Truth.UNKNOWN) {
            condition.reads().stream()
                    .filter(key -> facts.get(key) instanceof Answer.Unknown<?>)
                    .forEach(missing::add);
        }
        return truth;
    }

    private void because(String code, String text) {
        reasons.add(RoutingReason.of(code, text));
    }

    private HandoffDecision decision(Action action, QualificationLevel to, NextAction next) {
        return new HandoffDecision(policy.stamp(), action, level, to, reasons, missing, next);
    }
}
