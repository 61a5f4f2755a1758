package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.AccountId;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.ProductId;
import org.opportune.core.Truth;
import org.opportune.core.ValueType;

class PreferencesTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 5);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final ContactChannel PORTAL = ContactChannel.of("acme:portal");
    private static final Preferences SOME = Preferences.builder()
            .addChannels(ContactChannel.CHAT, ContactChannel.EMAIL)
            .language("lt-LT")
            .addProducts(ProductId.of("P 1"), ProductId.of("P-2"))
            .putConsents(ContactChannel.EMAIL, Consent.allowed(ASKED))
            .putConsents(PORTAL, Consent.allowed(ASKED))
            .putConsents(ContactChannel.PHONE, Consent.refused(ASKED))
            .build();
    private static final Contact ADA = Contact.builder()
            .id(ContactId.of("C-1"))
            .person(Person.builder()
                    .name("Ada Lovelace")
                    .jobTitle("Head of purchasing")
                    .country("GB")
                    .build())
            .account(AccountId.of("A-1"))
            .addRoles(BuyingRole.DECISION_MAKER)
            .owner(OwnerId.of("R-7"))
            .source(LeadSource.WEBINAR)
            .createdAt(NOON)
            .preferences(SOME)
            .build();
    private static final Account ACME = Account.builder()
            .id(AccountId.of("A-1"))
            .organization(Organization.builder()
                    .name("Acme")
                    .parent(AccountId.of("A-0"))
                    .sector("steel")
                    .country("LT")
                    .employees(250)
                    .annualRevenue(Money.parse("EUR 5000000"))
                    .attributes(Attributes.none().with(Key.text("acme:tier"), "gold"))
                    .build())
            .status(AccountStatus.ACTIVE)
            .owner(OwnerId.of("R-7"))
            .source(LeadSource.WEBINAR)
            .createdAt(NOON)
            .preferences(SOME)
            .build();

    @Test
    void whoWasNeverAskedHasNeitherAllowedNorRefused() {
        assertThat(SOME.mayContact(ContactChannel.EMAIL)).isEqualTo(Truth.TRUE);
        assertThat(SOME.mayContact(ContactChannel.PHONE)).isEqualTo(Truth.FALSE);
        assertThat(SOME.mayContact(ContactChannel.SMS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void accountsAndContactsAnswerForTheirPreferences() {
        assertThat(ADA.mayContact(ContactChannel.PHONE)).isEqualTo(Truth.FALSE);
        assertThat(ACME.mayContact(ContactChannel.EMAIL)).isEqualTo(Truth.TRUE);
        assertThat(Contact.builder()
                        .from(ADA)
                        .preferences(Optional.empty())
                        .build()
                        .mayContact(ContactChannel.EMAIL))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Account.builder()
                        .from(ACME)
                        .preferences(Optional.empty())
                        .build()
                        .mayContact(ContactChannel.EMAIL))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void segmentsReadPreferencesOfAccountsAndContactsAlike() {
        Condition mailable = Condition.in(PreferenceKeys.mayContact(ContactChannel.EMAIL), true);
        Condition callable = Condition.in(PreferenceKeys.mayContact(ContactChannel.PHONE), true);
        Condition textable = Condition.in(PreferenceKeys.mayContact(ContactChannel.SMS), true);

        for (Facts facts : new Facts[] {ADA.facts(), ACME.facts(), SOME.facts()}) {
            assertThat(mailable.test(facts)).isEqualTo(Truth.TRUE);
            assertThat(callable.test(facts)).isEqualTo(Truth.FALSE);
            assertThat(textable.test(facts)).isEqualTo(Truth.UNKNOWN);
            assertThat(facts.get(PreferenceKeys.LANGUAGE)).isEqualTo(Answer.of("lt-LT"));
            assertThat(facts.get(PreferenceKeys.CHANNEL)).isEqualTo(Answer.of("CHAT"));
        }
    }

    @Test
    void aProductThatIsNotNamedIsUnknownNotDisliked() {
        assertThat(SOME.facts().get(PreferenceKeys.likes(ProductId.of("P-2")))).isEqualTo(Answer.of(true));
        assertThat(SOME.facts().get(PreferenceKeys.likes(ProductId.of("P-3")))).isEqualTo(Answer.unknown());
    }

    @Test
    void aHostsOwnChannelHasAFactAndNothingElseHasOne() {
        assertThat(SOME.facts().get(PreferenceKeys.mayContact(PORTAL))).isEqualTo(Answer.of(true));
        assertThat(SOME.facts().get(Key.text("preference.mayContact.EMAIL"))).isEqualTo(Answer.unknown());
        assertThat(SOME.facts().get(Key.of("preference.wants.P-2", ValueType.BOOLEAN)))
                .isEqualTo(Answer.unknown());
        assertThat(Preferences.none().facts().get(PreferenceKeys.LANGUAGE)).isEqualTo(Answer.unknown());
        assertThat(Preferences.none().facts().get(PreferenceKeys.CHANNEL)).isEqualTo(Answer.unknown());
    }

    @Test
    void aContactOffersItsFacts() {
        assertThat(ADA.facts().get(ContactKeys.ID)).isEqualTo(Answer.of("C-1"));
        assertThat(ADA.facts().get(ContactKeys.ACCOUNT)).isEqualTo(Answer.of("A-1"));
        assertThat(ADA.facts().get(ContactKeys.OWNER)).isEqualTo(Answer.of("R-7"));
        assertThat(ADA.facts().get(ContactKeys.SOURCE)).isEqualTo(Answer.of("WEBINAR"));
        assertThat(ADA.facts().get(ContactKeys.JOB_TITLE)).isEqualTo(Answer.of("Head of purchasing"));
        assertThat(ADA.facts().get(ContactKeys.COUNTRY)).isEqualTo(Answer.of("GB"));
        assertThat(ADA.facts().get(ContactKeys.CONTACTABLE)).isEqualTo(Answer.of(false));
        assertThat(ADA.facts().get(ContactKeys.CREATED_AT)).isEqualTo(Answer.of(NOON));
        assertThat(ADA.facts().get(ContactKeys.role(BuyingRole.DECISION_MAKER))).isEqualTo(Answer.of(true));
        assertThat(ADA.facts().get(ContactKeys.role(BuyingRole.GATEKEEPER))).isEqualTo(Answer.unknown());
    }

    @Test
    void anAccountOffersItsFactsAndItsOrganizations() {
        assertThat(ACME.facts().get(AccountKeys.ID)).isEqualTo(Answer.of("A-1"));
        assertThat(ACME.facts().get(AccountKeys.STATUS)).isEqualTo(Answer.of("ACTIVE"));
        assertThat(ACME.facts().get(AccountKeys.CUSTOMER)).isEqualTo(Answer.of(true));
        assertThat(ACME.facts().get(AccountKeys.OWNER)).isEqualTo(Answer.of("R-7"));
        assertThat(ACME.facts().get(AccountKeys.SOURCE)).isEqualTo(Answer.of("WEBINAR"));
        assertThat(ACME.facts().get(AccountKeys.PARENT)).isEqualTo(Answer.of("A-0"));
        assertThat(ACME.facts().get(AccountKeys.CREATED_AT)).isEqualTo(Answer.of(NOON));
        assertThat(ACME.facts().get(AccountKeys.ORGANIZATION)).isEqualTo(Answer.of("Acme"));
        assertThat(ACME.facts().get(AccountKeys.SECTOR)).isEqualTo(Answer.of("steel"));
        assertThat(ACME.facts().get(AccountKeys.COUNTRY)).isEqualTo(Answer.of("LT"));
        assertThat(ACME.facts().get(AccountKeys.EMPLOYEES)).isEqualTo(Answer.of(250L));
        assertThat(ACME.facts().get(AccountKeys.ANNUAL_REVENUE)).isEqualTo(Answer.of(Money.parse("EUR 5000000")));
        assertThat(ACME.facts().get(Key.text("acme:tier"))).isEqualTo(Answer.of("gold"));
        assertThat(ACME.facts().get(Key.text("acme:colour"))).isEqualTo(Answer.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "fr-CA", "zh-Hant-TW", "x-klingon"})
    void aLanguageIsATag(String tag) {
        assertThat(Preferences.none().withLanguage(tag).language()).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lt_LT", "fr-ca", "und", "Lithuanian language"})
    void aLanguageThatIsNoTagIsRefused(String tag) {
        assertThatThrownBy(() -> Preferences.none().withLanguage(tag))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be a language tag such as lt or fr-CA");
    }

    @Test
    void aChannelIsLikedOnce() {
        assertThatThrownBy(() -> SOME.withChannels(PORTAL, PORTAL))
                .hasMessage("The channels ([acme:portal, acme:portal]) of preferences must name each channel once.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:59:59Z, false", "2026-03-02T07:00:00Z, true",
        "2026-03-02T08:59:59Z, true", "2026-03-02T09:00:00Z, false"
    })
    void theHoursAreThoseOfTheirZoneAndTheLastNoLongerCounts(Instant moment, boolean reached) {
        ContactHours hours = new ContactHours(LocalTime.of(9, 0), LocalTime.of(11, 0), ZoneId.of("Europe/Vilnius"));

        assertThat(hours.contains(moment)).isEqualTo(reached);
    }

    @Test
    void hoursThatNeverAreAreRefused() {
        assertThatThrownBy(() -> new ContactHours(LocalTime.NOON, LocalTime.NOON, ZoneId.of("Europe/Vilnius")))
                .hasMessage("The to (12:00) of contact hours must be after from (12:00).");
    }
}
