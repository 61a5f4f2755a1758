package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.lead.Turning.ACME;
import static org.opportune.core.lead.Turning.ADA;
import static org.opportune.core.lead.Turning.ALL_NEW;
import static org.opportune.core.lead.Turning.A_1;
import static org.opportune.core.lead.Turning.BEN;
import static org.opportune.core.lead.Turning.C_1;
import static org.opportune.core.lead.Turning.DRAFT;
import static org.opportune.core.lead.Turning.LEAD;
import static org.opportune.core.lead.Turning.NOON;
import static org.opportune.core.lead.Turning.NOW;
import static org.opportune.core.lead.Turning.OPENING;
import static org.opportune.core.lead.Turning.against;
import static org.opportune.core.lead.Turning.codes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.Event;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.LineItem;
import org.opportune.core.lead.ConversionPlan.Step;
import org.opportune.core.lead.Duplicate.Kind;
import org.opportune.core.lead.Duplicate.Severity;
import org.opportune.core.lead.FieldTransfer.Effect;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountCreation;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.party.Contact;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.party.PhoneNumber;

class LeadConversionTest {
    private static final Account HELD_ACCOUNT = Account.builder()
            .id(A_1)
            .organization(Organization.of("ACME Inc.").withEmployees(40))
            .status(AccountStatus.ACTIVE)
            .source(LeadSource.COLD_CALL)
            .build();
    private static final Contact HELD_CONTACT = Contact.builder()
            .id(C_1)
            .person(Person.builder()
                    .name("Ada King")
                    .phone(PhoneNumber.of("112"))
                    .build())
            .addRoles(BuyingRole.END_USER)
            .owner(OwnerId.of("cy"))
            .revision(7)
            .build();
    private static final ConversionTargets BOTH_HELD = ConversionTargets.builder()
            .account(HELD_ACCOUNT)
            .contact(HELD_CONTACT)
            .addRoles(BuyingRole.DECISION_MAKER, BuyingRole.END_USER)
            .build();

