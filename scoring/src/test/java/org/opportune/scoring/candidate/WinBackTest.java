package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.candidate.Shop.NOW;
import static org.opportune.scoring.candidate.Shop.account;
import static org.opportune.scoring.candidate.Shop.candidates;
import static org.opportune.scoring.candidate.Shop.find;
import static org.opportune.scoring.candidate.Shop.only;
import static org.opportune.scoring.candidate.Shop.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.LeadId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.lead.DisqualificationReason;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.party.Organization;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.candidate.Candidacy.Candidate;
import org.opportune.scoring.candidate.Candidacy.NotCandidate;
import org.opportune.scoring.candidate.Candidacy.Undecided;

class WinBackTest {
    private static final WinBack POLICY = WinBack.standard();
    private static final Instant A_YEAR_AGO = Instant.parse("2025-03-02T09:00:00Z");
    private static final Deal LOST = lost("D-1", Outcome.at(A_YEAR_AGO).because(LossReason.COMPETITOR));
    private static final CustomerBase ONE = CustomerBase.builder()
            .addAccounts(account("A-1"))
            .addDeals(LOST)
            .complete(true)
            .build();

    private static Deal lost(String id, Outcome outcome) {
        return deal(id, DealStatus.LOST, Optional.of(outcome));
    }

    private static Deal deal(String id, DealStatus status, Optional<Outcome> outcome) {
        return Deal.builder()
                .id(DealId.of(id))
                .pipeline(PipelineId.of("sales"))
                .state(DealState.builder()
                        .stage(StageId.of("proposal"))
                        .status(status)
                        .outcome(outcome)
                        .build())
                .account(AccountId.of("A-1"))
                .build();
    }

    private static Lead.Builder lead(String id) {
        return Lead.builder().id(LeadId.of(id)).organization(Organization.of("Acme"));
    }

    @Test
    void aDealLostToACompetitorIsWorthAnotherTryWithBetterServiceAfterAYear() {
        assertThat(only(find(POLICY, ONE)))
                .isEqualTo(new Candidate(
                        Approach.to(AccountId.of("A-1")).after(DealId.of("D-1")),
                        1,
                        List.of(
                                new Because(WinBack.DUE, "P1Y after the loss is 2026-03-02"),
                                new Because(WinBack.BETTER_SERVICE, "lost by COMPETITOR")),
                        List.of("deal D-1")));
    }

    @Test
    void aDayBeforeItIsTooEarlyAndTheDayIsTold() {
        Deal later = lost("D-1", Outcome.at(A_YEAR_AGO.plusSeconds(86_400)).because(LossReason.COMPETITOR));

        assertThat(only(find(POLICY, ONE.withDeals(later))))
                .isEqualTo(new NotCandidate(
                        Approach.to(AccountId.of("A-1")).after(DealId.of("D-1")),
                        List.of(new Because(WinBack.TOO_EARLY, "P1Y after the loss is 2026-03-03")),
                        Optional.of(LocalDate.of(2026, 3, 3))));
    }

    @Test
    void theDayOfTheLossIsThatOfTheZone() {
        // 22:30 in UTC is half past midnight of the next day in Vilnius
        Deal night =
                lost("D-1", Outcome.at(Instant.parse("2025-03-02T22:30:00Z")).because(LossReason.COMPETITOR));

        assertThat(reason(only(find(POLICY, ONE.withDeals(night))))).isEqualTo(WinBack.TOO_EARLY);
    }

    @Test
    void afterADemonstrationThatFailedAnotherProductIsOffered() {
        Deal demo = lost("D-1", Outcome.at(A_YEAR_AGO).because(LossReason.DEMO_FAILED));
        Deal budget = lost("D-1", Outcome.at(A_YEAR_AGO).because(LossReason.BUDGET));

        assertThat(only(find(POLICY, ONE.withDeals(demo))).because().get(1))
                .isEqualTo(new Because(WinBack.OTHER_PRODUCT, "lost by DEMO_FAILED"));
        assertThat(only(find(POLICY, ONE.withDeals(budget))).because().get(1).reason())
                .isEqualTo(WinBack.SAME_OFFER);
    }

