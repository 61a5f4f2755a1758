package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.candidate.Shop.TODAY;
import static org.opportune.scoring.candidate.Shop.account;
import static org.opportune.scoring.candidate.Shop.candidates;
import static org.opportune.scoring.candidate.Shop.find;
import static org.opportune.scoring.candidate.Shop.only;
import static org.opportune.scoring.candidate.Shop.purchase;
import static org.opportune.scoring.candidate.Shop.reason;
import static org.opportune.scoring.candidate.Shop.subscription;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.ProductId;
import org.opportune.core.contract.Subscription;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.time.Span;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.candidate.Candidacy.Candidate;
import org.opportune.scoring.candidate.Candidacy.NotCandidate;
import org.opportune.scoring.candidate.Candidacy.Undecided;

class UpsellTest {
    private static final Ladder CRM = Ladder.of("crm", "BASIC", "PLUS", "PREMIUM");
    private static final Upsell POLICY = Upsell.standard(CRM);
    private static final LocalDate NINETY_DAYS_AGO = TODAY.minusDays(90);
    private static final CustomerBase ONE = CustomerBase.builder()
            .addAccounts(account("A-1"))
            .addSubscriptions(since(NINETY_DAYS_AGO))
            .complete(true)
            .build();

    private static Subscription since(LocalDate day) {
        return subscription("S-1", "A-1", "BASIC", Span.from(day));
    }

    @Test
    void whoHasTheLowestPlanForNinetyDaysIsACandidateForTheNext() {
        assertThat(only(find(POLICY, ONE)))
                .isEqualTo(new Candidate(
                        Approach.to(ONE.accounts().get(0).id()).with(ProductId.of("PLUS")),
                        1,
                        List.of(new Because(Upsell.LOWER_PLAN, "has BASIC since 2025-12-02, and it is time")),
                        List.of("subscription S-1")));
    }

    @Test
    void afterEightyNineDaysItIsNotTime() {
        Candidacy line = only(find(POLICY, ONE.withSubscriptions(since(NINETY_DAYS_AGO.plusDays(1)))));

        assertThat(line).isInstanceOf(NotCandidate.class);
        assertThat(line.because())
                .containsExactly(new Because(Upsell.NOT_TIME, "has BASIC since 2025-12-03, and it is not time"));
    }

    @Test
    void theHighestPlanCountsAndAboveItThereIsNone() {
        CustomerBase base =
                ONE.withSubscriptions(since(NINETY_DAYS_AGO), subscription("S-2", "A-1", "PREMIUM", Span.from(TODAY)));

        Candidacy line = only(find(POLICY, base));

        assertThat(reason(line)).isEqualTo(Upsell.HIGHEST_PLAN);
        assertThat(line.approach()).hasToString("A-1, product PREMIUM");
    }

    @Test
    void aPlanThatHasRunOutIsOneTheyNoLongerHave() {
        CustomerBase base = ONE.withSubscriptions(subscription("S-1", "A-1", "BASIC", Span.of(NINETY_DAYS_AGO, TODAY)));

        assertThat(reason(only(find(POLICY, base)))).isEqualTo(Upsell.NO_PLAN);
        assertThat(candidates(find(
                        POLICY,
                        base.withPurchases(
                                purchase("P-1", "A-1", LocalDate.of(2025, 6, 1)).withProduct(ProductId.of("BASIC"))))))
                .containsExactly("A-1, product PLUS");
    }

