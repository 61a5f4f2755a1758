package org.opportune.core.lead;

import java.util.List;
import java.util.Optional;
import org.opportune.core.AccountId;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violation;
import org.opportune.core.Violations;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.lead.Duplicate.Severity;
import org.opportune.core.party.Account;
import org.opportune.core.party.Contact;
import org.opportune.core.party.Organization;

/** What stands against a conversion. */
final class ConversionGuard {
    private final Lead lead;
    private final ConversionTargets targets;
    private final ConversionPolicy policy;
    private final Violations wrong;

    ConversionGuard(Lead lead, ConversionTargets targets, ConversionPolicy policy) {
        this.lead = lead;
        this.targets = targets;
        this.policy = policy;
        this.wrong = Violations.of("lead", lead.id());
    }

    TransitionCheck check(Occasion occasion, Optional<Conversion> into, Optional<Deal> draft) {
        wrong.addAll(lead.check(new LeadCommand.Convert(into), occasion).violations());
        checkAccount();
        checkContact();
        checkErased();
        draft.ifPresent(deal -> checkOrigin(deal, into.flatMap(Conversion::account)));
        if (policy.duplicates() == DuplicateHandling.BLOCK) {
            duplicates().stream().filter(this::blocks).forEach(one -> report(wrong, one));
        }
        targets.opening()
                .ifPresent(opening -> wrong.addAll(TrackedDeal.checkOpening(
                                draft.orElse(opening.draft()), forDeal(occasion), opening.pipeline(), opening.more())
                        .violations()));
        return new TransitionCheck(wrong.list());
    }

    /** Whoever gives the command looked at the lead; a deal to be opened has no revision to look at. */
    static Occasion forDeal(Occasion occasion) {
        return occasion.withExpectedRevision(Optional.empty());
    }

    /** Returns the duplicates of what is to be made, and those of the lead itself. */
    List<Duplicate> duplicates() {
        return targets.duplicates().stream().filter(this::matters).toList();
    }

    List<Violation> warnings() {
        Violations odd = Violations.of("lead", lead.id());
        if (policy.duplicates() != DuplicateHandling.IGNORE) {
            duplicates().stream().filter(one -> !blocks(one)).forEach(one -> report(odd, one));
        }
        return odd.list();
    }

    private boolean matters(Duplicate duplicate) {
        return switch (duplicate.kind()) {
            case LEAD -> !duplicate.id().equals(lead.id().value());
            case ACCOUNT -> targets.newAccount().isPresent();
            case CONTACT -> targets.newContact().isPresent();
        };
    }

    private boolean blocks(Duplicate duplicate) {
        return policy.duplicates() == DuplicateHandling.BLOCK && duplicate.severity() == Severity.BLOCK;
    }

    private static void report(Violations into, Duplicate duplicate) {
        into.add(
                "conversion.duplicate",
                "duplicate",
                duplicate,
                "seems to be the same",
                duplicate.kind() == Duplicate.Kind.LEAD
                        ? "Look at both before one is converted."
                        : "Take it as the target, or say by policy that duplicates do not block.");
    }

    private void checkAccount() {
        Optional<AccountId> target = targets.account().map(Account::id).or(targets::newAccount);
        Optional<AccountId> own = lead.organization().flatMap(Organization::account);
        wrong.check(
                        lead.organization().isEmpty() || target.isPresent(),
                        "conversion.account",
                        "account",
                        "",
                        "must be given, since it has an organization")
                .check(
                        lead.organization().isPresent() || targets.newAccount().isEmpty(),
                        "conversion.organization",
                        "organization",
                        "",
                        "must be known to make an account of it")
                .check(
                        own.isEmpty() || target.isEmpty() || own.equals(target),
                        "conversion.account.other",
                        "account",
                        target.map(AccountId::value).orElse(""),
                        "must be the one that its organization has ("
                                + own.map(AccountId::value).orElse("") + ")")
                .check(
                        target.isEmpty()
                                || !lead.organization()
                                        .flatMap(Organization::parent)
                                        .equals(target),
                        "conversion.parent",
                        "account",
                        target.map(AccountId::value).orElse(""),
                        "must not be that of the organization it belongs to");
    }

    private void checkContact() {
        boolean given = targets.contact().isPresent() || targets.newContact().isPresent();
        wrong.check(
                        lead.person().isEmpty() || given,
                        "conversion.contact",
                        "contact",
                        "",
                        "must be given, since it has a person")
                .check(
                        lead.person().isPresent() || targets.newContact().isEmpty(),
                        "conversion.person",
                        "person",
                        "",
                        "must be known to make a contact of it");
        Optional<AccountId> target = targets.account().map(Account::id);
        targets.contact()
                .flatMap(Contact::account)
                .ifPresent(account -> wrong.check(
                        targets.newAccount().isEmpty() && account.equals(target.orElse(account)),
                        "conversion.contact.account",
                        "account of the contact",
                        account,
                        "must be the existing account it is turned into"));
    }

    private void checkErased() {
        boolean account = targets.account()
                .filter(one -> one.organization().erasedAt().isPresent())
                .isPresent();
        boolean contact = targets.contact()
                .filter(one -> one.person().erasedAt().isPresent())
                .isPresent();
        wrong.check(
                !account && !contact,
                "conversion.erased",
                account ? "account" : "contact",
                "",
                "must not be one whose personal data were removed");
    }

    private void checkOrigin(Deal draft, Optional<AccountId> account) {
        wrong.check(
                        draft.originLead().equals(Optional.of(lead.id())),
                        "conversion.deal.lead",
                        "origin of the deal",
                        draft.originLead().map(Object::toString).orElse(""),
                        "must be left out or be this lead")
                .check(
                        draft.account().equals(account),
                        "conversion.deal.account",
                        "account of the deal",
                        draft.account().map(AccountId::value).orElse(""),
                        "must be left out or be that of the conversion");
    }
}
