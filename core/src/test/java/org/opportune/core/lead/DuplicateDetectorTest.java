package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.lead.Turning.codes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.lead.Duplicate.Kind;
import org.opportune.core.lead.Duplicate.Matcher;
import org.opportune.core.lead.Duplicate.Reason;
import org.opportune.core.lead.Duplicate.Severity;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Contact;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.party.PhoneNumber;

class DuplicateDetectorTest {
    private static final DuplicateDetector DETECTOR = new DuplicateDetector(DuplicateRules.standard());

    @Test
    void twoSpellingsOfOneAddressAreCertain() {
        assertThat(found(person("Ada", "Ada@Acme.example", null), person("A. King", "ada@acme.EXAMPLE", null)))
                .containsExactly(new Duplicate(
                        Kind.CONTACT,
                        "C-2",
                        Severity.BLOCK,
                        List.of(new Reason(Matcher.EMAIL, "ada@acme.example", 100))));
    }

    @Test
    void twoSpellingsOfOneNumberAreAWarning() {
        assertThat(found(person(null, null, "+370 (600) 000-00"), person(null, null, "00370 600 00000")))
                .containsExactly(new Duplicate(
                        Kind.CONTACT, "C-2", Severity.WARN, List.of(new Reason(Matcher.PHONE, "+37060000000", 60))));
    }

    @Test
    void whatTwoRecordsHaveInCommonIsAddedUp() {
        Duplicate both = found(
                        person("Ada Lovelace", "ada@acme.example", "112"),
                        person("LOVELACE, Augusta", "a.lovelace@acme.example", "112"))
                .get(0);

        assertThat(both.reasons())
                .containsExactly(
                        new Reason(Matcher.PHONE, "112", 60),
                        new Reason(Matcher.DOMAIN_AND_LAST_NAME, "lovelace @acme.example", 60));
        assertThat(both.weight()).isEqualTo(120);
        assertThat(both.severity()).isEqualTo(Severity.BLOCK);
        assertThat(both).hasToString("contact C-2");
    }

    @Test
    void aDomainWhereAnybodyGetsAnAddressIsNoSign() {
        assertThat(found(person("Ada Smith", "ada@gmail.com", null), person("Ben Smith", "ben@GMAIL.com", null)))
                .isEmpty();
        assertThat(found(person("Ada Smith", "ada@acme.example", null), person("Ben Smith", "ben@acme.example", null)))
                .extracting(Duplicate::severity)
                .containsExactly(Severity.WARN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Núñez | NUNEZ, Bo | true",
                "Ada Lovelace | Ben Lovelace-King | false",
                "Lovelace | Ada Lovelace | false",
                "Lovelace, Ada | Ada Lovelace | true",
                "', Ada' | ', Ben' | false",
                "Ada O'Neil | Ben ONEIL | true",
            })
    void aLastNameIsWhatStandsBeforeACommaOrTheLastOfSeveralWords(String one, String two, boolean same) {
        assertThat(found(person(one, "x@acme.example", null), person(two, "y@acme.example", null)))
                .hasSize(same ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme | ACME, Inc. | true",
                "UAB Žalgiris | zalgiris | true",
                "Acme GmbH & Co. KG | Acme | true",
                "Müller S.A. | Muller | true",
                "Acme | Acme Retail | false",
                "Company | Limited | false",
                "Company | company | true",
                "--- | !!! | false",
            })
    void theNameOfAnOrganizationIsComparedWithoutAccentsPunctuationAndLegalForm(String one, String two, boolean same) {
        assertThat(found(account("A-1", one), account("A-2", two))).hasSize(same ? 1 : 0);
    }

    @Test
    void colleaguesAreNoDuplicatesButALeadOfAnOrganizationMatchesItsAccount() {
        Organization acme = Organization.of("Acme");
        Lead ada = Turning.LEAD;
        Lead ben = ada.withId(LeadId.of("L-2"))
                .withPerson(Person.builder().name("Ben Noll").build());
        Lead nobody = ada.withId(LeadId.of("L-3")).withPerson(Optional.empty());

        List<Duplicate> found = DETECTOR.find(
                DuplicateCandidate.of(ada.withOrganization(acme)),
                List.of(
                        DuplicateCandidate.of(ben),
                        DuplicateCandidate.of(nobody),
                        account("A-1", "Acme Ltd"),
                        DuplicateCandidate.of(ada)));

        assertThat(found).extracting(Duplicate::toString).containsExactly("lead L-3", "account A-1");
        assertThat(found)
                .extracting(Duplicate::reasons)
                .containsOnly(List.of(new Reason(Matcher.ORGANIZATION_NAME, "acme", 40)));
    }

