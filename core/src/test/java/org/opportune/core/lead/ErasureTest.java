package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.Change;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.ObjectionId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Contact;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.ErasurePolicy;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.party.PhoneNumber;

/** Personal data go, nothing is put in their place, and figures stay. */
class ErasureTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Key<String> TIER = Key.text("acme:tier");
    private static final Key<String> BIRTHDAY = Key.text("acme:birthday");
    private static final Attributes FIELDS =
            Attributes.none().with(TIER, "gold").with(BIRTHDAY, "10 December");
    private static final ErasurePolicy ALL = ErasurePolicy.standard();
    private static final ErasurePolicy SOME = ErasurePolicy.builder()
            .id("acme:some")
            .addKeptAttributes("acme:tier")
            .keepsCountry(true)
            .keepsOrganizationName(true)
            .build();
    private static final Person ADA = Person.builder()
            .name("Ada Lovelace")
            .email(EmailAddress.of("ada@acme.example"))
            .phone(PhoneNumber.of("+44 20 7946 0000"))
            .jobTitle("Analyst")
            .country("GB")
            .build();
    private static final Organization ACME = Organization.builder()
            .name("Ada Lovelace, engines")
            .sector("engines")
            .country("GB")
            .employees(1)
            .attributes(FIELDS)
            .build();
    private static final LeadId ID = LeadId.of("L-1");
    private static final Lead LEAD = Lead.builder()
            .id(ID)
            .person(ADA)
            .organization(ACME)
            .estimatedValue(Money.parse("EUR 5"))
            .owner(OwnerId.of("ben"))
            .attributes(FIELDS)
            .addPainPoints(PainPoint.builder()
                    .type(PainPointType.LOST_TIME)
                    .subject(Subject.of(ID))
                    .words("My brother types")
                    .build())
            .addObjections(Objection.builder()
                    .id(ObjectionId.of("O-1"))
                    .topic(ObjectionTopic.PRICE)
                    .subject(Subject.of(ID))
                    .raisedAt(NOON)
                    .words("My brother pays")
                    .resolution(new Objection.Resolution(NOON, "asked him"))
                    .build())
            .build();
    private static final Occasion ON_NOON =
            Occasion.at(NOON).withBy(OwnerId.of("ben")).withReason("Ada asked for it");

    @Test
    void aLeadKeepsNothingThatTellsWhoItIs() {
        Change<Lead> change = LEAD.erase(ALL, ON_NOON);
        Lead erased = change.value();

        assertThat(erased.person()).contains(Person.builder().erasedAt(NOON).build());
        assertThat(erased.organization())
                .contains(Organization.builder()
                        .name("")
                        .sector("engines")
                        .employees(1)
                        .erasedAt(NOON)
                        .build());
        assertThat(erased.attributes()).isEqualTo(Attributes.none());
        assertThat(erased.painPoints().get(0).words()).isEmpty();
        assertThat(erased.objections().get(0).words()).isEmpty();
        assertThat(erased.objections().get(0).resolution()).contains(new Objection.Resolution(NOON, Optional.empty()));
        assertThat(erased.estimatedValue()).contains(Money.parse("EUR 5"));
        assertThat(erased.revision()).isEqualTo(1);
        assertThat(erased.erasedAt()).contains(NOON);
        assertThat(erased.toString()).doesNotContain("Ada", "Lovelace", "ada@", "7946", "brother", "December", "GB");
        assertThat(erased.facts().get(LeadKeys.ORGANIZATION).toOptional()).isEmpty();
        assertThat(erased.facts().get(LeadKeys.SECTOR).toOptional()).contains("engines");
    }

    @Test
    void theEventTellsWhenAndByWhomButNotWhy() {
        LeadEvent event = (LeadEvent) LEAD.erase(ALL, ON_NOON).events().get(0);

        assertThat(event.type()).isEqualTo(LeadEventType.ERASED);
        assertThat(event.by()).contains(OwnerId.of("ben"));
        assertThat(event.reason()).isEmpty();
        assertThat(event.before()).contains(event.after());
        assertThat(event.id()).isEqualTo("L-1#1");
    }

    @Test
    void thePolicySaysWhatIsNotPersonal() {
        Lead erased = LEAD.erase(SOME, ON_NOON).value();

        assertThat(erased.attributes()).isEqualTo(Attributes.none().with(TIER, "gold"));
        assertThat(erased.person())
                .contains(Person.builder().country("GB").erasedAt(NOON).build());
        assertThat(erased.organization())
                .contains(ACME.withAttributes(Attributes.none().with(TIER, "gold")));
    }

    @Test
    void aSecondTimeThereIsNothingToRemoveAndNothingHappens() {
        Lead erased = LEAD.erase(ALL, ON_NOON).value();

        Change<Lead> again = erased.erase(ALL, Occasion.at(LATER));

        assertThat(again.value()).isEqualTo(erased);
        assertThat(again.events()).isEmpty();
        assertThat(LEAD.erase(SOME, ON_NOON)
                        .value()
                        .erase(ALL, Occasion.at(LATER))
                        .events())
                .hasSize(1);
        assertThatThrownBy(() -> LEAD.erase(ALL, ON_NOON.withExpectedRevision(3L)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be its revision (0)");
    }

    @Test
    void nobodyWorksOnWhomNobodyKnowsButGivingUpIsAllowed() {
        Lead erased = LEAD.erase(ALL, ON_NOON).value();
        LeadCommand work = LeadCommand.work(OwnerId.of("cas"));

        assertThat(codes(erased.check(work, ON_NOON).violations())).containsExactly("lead.erased");
        assertThat(codes(erased.check(LeadCommand.nurture(NurtureReason.SET_ASIDE), ON_NOON)
                        .violations()))
                .containsExactly("lead.erased");
        assertThat(erased.check(LeadCommand.disqualify(DisqualificationReason.UNREACHABLE), ON_NOON)
                        .allowed())
                .isTrue();
        assertThat(erased.check(LeadCommand.changeLevel(QualificationLevel.SUSPECT), ON_NOON)
                        .allowed())
                .isTrue();
        Lead renewed = LEAD.erase(SOME, ON_NOON)
                .value()
                .withPerson(Person.builder().name("Charles Babbage").build());
        assertThat(renewed.erasedAt()).isEmpty();
        assertThat(renewed.check(work, ON_NOON).allowed()).isTrue();
    }

    @Test
    void anErasedLeadIsNotMerged() {
        Lead erased = LEAD.erase(ALL, ON_NOON).value();
        Lead other = LEAD.withPainPoints().withObjections().withId(LeadId.of("L-2"));

        assertThat(codes(new LeadMerge(other, List.of(erased), MergePolicy.standard())
                        .check(ON_NOON)
                        .violations()))
                .containsExactly("merge.erased");
        assertThat(codes(new LeadMerge(erased, List.of(other), MergePolicy.standard())
                        .check(ON_NOON)
                        .violations()))
                .containsExactly("merge.erased");
    }

    @Test
    void aLeadIsNotTurnedIntoSomebodyErased() {
        Lead qualified = LEAD.withStatus(LeadStatus.QUALIFIED);
        Contact contact =
                Contact.builder().id(ContactId.of("C-1")).person(ADA).build().erase(ALL, NOON);
        Account account = account().erase(ALL, NOON);
        ConversionTargets.Builder targets = ConversionTargets.builder();

        assertThat(codes(Turning.of(
                                qualified,
                                targets.contact(contact)
                                        .newAccount(AccountId.of("A-1"))
                                        .build())
                        .check(ON_NOON)
                        .violations()))
                .containsExactly("conversion.erased");
        assertThat(codes(Turning.of(
                                qualified,
                                ConversionTargets.builder()
                                        .account(account)
                                        .newContact(ContactId.of("C-1"))
                                        .build())
                        .check(ON_NOON)
                        .violations()))
                .containsExactly("conversion.erased");
    }

    @Test
    void contactAndAccountAreErasedOnce() {
        Contact contact =
                Contact.builder().id(ContactId.of("C-1")).person(ADA).build().erase(ALL, NOON);
        Account account = account().erase(ALL, NOON);

        assertThat(contact.person()).isEqualTo(Person.builder().erasedAt(NOON).build());
        assertThat(contact.revision()).isEqualTo(1);
        assertThat(contact.erase(ALL, LATER)).isEqualTo(contact);
        assertThat(account.organization().name()).isEmpty();
        assertThat(account.revision()).isEqualTo(1);
        assertThat(account.erase(ALL, LATER)).isEqualTo(account);
    }

    @Test
    void whatWasRemovedIsNotPutBack() {
        Person erased = ADA.erase(ALL, NOON);

        assertThatThrownBy(() -> erased.withName("Ada"))
                .hasMessageContaining("must be left out once they were removed");
        assertThatThrownBy(() -> erased.withJobTitle("Analyst")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> erased.withEmail(EmailAddress.of("a@b.example")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ACME.erase(ALL, NOON).withName("Acme"))
                .hasMessageContaining("must be empty once it was removed");
        assertThatThrownBy(() -> ACME.withName("")).hasMessageContaining("must not be blank");
    }

    private static Account account() {
        return Account.builder()
                .id(AccountId.of("A-1"))
                .organization(ACME)
                .status(AccountStatus.PROSPECT)
                .build();
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
