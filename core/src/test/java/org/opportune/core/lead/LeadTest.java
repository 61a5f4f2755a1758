package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occurrences;
import org.opportune.core.OwnerId;
import org.opportune.core.Truth;
import org.opportune.core.Violation;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;

class LeadTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private final Lead bare = Lead.builder()
            .id(LeadId.of("L-1"))
            .organization(Organization.of("Acme"))
            .build();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Interaction DEMO = Interaction.of("I-1", InteractionType.DEMO, NOON);
    private static final Interaction TRIAL =
            Interaction.of("I-2", InteractionType.TRIAL_SIGNUP, NOON.plus(Duration.ofDays(1)));

    @Test
    void anOrganizationIsEnoughAndNothingElseIsMadeUp() {
        assertThat(bare.status()).isEqualTo(LeadStatus.NEW);
        assertThat(bare.level()).isEqualTo(QualificationLevel.LEAD);
        assertThat(bare.interest()).isEqualTo(Interest.UNKNOWN);
        assertThat(bare.timeframe()).isEqualTo(Timeframe.unknown());
        assertThat(bare.source()).isEmpty();
        assertThat(bare.estimatedValue()).isEmpty();
        assertThat(bare.interactions()).isEmpty();
        assertThat(bare.revision()).isZero();
    }

    @Test
    void everythingThatIsMissingAndWrongIsReportedAtOnce() {
        Lead.Builder builder = Lead.builder()
                .status(LeadStatus.WORKING)
                .estimatedValue(Money.parse("EUR -1"))
                .recycled(-1)
                .revision(-1);

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly(
                        "missing", "lead.nobody", "lead.owner", "lead.recycled", "lead.revision", "money.negative");
    }

    @Test
    void whatNobodySaidIsUnknownToConditions() {
        for (Key<?> key : List.of(
                LeadKeys.SOURCE,
                LeadKeys.SOURCE_CATEGORY,
                LeadKeys.INTEREST,
                LeadKeys.TIMEFRAME,
                LeadKeys.DUE,
                LeadKeys.ESTIMATED_VALUE,
                LeadKeys.OWNER,
                LeadKeys.REVISIT_ON,
                LeadKeys.DISQUALIFICATION,
                LeadKeys.CREATED_AT,
                LeadKeys.JOB_TITLE,
                LeadKeys.COUNTRY,
                LeadKeys.SECTOR,
                LeadKeys.EMPLOYEES,
                LeadKeys.ANNUAL_REVENUE,
                LeadKeys.INTERACTIONS,
                LeadKeys.BUYING_SIGNALS,
                LeadKeys.interactions(InteractionType.DEMO))) {
            assertThat(bare.facts().get(key)).as(key.name()).isEqualTo(Answer.unknown());
        }
    }

    @Test
    void everyFieldCanBeAskedFor() {
        Lead lead = Lead.builder()
                .id(LeadId.of("L-2"))
                .person(Person.builder()
                        .email(EmailAddress.of("ada@example.org"))
                        .jobTitle("Head of purchasing")
                        .country("FR")
                        .build())
                .organization(Organization.builder()
                        .name("Acme")
                        .sector("retail")
                        .country("LT")
                        .employees(250)
                        .annualRevenue(Money.parse("EUR 1000000"))
                        .build())
                .source(LeadSource.WEBINAR)
                .status(LeadStatus.WORKING)
                .level(QualificationLevel.MQL)
                .interest(Interest.STRONG)
                .timeframe(Timeframe.within(Period.ofMonths(2), LocalDate.of(2026, 1, 10)))
                .estimatedValue(Money.parse("EUR 5000"))
                .owner(OwnerId.of("R-7"))
                .createdAt(NOON)
                .build();

        assertKnown(lead, LeadKeys.ID, "L-2");
        assertKnown(lead, LeadKeys.SOURCE, "WEBINAR");
        assertKnown(lead, LeadKeys.SOURCE_CATEGORY, "EVENT");
        assertKnown(lead, LeadKeys.STATUS, "WORKING");
        assertKnown(lead, LeadKeys.LEVEL, "MQL");
        assertKnown(lead, LeadKeys.INTEREST, "STRONG");
        assertKnown(lead, LeadKeys.TIMEFRAME, "WITHIN_PERIOD");
        assertKnown(lead, LeadKeys.DUE, LocalDate.of(2026, 3, 10));
        assertKnown(lead, LeadKeys.ESTIMATED_VALUE, Money.parse("EUR 5000"));
        assertKnown(lead, LeadKeys.OWNER, "R-7");
        assertKnown(lead, LeadKeys.CREATED_AT, NOON);
        assertKnown(lead, LeadKeys.CONTACTABLE, true);
        assertKnown(lead, LeadKeys.JOB_TITLE, "Head of purchasing");
        assertKnown(lead, LeadKeys.COUNTRY, "FR");
        assertKnown(lead, LeadKeys.ORGANIZATION, "Acme");
        assertKnown(lead, LeadKeys.SECTOR, "retail");
        assertKnown(lead, LeadKeys.EMPLOYEES, 250L);
        assertKnown(lead, LeadKeys.ANNUAL_REVENUE, Money.parse("EUR 1000000"));
    }

    @Test
    void askedButWithoutATimeInMindIsKnown() {
        Lead lead = bare.withTimeframe(Timeframe.none());

        assertKnown(lead, LeadKeys.TIMEFRAME, "NONE");
        assertThat(lead.facts().get(LeadKeys.DUE)).isEqualTo(Answer.unknown());
    }

    @Test
    void whyAndUntilWhenItIsSetAsideCanBeAskedFor() {
        Lead lead = bare.withStatus(LeadStatus.NURTURING)
                .withDisqualification(DisqualificationReason.BOUGHT_COMPETITOR)
                .withRevisitOn(LocalDate.of(2027, 1, 10));

        assertKnown(lead, LeadKeys.DISQUALIFICATION, "BOUGHT_COMPETITOR");
        assertKnown(lead, LeadKeys.REVISIT_ON, LocalDate.of(2027, 1, 10));
    }

    @Test
    void theOrganizationsCountryStandsInForThePersons() {
        Lead lead = bare.withOrganization(Organization.of("Acme").withCountry("LT"))
                .withPerson(Person.builder().name("Ada").build());

        assertKnown(lead, LeadKeys.COUNTRY, "LT");
        assertKnown(lead, LeadKeys.CONTACTABLE, false);
    }

    @Test
    void interactionsAreCountedByKind() {
        Lead lead = bare.withInteractions(DEMO, TRIAL);

        assertKnown(lead, LeadKeys.interactions(InteractionType.DEMO), Occurrences.of(List.of(DEMO.occurrence())));
        assertKnown(lead, LeadKeys.BUYING_SIGNALS, Occurrences.of(List.of(TRIAL.occurrence())));
        assertKnown(lead, LeadKeys.INTERACTIONS, Occurrences.of(List.of(DEMO.occurrence(), TRIAL.occurrence())));
        assertThat(LeadKeys.interactions(InteractionType.DEMO).name()).isEqualTo("interaction.DEMO");
    }

    @Test
    void aKindThatNeverHappenedIsKnownOnlyWhenTheInteractionsAreComplete() {
        Condition called = Condition.countWithin(LeadKeys.interactions(InteractionType.CALL), Duration.ofDays(30), 1);
        Lead demonstrated = bare.withInteractions(DEMO);

        assertThat(called.test(demonstrated.facts().at(NOON))).isEqualTo(Truth.UNKNOWN);
        assertThat(called.test(
                        demonstrated.withInteractionsComplete(true).facts().at(NOON)))
                .isEqualTo(Truth.FALSE);
        assertThat(called.test(bare.facts().at(NOON))).isEqualTo(Truth.UNKNOWN);
        assertThat(called.test(bare.withInteractionsComplete(true).facts().at(NOON)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theHostsOwnFieldsStandBesideTheLeads() {
        Key<Long> seats = Key.integer("acme:seats");
        Lead lead = bare.withAttributes(Attributes.none().with(seats, 12L));

        assertKnown(lead, seats, 12L);
        assertThat(lead.facts().get(Key.text("acme:seats"))).isEqualTo(Answer.unknown());
    }

    @Test
    void factsFollowTheLeadAndNotItsPast() {
        assertKnown(bare, LeadKeys.STATUS, "NEW");
        assertKnown(bare.withStatus(LeadStatus.NURTURING), LeadKeys.STATUS, "NURTURING");
        assertThat(bare.withOwner(Optional.empty())).isEqualTo(bare);
    }

    @Test
    void aTimeframeIsAFactAsFarAsAnybodyHasSaid() {
        assertKnown(bare.withTimeframe(Timeframe.immediate(DAY)), LeadKeys.TIMEFRAME, "IMMEDIATE");
        assertKnown(bare.withTimeframe(Timeframe.by(DAY)), LeadKeys.TIMEFRAME, "BY_DATE");
        assertKnown(bare.withTimeframe(Timeframe.within(Period.ofDays(1), DAY)), LeadKeys.TIMEFRAME, "WITHIN_PERIOD");
        assertKnown(bare.withTimeframe(Timeframe.none()), LeadKeys.TIMEFRAME, "NONE");
        assertThat(bare.facts().get(LeadKeys.TIMEFRAME)).isEqualTo(Answer.unknown());
    }

    @Test
    void whatNobodyHasDoneIsKnownOnlyWhenEverythingIsTold() {
        Lead complete = bare.withInteractionsComplete(true);

        assertThat(bare.interactionsComplete()).isFalse();
        assertKnown(complete, LeadKeys.INTERACTIONS, Occurrences.of(List.of()));
        assertKnown(complete, LeadKeys.BUYING_SIGNALS, Occurrences.of(List.of()));
        assertThat(bare.facts().get(LeadKeys.INTERACTIONS)).isEqualTo(Answer.unknown());
        assertThat(bare.withInteractions(DEMO).facts().get(LeadKeys.BUYING_SIGNALS))
                .isEqualTo(Answer.unknown());
    }

    private static <T> void assertKnown(Lead lead, Key<T> key, T value) {
        assertThat(lead.facts().get(key)).as(key.name()).isEqualTo(Answer.of(value));
    }
}
