package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opportune.core.lead.Turning.NOW;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Event;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.lead.FieldTransfer.Effect;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountCreation;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.party.Contact;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;

/** Whatever a lead says and whatever it is to be turned into. */
class LeadConversionProperties {

    @Property
    void aConversionIsDoneWhollyOrNotAtAll(@ForAll("conversions") LeadConversion conversion) {
        TransitionCheck check = conversion.check(NOW);
        Statistics.collect(check.allowed());
        if (!check.allowed()) {
            DomainException refused = catchThrowableOfType(DomainException.class, () -> conversion.apply(NOW));
            assertThat(refused.violations()).isEqualTo(check.violations());
            return;
        }

        ConversionResult result = conversion.apply(NOW);

        Conversion into = result.lead().conversion().orElseThrow();
        Optional<Deal> deal = result.deal().map(TrackedDeal::deal);
        assertThat(into.contact()).isEqualTo(result.contact().map(Contact::id));
        assertThat(into.deal()).isEqualTo(deal.map(Deal::id));
        result.account().ifPresent(account -> assertThat(into.account()).contains(account.id()));
        assertThat(result.contact().flatMap(Contact::account).or(into::account)).isEqualTo(into.account());
        deal.ifPresent(one -> assertThat(one.account()).isEqualTo(into.account()));
        assertThat(result.events()).hasSize(1 + (int) deal.stream().count());
        assertThat(result.events()).extracting(Event::effectiveAt).containsOnly(NOW.effectiveAt());
    }

    @Property
    void nothingTheLeadIsOfIsOrphaned(@ForAll("conversions") LeadConversion conversion) {
        if (!conversion.check(NOW).allowed()) {
            return;
        }
        ConversionResult result = conversion.apply(NOW);

        assertThat(result.contact().isPresent() || conversion.lead().person().isEmpty())
                .isTrue();
        boolean waits = conversion.plan().steps().contains(ConversionPlan.Step.DEFER_ACCOUNT);
        assertThat(result.account().isPresent()
                        || waits
                        || conversion.lead().organization().isEmpty())
                .isTrue();
        assertThat(result.lead().person()).isEqualTo(conversion.lead().person());
        assertThat(result.lead().organization()).isEqualTo(conversion.lead().organization());
    }

    @Property
    void fillingNeverOverwritesAndTellsWhatItDid(@ForAll("conversions") LeadConversion conversion) {
        if (!conversion.check(NOW).allowed()) {
            return;
        }
        ConversionResult result = conversion.apply(NOW);

        conversion.targets().account().ifPresent(held -> {
            Account after = result.account().orElseThrow();
            assertKept(held, after, Account::owner);
            assertKept(held, after, account -> account.organization().sector());
            assertKept(held, after, account -> account.organization().country());
            assertThat(after.organization().name())
                    .isEqualTo(held.organization().name());
            assertThat(after.status()).isEqualTo(held.status());
        });
        conversion.targets().contact().ifPresent(held -> {
            Contact after = result.contact().orElseThrow();
            assertKept(held, after, Contact::owner);
            assertKept(held, after, Contact::account);
            assertKept(held, after, contact -> contact.person().name());
            assertKept(held, after, contact -> contact.person().email());
            assertKept(held, after, contact -> contact.person().jobTitle());
            assertThat(after.roles()).containsAll(held.roles());
        });
        assertThat(conversion.plan().transfers()).allSatisfy(transfer -> {
            assertThat(transfer.effect() == Effect.FILLED)
                    .isEqualTo(transfer.held().isEmpty());
            assertThat(transfer.effect() == Effect.OVERWRITTEN)
                    .isEqualTo(transfer.held().isPresent()
                            && conversion.policy().overwriteSource()
                            && transfer.path().equals("source")
                            && !transfer.target().startsWith("deal"));
        });
    }

    @Property
    void whatWasFilledOnceHasNothingLeftToFill(@ForAll("conversions") LeadConversion conversion) {
        if (!conversion.check(NOW).allowed()) {
            return;
        }
        ConversionResult first = conversion.apply(NOW);
        ConversionTargets again = ConversionTargets.builder()
                .account(first.account())
                .contact(first.contact())
                .build();

        ConversionPlan plan = new LeadConversion(conversion.lead(), again, conversion.policy()).plan();

        assertThat(plan.transfers()).extracting(FieldTransfer::effect).doesNotContain(Effect.FILLED);
    }

