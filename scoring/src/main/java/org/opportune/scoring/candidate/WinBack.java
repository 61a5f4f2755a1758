package org.opportune.scoring.candidate;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.deal.LossReason;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Version;

/**
 * Finds lost deals that are worth another try, and tells from which day on and with what.
 *
 * <p>The first row that applies to a lost deal decides:
 *
 * <pre>
 * an open deal with the account, or a lead that goes back to it     none: tried already
 * a deal with the account was won after it                          none
 * a lead of the deal is disqualified                                none
 * nobody noted why it was lost                                      undecided
 * no rule for that reason                                           none
 * nobody noted when it was lost, and the buyer named no day         undecided
 * nobody noted when a deal with the account was won                 undecided
 * the day is still to come                                          none until that day
 * nobody knows whether there are more deals                         undecided
 * otherwise                                                         candidate
 * </pre>
 *
 * <p>A deal that is closed only later is still open at the moment of looking.
 *
 * <p>The day is the one on which the buyer, not ready before, wants to be asked again, as the deal's lead says
 * ({@link org.opportune.core.lead.Lead#revisitOn}); otherwise the day of the loss and the rule's time. For example, with the
 * standard policy a deal lost to a competitor on 2 March 2026 is worth another try, with better service, from 2 March 2027.
 * Candidates whose day came first come first.
 *
 * @param id the policy
 * @param version its version
 * @param rules what to do, one or more, each reason once
 */
public record WinBack(ModelId id, Version version, List<WinBackRule> rules) implements CandidatePolicy {
    /** The day has come. */
    public static final ReasonCode DUE = ReasonCode.of("winback.due");
    /** Come back with the same. */
    public static final ReasonCode SAME_OFFER = ReasonCode.of("winback.same-offer");
    /** Come back with another product. */
    public static final ReasonCode OTHER_PRODUCT = ReasonCode.of("winback.other-product");
    /** Come back with better service. */
    public static final ReasonCode BETTER_SERVICE = ReasonCode.of("winback.better-service");
    /** No deal with the account was lost. */
    public static final ReasonCode NOTHING_LOST = ReasonCode.of("winback.nothing-lost");
    /** Somebody is at it already. */
    public static final ReasonCode TRIED_ALREADY = ReasonCode.of("winback.tried-already");
    /** A later deal was won. */
    public static final ReasonCode WON_SINCE = ReasonCode.of("winback.won-since");
    /** A lead of the deal is disqualified. */
    public static final ReasonCode DISQUALIFIED = ReasonCode.of("winback.disqualified");
    /** No rule says what to do about the reason. */
    public static final ReasonCode NO_RULE = ReasonCode.of("winback.no-rule");
    /** The day is still to come. */
    public static final ReasonCode TOO_EARLY = ReasonCode.of("winback.too-early");
    /** Nobody noted why it was lost. */
    public static final ReasonCode REASON_UNKNOWN = ReasonCode.of("winback.reason-unknown");
    /** Nobody noted when it was lost, or when another was won. */
    public static final ReasonCode UNDATED = ReasonCode.of("winback.undated");

    /** Checks the rules. */
    public WinBack {
        rules = List.copyOf(rules);
        Violations wrong = Violations.of("candidate policy", id)
                .check(!rules.isEmpty(), "winback.empty", "rules", "", "must have at least one rule");
        Set<LossReason> seen = new HashSet<>();
        rules.forEach(rule -> wrong.check(
                seen.add(rule.reason()), "winback.repeated", "rules", rule.reason(), "must not repeat a reason"));
        wrong.orThrow();
    }

    /**
     * {@return the policy for the reasons of the founding texts} A demonstration that failed: another product after six
     * months; a competitor: better service after a year; not ready, or no decision: the same after three months; no budget:
     * the same after six. The periods are ours.
     */
    public static WinBack standard() {
        return new WinBack(
                ModelId.of("win-back"),
                Version.FIRST,
                List.of(
                        new WinBackRule(LossReason.COMPETITOR, Period.ofYears(1), WinBackRule.With.BETTER_SERVICE),
                        new WinBackRule(LossReason.DEMO_FAILED, Period.ofMonths(6), WinBackRule.With.OTHER_PRODUCT),
                        new WinBackRule(LossReason.NOT_READY, Period.ofMonths(3), WinBackRule.With.SAME_OFFER),
                        new WinBackRule(LossReason.NO_DECISION, Period.ofMonths(3), WinBackRule.With.SAME_OFFER),
                        new WinBackRule(LossReason.BUDGET, Period.ofMonths(6), WinBackRule.With.SAME_OFFER)));
    }

    @Override
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("candidates", "winBack")
                .part("id", id.value())
                .part("version", version.toString())
                .list(
                        "rules",
                        rules,
                        (into, rule) -> into.part("reason", rule.reason().code())
                                .part("after", rule.after().toString())
                                .part("with", rule.with().name())));
    }

    @Override
    public CandidateList find(CustomerBase base, Instant asOf, ZoneId zone) {
        CandidateSearch search = new CandidateSearch(asOf, zone);
        WinningBack winning = new WinningBack(this, base, search);
        base.accounts().forEach(winning::judge);
        return search.list(this);
    }

    Optional<WinBackRule> rule(LossReason reason) {
        return rules.stream().filter(rule -> rule.reason().equals(reason)).findFirst();
    }
}