    @Test
    void aBuyerWhoWasNotReadyIsAskedOnTheDayTheyNamed() {
        Deal notReady = lost("D-1", Outcome.at(A_YEAR_AGO).because(LossReason.NOT_READY))
                .withOriginLead(LeadId.of("L-1"));
        CustomerBase base = ONE.withDeals(notReady);

        Candidacy early = only(find(POLICY, base.withLeads(nurtured(LocalDate.of(2026, 3, 3)))));
        assertThat(early.because()).containsExactly(new Because(WinBack.TOO_EARLY, "they asked for 2026-03-03"));
        Candidacy due = only(find(POLICY, base.withLeads(nurtured(LocalDate.of(2026, 3, 2)))));
        assertThat(due.because().get(0)).isEqualTo(new Because(WinBack.DUE, "they asked for 2026-03-02"));
        assertThat(only(find(POLICY, base)).because().get(0).text()).isEqualTo("P3M after the loss is 2025-06-02");
    }

    private static Lead nurtured(LocalDate revisit) {
        return lead("L-1").status(LeadStatus.NURTURING).revisitOn(revisit).build();
    }

    @Test
    void aNamedDayStandsInForADayOfLossThatNobodyNoted() {
        Deal undated =
                lost("D-1", Outcome.undated().because(LossReason.NOT_READY)).withOriginLead(LeadId.of("L-1"));

        assertThat(find(POLICY, ONE.withDeals(undated).withLeads(nurtured(LocalDate.of(2026, 3, 2))))
                        .candidates())
                .hasSize(1);
    }

    @Test
    void whoBoughtSinceIsNotWonBackAgain() {
        Deal won = deal("D-2", DealStatus.WON, Optional.of(Outcome.at(A_YEAR_AGO.plusSeconds(1))));
        Deal before = deal("D-2", DealStatus.WON, Optional.of(Outcome.at(A_YEAR_AGO)));

        assertThat(only(find(POLICY, ONE.withDeals(LOST, won))).because())
                .containsExactly(new Because(WinBack.WON_SINCE, "deal D-2 was won since"));
        assertThat(find(POLICY, ONE.withDeals(LOST, before)).candidates()).hasSize(1);
    }

    @Test
    void whatIsTriedAlreadyIsNotTriedTwice() {
        Deal open = deal("D-2", DealStatus.OPEN, Optional.empty());
        Lead back = lead("L-2").originDeal(LOST.id()).build();

        assertThat(only(find(POLICY, ONE.withDeals(LOST, open))).because())
                .containsExactly(new Because(WinBack.TRIED_ALREADY, "deal D-2 is open"));
        assertThat(only(find(POLICY, ONE.withLeads(back))).because())
                .containsExactly(new Because(WinBack.TRIED_ALREADY, "lead L-2 goes back to it"));
        assertThat(find(POLICY, ONE.withLeads(lead("L-3").build())).candidates())
                .hasSize(1);
    }

    @Test
    void aDisqualifiedLeadOfTheDealRulesItOut() {
        Lead bad = lead("L-2")
                .originDeal(LOST.id())
                .status(LeadStatus.DISQUALIFIED)
                .disqualification(DisqualificationReason.NO_INTENT)
                .build();

        assertThat(reason(only(find(POLICY, ONE.withLeads(bad))))).isEqualTo(WinBack.DISQUALIFIED);
    }

    @Test
    void withoutAReasonNobodyCanSayAndWithoutARuleItIsNone() {
        Undecided line = (Undecided) only(find(POLICY, ONE.withDeals(lost("D-1", Outcome.at(A_YEAR_AGO)))));

        assertThat(reason(line)).isEqualTo(WinBack.REASON_UNKNOWN);
        assertThat(line.missing()).containsExactly("loss reason of deal D-1");
        assertThat(only(find(
                                POLICY,
                                ONE.withDeals(lost("D-1", Outcome.at(A_YEAR_AGO).because(LossReason.OTHER)))))
                        .because())
                .containsExactly(new Because(WinBack.NO_RULE, "no rule for deals lost by OTHER"));
    }