    @Test
    void whatHasRunOutSaysNothingAboutHowLongTheyHaveTheRest() {
        CustomerBase base = ONE.withSubscriptions(
                subscription("S-0", "A-1", "BASIC", Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1))),
                since(NINETY_DAYS_AGO.plusDays(1)));

        assertThat(reason(only(find(POLICY, base)))).isEqualTo(Upsell.NOT_TIME);
        assertThat(reason(only(find(
                        POLICY,
                        base.withSubscriptions(
                                base.subscriptions().get(1),
                                base.subscriptions().get(0))))))
                .isEqualTo(Upsell.NOT_TIME);
    }

    @Test
    void ofTwoOfOnePlanTheOlderTells() {
        CustomerBase base =
                ONE.withSubscriptions(since(NINETY_DAYS_AGO), subscription("S-2", "A-1", "BASIC", Span.from(TODAY)));

        assertThat(candidates(find(POLICY, base))).containsExactly("A-1, product PLUS");
        assertThat(find(POLICY, base).candidates().get(0).evidence())
                .containsExactly("subscription S-1", "subscription S-2");
    }

    @Test
    void theConditionAsksTheHostsOwnFieldsAndWhatIsMissingIsNamed() {
        Key<Long> seats = Key.integer("acme:seatsUsed");
        Upsell policy = new Upsell(ModelId.of("acme:up"), Version.FIRST, List.of(CRM), Condition.atLeast(seats, 9L));
        CustomerBase nine = ONE.withAccounts(ONE.accounts()
                .get(0)
                .withOrganization(ONE.accounts()
                        .get(0)
                        .organization()
                        .withAttributes(Attributes.none().with(seats, 9L))));

        assertThat(candidates(find(policy, nine))).containsExactly("A-1, product PLUS");
        Undecided line = (Undecided) only(find(policy, ONE));
        assertThat(line.missing()).containsExactly("acme:seatsUsed");
        assertThat(line.because())
                .containsExactly(new Because(
                        Upsell.TIME_UNKNOWN, "has BASIC since 2025-12-02, and nobody can say whether it is time"));
    }

    @Test
    void whoMayHaveAHigherPlanIsUndecided() {
        CustomerBase unnamed = ONE.withPurchases(purchase("P-1", "A-1", TODAY));

        assertThat(only(find(POLICY, ONE.withComplete(false))))
                .isEqualTo(new Undecided(
                        Approach.to(ONE.accounts().get(0).id()).with(ProductId.of("PLUS")),
                        List.of(new Because(CandidatePolicy.INCOMPLETE, "there may be more plans than are known")),
                        List.of("all plans of account A-1")));
        assertThat(reason(only(find(POLICY, unnamed)))).isEqualTo(Upsell.UNNAMED_PURCHASE);
        assertThat(((Undecided) only(find(POLICY, unnamed.withSubscriptions(List.of())))).missing())
                .containsExactly("product of purchase P-1");
    }

    @Test
    void whoHasNoPlanOrIsNoCustomerIsNone() {
        assertThat(reason(only(find(POLICY, ONE.withSubscriptions(List.of()))))).isEqualTo(Upsell.NO_PLAN);
        assertThat(reason(only(find(POLICY, ONE.withAccounts(account("A-1", AccountStatus.PROSPECT))))))
                .isEqualTo(CandidatePolicy.NO_CUSTOMER);
    }

    @Test
    void whoHasBeenOnTheirPlanLongestComesFirst() {
        CustomerBase base = CustomerBase.builder()
                .addAccounts(account("A-1"), account("A-2"), account("A-3"))
                .addSubscriptions(
                        since(NINETY_DAYS_AGO),
                        subscription("S-2", "A-2", "PLUS", Span.from(NINETY_DAYS_AGO.minusDays(1))),
                        subscription("S-3", "A-3", "BASIC", Span.from(NINETY_DAYS_AGO)))
                .complete(true)
                .build();

        assertThat(candidates(find(POLICY, base)))
                .containsExactly("A-2, product PREMIUM", "A-1, product PLUS", "A-3, product PLUS");
    }

    @Test
    void aLadderOfOneStepOrWithOneTwiceIsRefused() {
        assertThatThrownBy(() -> Ladder.of("x", "A")).hasMessageContaining("must have two plans or more");
        assertThatThrownBy(() -> Ladder.of("x", "A", "A")).hasMessageContaining("must not repeat a plan");
        assertThatThrownBy(() -> Upsell.standard()).hasMessageContaining("must have at least one ladder");
        assertThatThrownBy(() -> Upsell.standard(CRM, CRM)).hasMessageContaining("must not share an id");
    }
}
