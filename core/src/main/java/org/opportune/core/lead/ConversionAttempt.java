package org.opportune.core.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.ContactId;
import org.opportune.core.Event;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountCreation;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.party.Contact;
import org.opportune.core.party.Organization;

/** What one conversion makes, fills and opens. */
final class ConversionAttempt {
    private final Lead lead;
    private final ConversionTargets targets;
    private final ConversionPolicy policy;

    ConversionAttempt(LeadConversion conversion) {
        lead = conversion.lead();
        targets = conversion.targets();
        policy = conversion.policy();
    }

    ConversionPlan plan() {
        List<FieldTransfer> transfers = new ArrayList<>();
        targets.account().ifPresent(held -> {
            Filling filling = new Filling("account " + held.id());
            filled(held, filling);
            transfers.addAll(filling.transfers());
        });
        targets.contact().ifPresent(held -> {
            Filling filling = new Filling("contact " + held.id());
            filled(held, filling);
            transfers.addAll(filling.transfers());
        });
        targets.opening().ifPresent(opening -> {
            Filling filling = new Filling("deal " + opening.draft().id());
            completed(opening.draft(), filling);
            transfers.addAll(filling.transfers());
        });
        ConversionGuard guard = guard();
        return new ConversionPlan(steps(), transfers, guard.duplicates(), guard.warnings());
    }

    TransitionCheck check(Occasion occasion) {
        return guard().check(occasion, conversion(), draft());
    }

    ConversionResult result(Occasion occasion) {
        Instant at = occasion.effectiveAt();
        Optional<Account> account =
                targets.account().map(held -> filled(held, new Filling(""))).or(() -> newAccount(at));
        Optional<Contact> contact =
                targets.contact().map(held -> filled(held, new Filling(""))).or(() -> newContact(at));
        Change<Lead> converted = lead.apply(new LeadCommand.Convert(conversion()), occasion);
        Optional<Change<TrackedDeal>> opened = targets.opening()
                .map(opening -> TrackedDeal.open(
                        completed(opening.draft(), new Filling("")),
                        ConversionGuard.forDeal(occasion),
                        opening.pipeline(),
                        opening.more()));
        List<Event> events = Stream.concat(
                        converted.events().stream(), opened.stream().flatMap(change -> change.events().stream()))
                .<Event>map(event -> event)
                .toList();
        return new ConversionResult(converted.value(), account, contact, opened.map(Change::value), events);
    }

    /** Makes an account of a lead's organization. */
    static Account account(Lead lead, AccountId id, Organization organization) {
        return Account.builder()
                .id(id)
                .organization(organization.withAccount(id))
                .status(AccountStatus.PROSPECT)
                .owner(lead.owner())
                .source(lead.source())
                .originLead(lead.id())
                .build();
    }

    private ConversionGuard guard() {
        return new ConversionGuard(lead, targets, policy);
    }

    private boolean accountIsDeferred() {
        return targets.newAccount().isPresent() && policy.accountCreation() == AccountCreation.ON_FIRST_WIN;
    }

    private List<ConversionPlan.Step> steps() {
        Set<ConversionPlan.Step> steps = EnumSet.noneOf(ConversionPlan.Step.class);
        targets.account().ifPresent(account -> steps.add(ConversionPlan.Step.FILL_ACCOUNT));
        targets.newAccount()
                .ifPresent(id -> steps.add(
                        accountIsDeferred() ? ConversionPlan.Step.DEFER_ACCOUNT : ConversionPlan.Step.CREATE_ACCOUNT));
        targets.contact().ifPresent(contact -> steps.add(ConversionPlan.Step.FILL_CONTACT));
        targets.newContact().ifPresent(id -> steps.add(ConversionPlan.Step.CREATE_CONTACT));
        targets.opening().ifPresent(opening -> steps.add(ConversionPlan.Step.OPEN_DEAL));
        return List.copyOf(steps);
    }

    private Optional<Conversion> conversion() {
        Optional<AccountId> account = accountId();
        Optional<ContactId> contact = targets.contact().map(Contact::id).or(targets::newContact);
        return account.isEmpty() && contact.isEmpty() && targets.opening().isEmpty()
                ? Optional.empty()
                : Optional.of(new Conversion(
                        account,
                        contact,
                        targets.opening().map(opening -> opening.draft().id())));
    }

    /** The account there is after the conversion: not one that waits, and for a consumer the contact's own. */
    private Optional<AccountId> accountId() {
        return targets.account()
                .map(Account::id)
                .or(() -> accountIsDeferred() ? Optional.empty() : targets.newAccount())
                .or(() -> targets.newAccount().isPresent() ? Optional.empty() : contactsAccount());
    }

    private Optional<AccountId> contactsAccount() {
        return targets.contact().flatMap(Contact::account);
    }

    private Optional<Account> newAccount(Instant at) {
        return accountIsDeferred()
                ? Optional.empty()
                : targets.newAccount()
                        .flatMap(id -> lead.organization()
                                .map(organization -> account(lead, id, organization)
                                        .withCreation(AccountCreation.ON_CONVERSION)
                                        .withCreatedAt(at)));
    }

    private Optional<Contact> newContact(Instant at) {
        return targets.newContact()
                .flatMap(id -> lead.person()
                        .map(person -> Contact.builder()
                                .id(id)
                                .person(person)
                                .account(accountId())
                                .roles(targets.roles())
                                .owner(lead.owner())
                                .source(lead.source())
                                .originLead(lead.id())
                                .createdAt(at)
                                .build()));
    }

    private Account filled(Account held, Filling filling) {
        Account after = held.withOrganization(lead.organization()
                        .map(offered -> filling.organization(Optional.of(held.id()), held.organization(), offered))
                        .orElse(held.organization()))
                .withOwner(filling.fill("owner", held.owner(), lead.owner()))
                .withSource(filling.fill("source", held.source(), lead.source(), policy.overwriteSource()));
        return after.equals(held) ? held : after.withRevision(held.revision() + 1);
    }

    private Contact filled(Contact held, Filling filling) {
        Set<BuyingRole> roles = EnumSet.noneOf(BuyingRole.class);
        roles.addAll(held.roles());
        roles.addAll(targets.roles());
        Contact after = held.withPerson(lead.person()
                        .map(offered -> filling.person(held.person(), offered))
                        .orElse(held.person()))
                .withAccount(filling.fill("account", held.account(), accountId()))
                .withRoles(roles)
                .withOwner(filling.fill("owner", held.owner(), lead.owner()))
                .withSource(filling.fill("source", held.source(), lead.source(), policy.overwriteSource()));
        return after.equals(held) ? held : after.withRevision(held.revision() + 1);
    }

    private Optional<Deal> draft() {
        return targets.opening().map(opening -> completed(opening.draft(), new Filling("")));
    }

    /** Where rows say what is offered, what a deal might be worth is not asked any longer. */
    private Deal completed(Deal draft, Filling filling) {
        DealState held = draft.state();
        Optional<Money> estimate = held.items().isEmpty() ? lead.estimatedValue() : Optional.empty();
        DealState state = held.withAmount(filling.fill("amount", held.amount(), estimate))
                .withOwner(filling.fill("owner", held.owner(), lead.owner()));
        return Deal.builder()
                .from(draft)
                .state(state)
                .account(draft.account().or(this::accountId))
                .source(filling.fill("source", draft.source(), lead.source()))
                .originLead(draft.originLead().orElse(lead.id()))
                .build();
    }
}
