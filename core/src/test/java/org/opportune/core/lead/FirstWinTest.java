package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.lead.Turning.ACME;
import static org.opportune.core.lead.Turning.ALL_NEW;
import static org.opportune.core.lead.Turning.A_1;
import static org.opportune.core.lead.Turning.BEN;
import static org.opportune.core.lead.Turning.C_1;
import static org.opportune.core.lead.Turning.DRAFT;
import static org.opportune.core.lead.Turning.LEAD;
import static org.opportune.core.lead.Turning.NOON;
import static org.opportune.core.lead.Turning.NOW;
import static org.opportune.core.lead.Turning.PIPELINE;
import static org.opportune.core.lead.Turning.against;
import static org.opportune.core.lead.Turning.codes;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.deal.DealCommand;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.lead.ConversionPlan.Step;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountCreation;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Contact;

class FirstWinTest {
    private static final Instant A_WEEK_LATER = NOON.plusSeconds(7 * 24 * 3600);
    private static final ConversionPolicy ON_FIRST_WIN =
            ConversionPolicy.standard().withAccountCreation(AccountCreation.ON_FIRST_WIN);
    private static final LeadConversion DEFERRED = new LeadConversion(LEAD, ALL_NEW, ON_FIRST_WIN);

    private final ConversionResult converted = DEFERRED.apply(NOW);
    private final TrackedDeal won = converted
            .deal()
            .orElseThrow()
            .apply(DealCommand.win(), Occasion.at(A_WEEK_LATER), PIPELINE)
            .value();

    @Test
    void untilADealIsWonThereIsNoAccountAndNothingThatNamesOne() {
        assertThat(DEFERRED.plan().steps()).containsExactly(Step.DEFER_ACCOUNT, Step.CREATE_CONTACT, Step.OPEN_DEAL);
        assertThat(converted.account()).isEmpty();
        assertThat(converted.lead().conversion())
                .contains(new Conversion(Optional.empty(), Optional.of(C_1), Optional.of(DRAFT.id())));
        assertThat(converted.contact().flatMap(Contact::account)).isEmpty();
        assertThat(won.deal().account()).isEmpty();
    }

    @Test
    void theFirstWinMakesTheAccountOfACustomerAndGivesItDealAndContact() {
        ConversionResult result = new FirstWin(converted.lead(), won, converted.contact(), A_1).apply();

        assertThat(result.account())
                .contains(Account.builder()
                        .id(A_1)
                        .organization(ACME.withAccount(A_1))
                        .status(AccountStatus.ONBOARDING)
                        .owner(BEN)
                        .source(LeadSource.TRADE_SHOW)
                        .creation(AccountCreation.ON_FIRST_WIN)
                        .originLead(LEAD.id())
                        .createdAt(A_WEEK_LATER)
                        .build());
        assertThat(result.contact())
                .contains(converted.contact().orElseThrow().withAccount(A_1).withRevision(1));
        assertThat(result.deal()).contains(new TrackedDeal(won.deal().withAccount(A_1), won.history()));
        assertThat(result.events()).isEmpty();
    }

    @Test
    void everythingThatStandsAgainstItIsReportedAtOnce() {
        Contact taken = converted.contact().orElseThrow().withAccount(A_1);
        TrackedDeal strange = new TrackedDeal(DRAFT.withAccount(A_1), won.history());
        FirstWin early = new FirstWin(LEAD.withOrganization(ACME.withParent(A_1)), strange, Optional.of(taken), A_1);

        assertThat(codes(early.check().violations()))
                .containsExactly(
                        "win.lead",
                        "conversion.parent",
                        "win.contact",
                        "win.contact.account",
                        "win.deal.lead",
                        "win.deal",
                        "win.deal.account");
        assertThatThrownBy(early::apply)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations()).isEqualTo(early.check().violations()));
        Lead ofAnother = converted.lead().withOrganization(ACME.withAccount(AccountId.of("A-2")));
        assertThat(codes(new FirstWin(ofAnother, won, converted.contact(), A_1)
                        .check()
                        .violations()))
                .containsExactly("conversion.account.other");
        ConversionResult atOnce = Turning.of(LEAD, ALL_NEW).apply(NOW);
        assertThat(codes(new FirstWin(atOnce.lead().withOrganization(Optional.empty()), won, converted.contact(), A_1)
                        .check()
                        .violations()))
                .containsExactly("win.account", "conversion.organization");
    }

    @Test
    void anAccountThatWaitsNeedsSomethingThatRemembersIt() {
        Lead nobody = LEAD.withPerson(Optional.empty());
        ConversionTargets accountOnly =
                ConversionTargets.builder().newAccount(A_1).build();

        assertThat(against(new LeadConversion(nobody, accountOnly, ON_FIRST_WIN), NOW))
                .containsExactly("lead.conversion");
    }

    @Test
    void whatIsToWaitForTheAccountHasNoneYet() {
        Contact taken =
                Contact.builder().id(C_1).person(Turning.ADA).account(A_1).build();
        ConversionTargets targets = ALL_NEW.withNewContact(Optional.empty())
                .withContact(taken)
                .withOpening(new ConversionTargets.Opening(DRAFT.withAccount(A_1), PIPELINE, Turning.OPENING.more()));

        assertThat(against(new LeadConversion(LEAD, targets, ON_FIRST_WIN), NOW))
                .containsExactly("conversion.contact.account", "conversion.deal.account");
    }
}