    @Test
    void accountContactAndDealAreMadeAtOnceAndNameTheLeadAsTheirOrigin() {
        ConversionResult result =
                Turning.of(LEAD, ALL_NEW.withRoles(BuyingRole.BUYER)).apply(NOW);

        assertThat(result.lead().status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(result.lead().conversion())
                .contains(new Conversion(Optional.of(A_1), Optional.of(C_1), Optional.of(DRAFT.id())));
        assertThat(result.lead().revision()).isEqualTo(4);
        assertThat(result.account())
                .contains(Account.builder()
                        .id(A_1)
                        .organization(ACME.withAccount(A_1))
                        .status(AccountStatus.PROSPECT)
                        .owner(BEN)
                        .source(LeadSource.TRADE_SHOW)
                        .creation(AccountCreation.ON_CONVERSION)
                        .originLead(LEAD.id())
                        .createdAt(NOON)
                        .build());
        assertThat(result.contact())
                .contains(Contact.builder()
                        .id(C_1)
                        .person(ADA)
                        .account(A_1)
                        .addRoles(BuyingRole.BUYER)
                        .owner(BEN)
                        .source(LeadSource.TRADE_SHOW)
                        .originLead(LEAD.id())
                        .createdAt(NOON)
                        .build());
        Deal deal = result.deal().orElseThrow().deal();
        assertThat(deal.account()).contains(A_1);
        assertThat(deal.originLead()).contains(LEAD.id());
        assertThat(deal.source()).contains(LeadSource.TRADE_SHOW);
        assertThat(deal.openedAt()).contains(NOON);
        assertThat(deal.state().amount()).contains(Money.parse("EUR 5000"));
        assertThat(deal.state().owner()).contains(BEN);
        assertThat(result.events()).extracting(Event::id).containsExactly("L-1#4", "D-1#1");
        assertThat(((LeadEvent) result.events().get(0)).after().conversion())
                .isEqualTo(result.lead().conversion());
    }

    @Test
    void ofExistingRecordsOnlyWhatTheyLeaveOpenIsFilled() {
        LeadConversion conversion = Turning.of(LEAD, BOTH_HELD);

        assertThat(conversion.plan().steps()).containsExactly(Step.FILL_ACCOUNT, Step.FILL_CONTACT);
        assertThat(conversion.plan().transfers())
                .containsExactly(
                        kept("account A-1", "organization.name", "ACME Inc.", "Acme"),
                        filled("account A-1", "organization.sector", "retail"),
                        filled("account A-1", "owner", "ben"),
                        kept("account A-1", "source", "COLD_CALL", "TRADE_SHOW"),
                        kept("contact C-1", "person.name", "Ada King", "Ada Lovelace"),
                        filled("contact C-1", "person.email", "ada@acme.example"),
                        filled("contact C-1", "account", "A-1"),
                        kept("contact C-1", "owner", "cy", "ben"),
                        filled("contact C-1", "source", "TRADE_SHOW"));
        ConversionResult result = conversion.apply(NOW);
        assertThat(result.account())
                .contains(HELD_ACCOUNT
                        .withOrganization(HELD_ACCOUNT.organization().withSector("retail"))
                        .withOwner(BEN)
                        .withRevision(1));
        assertThat(result.contact())
                .contains(HELD_CONTACT
                        .withPerson(HELD_CONTACT.person().withEmail(EmailAddress.of("ada@acme.example")))
                        .withAccount(A_1)
                        .withRoles(BuyingRole.DECISION_MAKER, BuyingRole.END_USER)
                        .withSource(LeadSource.TRADE_SHOW)
                        .withRevision(8));
        assertThat(result.deal()).isEmpty();
    }

    @Test
    void onlyTheSourceIsOverwrittenAndOnlyWhenThePolicySaysSo() {
        ConversionPolicy overwriting = ConversionPolicy.standard().withOverwriteSource(true);
        LeadConversion conversion = new LeadConversion(LEAD, BOTH_HELD, overwriting);

        assertThat(conversion.plan().transfers())
                .filteredOn(transfer -> transfer.effect() == Effect.OVERWRITTEN)
                .containsExactly(new FieldTransfer(
                        "account A-1", "source", Optional.of("COLD_CALL"), "TRADE_SHOW", Effect.OVERWRITTEN));
        assertThat(conversion.apply(NOW).account().orElseThrow().source()).contains(LeadSource.TRADE_SHOW);
    }

    @Test
    void theHostsOwnFieldsOfAnOrganizationAreFilledOneByOne() {
        Key<String> tier = Key.text("acme:tier");
        Key<String> size = Key.text("acme:size");
        Organization offered = ACME.withAttributes(
                        Attributes.none().with(tier, "gold").with(size, "big"))
                .withEmployees(50);
        Account held = HELD_ACCOUNT.withOrganization(
                HELD_ACCOUNT.organization().withAttributes(Attributes.none().with(tier, "silver")));

        Organization after = Turning.of(LEAD.withOrganization(offered), BOTH_HELD.withAccount(held))
                .apply(NOW)
                .account()
                .orElseThrow()
                .organization();

        assertThat(after.attributes())
                .isEqualTo(Attributes.none().with(tier, "silver").with(size, "big"));
        assertThat(after.employees()).isEqualTo(OptionalLong.of(40));
    }

    @Test
    void anExistingRecordThatNothingIsAddedToStaysAsItIs() {
        Account full = HELD_ACCOUNT.withOrganization(ACME).withOwner(BEN);

        assertThat(Turning.of(LEAD, BOTH_HELD.withAccount(full)).apply(NOW).account())
                .containsSame(full);
    }

    @Test
    void everythingThatStandsAgainstItIsReportedAndThrownAtOnce() {
        Lead working = LEAD.withStatus(LeadStatus.WORKING);
        ConversionTargets targets = ConversionTargets.builder()
                .opening(new ConversionTargets.Opening(
                        DRAFT.withState(DRAFT.state().withStage(StageId.of("won")))
                                .withOriginLead(LeadId.of("L-2"))
                                .withAccount(AccountId.of("A-9")),
                        Turning.PIPELINE.withVersion(2),
                        Attributes.none()))
                .addDuplicates(duplicate(Kind.LEAD, "L-7", Severity.BLOCK))
                .build();

        List<String> codes = against(Turning.of(working, targets), NOW.withExpectedRevision(2L));

        assertThat(codes)
                .containsExactly(
                        "revision.stale",
                        "lead.transition",
                        "conversion.account",
                        "conversion.contact",
                        "conversion.deal.lead",
                        "conversion.deal.account",
                        "conversion.duplicate",
                        "deal.pipeline",
                        "stage.kind");
    }

    @Test
    void aPersonNeedsAContactAndAnOrganizationAnAccount() {
        assertThat(against(Turning.of(LEAD, ALL_NEW.withNewAccount(Optional.empty())), NOW))
                .containsExactly("conversion.account");
        assertThat(against(Turning.of(LEAD, ALL_NEW.withNewContact(Optional.empty())), NOW))
                .containsExactly("conversion.contact");
        assertThat(against(Turning.of(LEAD.withPerson(Optional.empty()), ALL_NEW), NOW))
                .containsExactly("conversion.person");
        assertThat(against(Turning.of(LEAD.withOrganization(Optional.empty()), ALL_NEW), NOW))
                .containsExactly("conversion.organization");
    }

    @Test
    void aLeadIsNotTurnedIntoNothingNorIntoTwoOfAKind() {
        Lead consumer = LEAD.withOrganization(Optional.empty());

        assertThat(against(Turning.of(consumer, ConversionTargets.builder().build()), NOW))
                .containsExactly("lead.conversion", "conversion.contact");
        assertThatThrownBy(() -> new Conversion(Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ConversionTargets.builder()
                        .account(HELD_ACCOUNT)
                        .newAccount(A_1)
                        .contact(HELD_CONTACT)
                        .newContact(C_1)
                        .build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(codes(e.violations()))
                                .containsExactly("conversion.account.two", "conversion.contact.two"));
        assertThatThrownBy(() ->
                        ConversionTargets.builder().addRoles(BuyingRole.BUYER).build())
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aContactOfAnotherAccountAndAnotherAccountOfTheOrganizationAreRefused() {
        AccountId other = AccountId.of("A-2");

        assertThat(against(Turning.of(LEAD, BOTH_HELD.withContact(HELD_CONTACT.withAccount(other))), NOW))
                .containsExactly("conversion.contact.account");
        assertThat(against(Turning.of(LEAD.withOrganization(ACME.withAccount(other)), BOTH_HELD), NOW))
                .containsExactly("conversion.account.other");
        assertThat(against(Turning.of(LEAD.withOrganization(ACME.withParent(A_1)), BOTH_HELD), NOW))
                .containsExactly("conversion.parent");
        assertThat(against(Turning.of(LEAD.withOrganization(ACME.withParent(A_1)), ALL_NEW), NOW))
                .containsExactly("conversion.parent");
    }

    @Test
    void aConsumerBecomesAContactWithoutAccountOrOfTheAccountTheContactHas() {
        Lead consumer = LEAD.withOrganization(Optional.empty());
        ConversionTargets alone =
                ConversionTargets.builder().newContact(C_1).opening(OPENING).build();

        ConversionResult result = Turning.of(consumer, alone).apply(NOW);

        assertThat(result.account()).isEmpty();
        assertThat(result.contact().orElseThrow().account()).isEmpty();
        assertThat(result.deal().orElseThrow().deal().account()).isEmpty();
        Contact known = HELD_CONTACT.withAccount(A_1);
        ConversionTargets held =
                ConversionTargets.builder().contact(known).opening(OPENING).build();
        assertThat(Turning.of(consumer, held)
                        .apply(NOW)
                        .deal()
                        .orElseThrow()
                        .deal()
                        .account())
                .contains(A_1);
    }

    @Test
    void whereRowsSayWhatIsOfferedTheEstimateIsNotTakenForTheAmount() {
        LineItem seats = LineItem.of(ProductId.of("seat"), 2, Money.parse("USD 10"));
        Deal draft = DRAFT.withState(DRAFT.state().withItems(seats));
        ConversionTargets targets =
                ALL_NEW.withOpening(new ConversionTargets.Opening(draft, Turning.PIPELINE, Attributes.none()));

        ConversionResult result = Turning.of(LEAD, targets).apply(NOW);

        assertThat(result.deal().orElseThrow().deal().state().amount()).isEmpty();
        assertThat(result.lead().estimatedValue()).contains(Money.parse("EUR 5000"));
    }

    @Test
    void aDuplicateBlocksWarnsOrIsPassedOverAsThePolicySays() {
        ConversionTargets targets = ALL_NEW.withDuplicates(
                duplicate(Kind.CONTACT, "C-7", Severity.BLOCK), duplicate(Kind.ACCOUNT, "A-7", Severity.WARN));

        assertHandled(targets, DuplicateHandling.BLOCK, 1, 1);
        assertHandled(targets, DuplicateHandling.WARN, 0, 2);
        assertHandled(targets, DuplicateHandling.IGNORE, 0, 0);
    }

    @Test
    void aDuplicateOfWhatIsNotMadeIsNone() {
        ConversionTargets targets = BOTH_HELD.withDuplicates(
                duplicate(Kind.CONTACT, "C-7", Severity.BLOCK),
                duplicate(Kind.ACCOUNT, "A-7", Severity.BLOCK),
                duplicate(Kind.LEAD, "L-1", Severity.BLOCK));

        assertThat(Turning.of(LEAD, targets).plan().duplicates()).isEmpty();
        assertThat(against(Turning.of(LEAD, targets), NOW)).isEmpty();
    }

    @Test
    void convertingIsTheLastThingThatHappensToALead() {
        Lead converted = Turning.of(LEAD, ALL_NEW).apply(NOW).lead();

        assertThat(against(Turning.of(converted, ALL_NEW), NOW)).containsExactly("lead.transition");
        assertThatThrownBy(() -> converted.withStatus(LeadStatus.WORKING))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be left out unless the lead is CONVERTED");
        assertThat(codes(LEAD.check(new LeadCommand.Convert(Optional.empty()), NOW)
                        .violations()))
                .containsExactly("lead.conversion");
    }

    @Test
    void aPolicySaysWhoItIs() {
        assertThatThrownBy(() -> ConversionPolicy.builder().id(" ").version(0).build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(codes(e.violations())).containsExactly("text.blank", "policy.version"));
    }

    private static void assertHandled(
            ConversionTargets targets, DuplicateHandling handling, int blocking, int warnings) {
        LeadConversion conversion =
                new LeadConversion(LEAD, targets, ConversionPolicy.standard().withDuplicates(handling));
        assertThat(against(conversion, NOW)).hasSize(blocking).allMatch("conversion.duplicate"::equals);
        assertThat(codes(conversion.plan().warnings())).hasSize(warnings).allMatch("conversion.duplicate"::equals);
        assertThat(conversion.plan().duplicates()).hasSize(2);
    }

    private static Duplicate duplicate(Kind kind, String id, Severity severity) {
        return new Duplicate(kind, id, severity, List.of());
    }

    private static FieldTransfer kept(String target, String path, String held, String offered) {
        return new FieldTransfer(target, path, Optional.of(held), offered, Effect.KEPT);
    }

    private static FieldTransfer filled(String target, String path, String offered) {
        return new FieldTransfer(target, path, Optional.empty(), offered, Effect.FILLED);
    }
}