    @Test
    void theMostCertainComesFirstThenLeadsContactsAndAccountsById() {
        DuplicateCandidate lead = DuplicateCandidate.of(Turning.LEAD);

        List<Duplicate> found = DETECTOR.find(
                lead,
                List.of(
                        account("A-3", "Acme"),
                        account("A-2", "Acme"),
                        contact("C-9", person("Ada King", "ada@acme.example", null)),
                        contact("C-8", person("Ed Lovelace", "ed@acme.example", null)),
                        account("A-2", "Acme")));

        assertThat(found)
                .extracting(Duplicate::toString)
                .containsExactly("contact C-9", "contact C-8", "account A-2", "account A-3");
    }

    @Test
    void whatIsFoundBlocksAConversion() {
        DuplicateCandidate known = contact("C-9", person("Ada King", "ada@acme.example", null));
        List<Duplicate> found = DETECTOR.find(DuplicateCandidate.of(Turning.LEAD), List.of(known));

        assertThat(Turning.of(Turning.LEAD, Turning.ALL_NEW.withDuplicates(found))
                        .check(Turning.NOW)
                        .violations())
                .singleElement()
                .hasToString("conversion.duplicate: The duplicate (contact C-9) of lead L-1 seems to be the same."
                        + " Take it as the target, or say by policy that duplicates do not block.");
    }

    @Test
    void aMatcherThatIsLeftOutIsNotAsked() {
        DuplicateRules byMail = DuplicateRules.builder()
                .id("mail")
                .putWeights(Matcher.EMAIL, 1)
                .warnAt(1)
                .blockAt(2)
                .build();

        assertThat(new DuplicateDetector(byMail)
                        .find(
                                contact("C-1", person("Ada", "a@acme.example", "112")),
                                List.of(
                                        contact("C-2", person("Ada", "a@acme.example", "112")),
                                        contact("C-3", person("Ada", "b@acme.example", "112")))))
                .containsExactly(new Duplicate(
                        Kind.CONTACT, "C-2", Severity.WARN, List.of(new Reason(Matcher.EMAIL, "a@acme.example", 1))));
    }

    @Test
    void everythingWrongWithTheRulesIsReportedAtOnce() {
        assertThatThrownBy(() -> DuplicateRules.builder()
                        .version(0)
                        .putWeights(Matcher.EMAIL, 0)
                        .putWeights(Matcher.PHONE, 1001)
                        .warnAt(0)
                        .blockAt(-1)
                        .addFreeMailDomains("Gmail.com", "gmail")
                        .addLegalForms("S.A.", "GmbH", "co kg", "")
                        .build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(codes(e.violations()))
                                .containsExactly(
                                        "missing",
                                        "rules.version",
                                        "duplicate.warnAt",
                                        "duplicate.blockAt",
                                        "duplicate.weight",
                                        "duplicate.weight",
                                        "duplicate.domain",
                                        "duplicate.domain",
                                        "duplicate.legalForm",
                                        "duplicate.legalForm",
                                        "duplicate.legalForm",
                                        "duplicate.legalForm"));
        assertThatThrownBy(() ->
                        DuplicateRules.builder().id("none").warnAt(1).blockAt(1).build())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must name a matcher");
    }

    private static List<Duplicate> found(Person one, Person two) {
        return found(contact("C-1", one), contact("C-2", two));
    }

    private static List<Duplicate> found(DuplicateCandidate one, DuplicateCandidate two) {
        return DETECTOR.find(one, List.of(two));
    }

    private static Person person(@Nullable String name, @Nullable String email, @Nullable String phone) {
        return Person.builder()
                .name(Optional.ofNullable(name))
                .email(Optional.ofNullable(email).map(EmailAddress::of))
                .phone(Optional.ofNullable(phone).map(PhoneNumber::of))
                .build();
    }

    private static DuplicateCandidate contact(String id, Person person) {
        return DuplicateCandidate.of(
                Contact.builder().id(ContactId.of(id)).person(person).build());
    }

    private static DuplicateCandidate account(String id, String name) {
        return DuplicateCandidate.of(Account.builder()
                .id(AccountId.of(id))
                .organization(Organization.of(name))
                .status(AccountStatus.ACTIVE)
                .build());
    }
}
