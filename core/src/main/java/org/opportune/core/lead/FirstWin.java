package org.opportune.core.lead;

import java.util.List;
import java.util.Optional;
import org.opportune.core.AccountId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountCreation;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Contact;
import org.opportune.core.party.Organization;

/**
 * The first deal won with an organization whose account was to wait for it: the account is made now, as that of a
 * customer, and deal and contact are given to it.
 *
 * @param lead the lead, converted under {@link AccountCreation#ON_FIRST_WIN}
 * @param deal the deal, won
 * @param contact the contact that the lead was turned into, if it was
 * @param account the identifier of the account to make
 */
public record FirstWin(Lead lead, TrackedDeal deal, Optional<Contact> contact, AccountId account) {

    /** {@return everything that stands against it} */
    public TransitionCheck check() {
        Violations wrong = Violations.of("lead", lead.id());
        Deal won = deal.deal();
        Optional<Conversion> conversion = lead.conversion();
        wrong.check(lead.status() == LeadStatus.CONVERTED, "win.lead", "status", lead.status(), "must be CONVERTED")
                .check(
                        conversion.flatMap(Conversion::account).isEmpty(),
                        "win.account",
                        "account",
                        conversion
                                .flatMap(Conversion::account)
                                .map(AccountId::value)
                                .orElse(""),
                        "must not have been made already")
                .check(
                        lead.organization().isPresent(),
                        "conversion.organization",
                        "organization",
                        "",
                        "must be known to make an account of it")
                .check(
                        lead.organization()
                                .flatMap(Organization::account)
                                .filter(own -> !own.equals(account))
                                .isEmpty(),
                        "conversion.account.other",
                        "account",
                        account,
                        "must be the one that its organization has")
                .check(
                        !lead.organization().flatMap(Organization::parent).equals(Optional.of(account)),
                        "conversion.parent",
                        "account",
                        account,
                        "must not be that of the organization it belongs to")
                .check(
                        conversion.flatMap(Conversion::contact).equals(contact.map(Contact::id)),
                        "win.contact",
                        "contact",
                        contact.map(one -> one.id().value()).orElse(""),
                        "must be the one it was turned into")
                .check(
                        contact.flatMap(Contact::account).isEmpty(),
                        "win.contact.account",
                        "account of the contact",
                        contact.flatMap(Contact::account).map(AccountId::value).orElse(""),
                        "must not be given yet")
                .check(
                        won.originLead().equals(Optional.of(lead.id())),
                        "win.deal.lead",
                        "origin of the deal",
                        won.originLead().map(Object::toString).orElse(""),
                        "must be this lead")
                .check(won.status() == DealStatus.WON, "win.deal", "status of the deal", won.status(), "must be WON")
                .check(
                        won.account().isEmpty(),
                        "win.deal.account",
                        "account of the deal",
                        won.account().map(AccountId::value).orElse(""),
                        "must not be given yet");
        return new TransitionCheck(wrong.list());
    }

    /**
     * Makes the account, wholly or not at all.
     *
     * @return the account, and deal and contact that belong to it; without events, since neither lead nor deal moves
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public ConversionResult apply() {
        check().orThrow();
        Optional<Account> made = lead.organization()
                .map(organization -> ConversionAttempt.account(lead, account, organization)
                        .withStatus(AccountStatus.ONBOARDING)
                        .withCreation(AccountCreation.ON_FIRST_WIN)
                        .withCreatedAt(deal.deal().state().outcome().flatMap(Outcome::closedAt)));
        return new ConversionResult(
                lead,
                made,
                contact.map(one -> one.withAccount(account).withRevision(one.revision() + 1)),
                Optional.of(new TrackedDeal(deal.deal().withAccount(account), deal.history())),
                List.of());
    }
}