    private static <T, V> void assertKept(T held, T after, Function<T, Optional<V>> field) {
        Optional<V> before = field.apply(held);
        if (before.isPresent()) {
            assertThat(field.apply(after)).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<LeadConversion> conversions() {
        return Combinators.combine(leads(), targets(), policies()).as(LeadConversion::new);
    }

    private static Arbitrary<ConversionPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(AccountCreation.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DuplicateHandling.class))
                .as((creation, overwrite, duplicates) -> ConversionPolicy.builder()
                        .accountCreation(creation)
                        .overwriteSource(overwrite)
                        .duplicates(duplicates)
                        .build());
    }

    private static Arbitrary<Lead> leads() {
        return Combinators.combine(
                        people().optional(0.8),
                        organizations().optional(0.8),
                        sources().optional(),
                        Arbitraries.of(LeadStatus.QUALIFIED, LeadStatus.QUALIFIED, LeadStatus.WORKING))
                .as((person, organization, source, status) -> Lead.builder()
                        .id(LeadId.of("L-1"))
                        .person(person)
                        .organization(
                                person.isPresent() ? organization : Optional.of(organization.orElse(Turning.ACME)))
                        .source(source)
                        .owner(Turning.BEN)
                        .status(status)
                        .build());
    }

    private static Arbitrary<ConversionTargets> targets() {
        return Combinators.combine(
                        accounts().optional(0.5),
                        contacts().optional(0.5),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(BuyingRole.class).set().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        duplicates().list().ofMaxSize(1))
                .as((account, contact, makeAccount, makeContact, roles, deal, duplicates) -> ConversionTargets.builder()
                        .account(account)
                        .newAccount(account.isEmpty() && makeAccount ? Optional.of(Turning.A_1) : Optional.empty())
                        .contact(contact)
                        .newContact(contact.isEmpty() && makeContact ? Optional.of(Turning.C_1) : Optional.empty())
                        .roles(contact.isPresent() || makeContact ? roles : List.<BuyingRole>of())
                        .opening(deal ? Optional.of(Turning.OPENING) : Optional.empty())
                        .duplicates(duplicates)
                        .build());
    }

    private static Arbitrary<Account> accounts() {
        return Combinators.combine(
                        organizations(),
                        Arbitraries.of(AccountStatus.class),
                        sources().optional(),
                        owners().optional())
                .as((organization, status, source, owner) -> Account.builder()
                        .id(Turning.A_1)
                        .organization(organization)
                        .status(status)
                        .source(source)
                        .owner(owner)
                        .build());
    }

    private static Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        people(),
                        Arbitraries.of(Turning.A_1, Turning.A_1, AccountId.of("A-2"))
                                .optional(),
                        sources().optional(),
                        owners().optional(),
                        Arbitraries.of(BuyingRole.class).set().ofMaxSize(2))
                .as((person, account, source, owner, roles) -> Contact.builder()
                        .id(ContactId.of("C-2"))
                        .person(person)
                        .account(account)
                        .source(source)
                        .owner(owner)
                        .roles(roles)
                        .build());
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.of("Ada Lovelace", "Ben Noll"),
                        Arbitraries.of("ada@acme.example", "ben@acme.example")
                                .map(EmailAddress::of)
                                .optional(),
                        Arbitraries.of("Buyer", "Head of purchasing").optional())
                .as((name, email, title) ->
                        Person.builder().name(name).email(email).jobTitle(title).build());
    }

    private static Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        Arbitraries.of("Acme", "Acme Inc."),
                        Arbitraries.of("retail", "banking").optional(),
                        Arbitraries.of("LT", "FR").optional())
                .as((name, sector, country) -> Organization.builder()
                        .name(name)
                        .sector(sector)
                        .country(country)
                        .build());
    }

    private static Arbitrary<Duplicate> duplicates() {
        return Combinators.combine(Arbitraries.of(Duplicate.Kind.class), Arbitraries.of(Duplicate.Severity.class))
                .as((kind, severity) -> new Duplicate(kind, "X-1", severity, List.of()));
    }

    private static Arbitrary<LeadSource> sources() {
        return Arbitraries.of(LeadSource.TRADE_SHOW, LeadSource.COLD_CALL);
    }

    private static Arbitrary<OwnerId> owners() {
        return Arbitraries.of(Turning.BEN, OwnerId.of("cy"));
    }
}