    @Test
    void withoutTheDayOfALossOrOfALaterSaleNobodyCanSay() {
        Deal undated = lost("D-1", Outcome.undated().because(LossReason.COMPETITOR));
        Deal won = deal("D-2", DealStatus.WON, Optional.of(Outcome.undated()));

        assertThat(((Undecided) only(find(POLICY, ONE.withDeals(undated)))).missing())
                .containsExactly("close of deal D-1");
        assertThat(((Undecided) only(find(POLICY, ONE.withDeals(LOST, won)))).missing())
                .containsExactly("close of deal D-2");
        assertThat(((Undecided) only(find(POLICY, ONE.withDeals(undated, won)))).missing())
                .containsExactly("close of deal D-1", "close of deal D-2");
    }

    @Test
    void whileThereMayBeMoreDealsNobodyCanSay() {
        assertThat(((Undecided) only(find(POLICY, ONE.withComplete(false)))).missing())
                .containsExactly("all deals of account A-1");
        assertThat(reason(only(find(POLICY, ONE.withComplete(false).withDeals(List.of())))))
                .isEqualTo(CandidatePolicy.INCOMPLETE);
        assertThat(reason(only(find(POLICY, ONE.withDeals(List.of()))))).isEqualTo(WinBack.NOTHING_LOST);
    }

    @Test
    void dealsOfNobodyAndOfLaterAreSetAside() {
        Deal later = deal("D-3", DealStatus.OPEN, Optional.empty()).withOpenedAt(NOW.plusSeconds(1));
        CandidateList list = find(
                POLICY,
                ONE.withDeals(
                        LOST,
                        lost("D-2", Outcome.undated()).withAccount(Optional.empty()),
                        later,
                        lost("D-4", Outcome.undated()).withAccount(AccountId.of("A-9"))));

        assertThat(list.setAside())
                .containsExactly(
                        new SetAside("deal D-2", SetAside.NO_ACCOUNT),
                        new SetAside("deal D-3", SetAside.LATER),
                        new SetAside("deal D-4", SetAside.NO_ACCOUNT));
        assertThat(list.candidates()).hasSize(1);
    }

    @Test
    void aDealThatIsClosedOnlyLaterIsStillOpen() {
        Deal later = lost("D-3", Outcome.at(NOW.plusSeconds(1)).because(LossReason.COMPETITOR));
        Deal now = deal("D-3", DealStatus.OPEN, Optional.empty()).withOpenedAt(NOW);

        assertThat(only(find(POLICY, ONE.withDeals(LOST, later))).because())
                .containsExactly(new Because(WinBack.TRIED_ALREADY, "deal D-3 is open"));
        assertThat(reason(only(find(POLICY, ONE.withDeals(LOST, now))))).isEqualTo(WinBack.TRIED_ALREADY);
        assertThat(reason(only(find(POLICY, ONE.withDeals(later))))).isEqualTo(WinBack.NOTHING_LOST);
    }

    @Test
    void whoseDayCameFirstComesFirst() {
        Deal older = lost("D-2", Outcome.at(A_YEAR_AGO.minusSeconds(86_400)).because(LossReason.COMPETITOR));
        Deal alike = lost("D-0", Outcome.at(A_YEAR_AGO).because(LossReason.COMPETITOR));

        assertThat(candidates(find(POLICY, ONE.withDeals(LOST, older, alike))))
                .containsExactly("A-1, deal D-2", "A-1, deal D-0", "A-1, deal D-1");
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new WinBack(ModelId.of("x"), Version.FIRST, List.of()))
                .hasMessageContaining("must have at least one rule");
        assertThatThrownBy(() -> new WinBack(
                        ModelId.of("x"),
                        Version.FIRST,
                        List.of(POLICY.rules().get(0), POLICY.rules().get(0))))
                .hasMessageContaining("must not repeat a reason");
        assertThatThrownBy(() -> new WinBackRule(LossReason.OTHER, Period.ZERO, WinBackRule.With.SAME_OFFER))
                .hasMessageContaining("must be above zero and not lead back");
    }
}
