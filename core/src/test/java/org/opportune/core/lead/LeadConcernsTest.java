package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.ObjectionId;
import org.opportune.core.Truth;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.Objection.Resolution;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.party.Organization;
import org.opportune.core.time.Timeframe;

/** What hurts a lead, what it holds against buying, and what of it ages. */
class LeadConcernsTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final LeadId ID = LeadId.of("L-1");
    private static final Lead BARE =
            Lead.builder().id(ID).organization(Organization.of("Acme")).build();
    private static final PainPoint LOST_TIME = PainPoint.builder()
            .type(PainPointType.LOST_TIME)
            .subject(Subject.of(ID))
            .build();
    private static final Objection PRICE = Objection.builder()
            .id(ObjectionId.of("O-1"))
            .topic(ObjectionTopic.PRICE)
            .subject(Subject.of(ID))
            .raisedAt(NOON)
            .build();

    @Test
    void aPainThatWasFoundIsAFactAndOneThatWasNotIsUnknown() {
        Lead lead = BARE.withPainPoints(LOST_TIME, LOST_TIME.withWords("hours"), LOST_TIME);

        assertKnown(lead.facts(), LeadKeys.pain(PainPointType.LOST_TIME), true);
        assertKnown(lead.facts(), LeadKeys.PAIN_POINTS, 1L);
        assertUnknown(lead.facts(), LeadKeys.pain(PainPointType.OVERSPENDING));
        assertUnknown(BARE.facts(), LeadKeys.PAIN_POINTS);
        assertThat(LeadKeys.pain(PainPointType.of("acme:audit")).name()).isEqualTo("pain.acme:audit");
    }

    @Test
    void objectionsAreCountedByTopic() {
        Lead lead =
                BARE.withObjections(PRICE, PRICE.withId(ObjectionId.of("O-2")).withTopic(ObjectionTopic.TIMING));
        Condition price = Condition.countWithin(LeadKeys.objections(ObjectionTopic.PRICE), Duration.ofDays(1), 1);

        assertThat(price.test(lead.facts().at(NOON))).isEqualTo(Truth.TRUE);
        assertThat(price.test(lead.facts().at(NOON.minusNanos(1)))).isEqualTo(Truth.FALSE);
        assertThat(price.test(BARE.facts().at(NOON))).isEqualTo(Truth.UNKNOWN);
        assertThat(lead.facts()
                        .get(LeadKeys.OBJECTIONS)
                        .toOptional()
                        .orElseThrow()
                        .size())
                .isEqualTo(2);
        assertUnknown(BARE.facts(), LeadKeys.OBJECTIONS);
    }

    @Test
    void anObjectionStandsUntilItIsMet() {
        Instant met = NOON.plusSeconds(60);
        Lead lead = BARE.withObjections(
                PRICE.withResolution(new Resolution(met, "paid back within a year")),
                PRICE.withId(ObjectionId.of("O-2")));

        assertUnknown(at(lead, NOON.minusNanos(1)), LeadKeys.OPEN_OBJECTIONS);
        assertKnown(at(lead, NOON), LeadKeys.OPEN_OBJECTIONS, 2L);
        assertKnown(at(lead, met), LeadKeys.OPEN_OBJECTIONS, 1L);
        assertKnown(at(lead.withObjections(lead.objections().get(0)), met), LeadKeys.OPEN_OBJECTIONS, 0L);
        assertUnknown(lead.facts(), LeadKeys.OPEN_OBJECTIONS);
    }

    @Test
    void concernsAreOfTheLeadItselfAndEachObjectionIsGivenOnce() {
        Subject other = Subject.of(LeadId.of("L-2"));

        assertThatThrownBy(() -> BARE.withPainPoints(LOST_TIME.withSubject(other)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("subject of painPoints")
                .hasMessageContaining("must be the lead itself");
        assertThatThrownBy(() -> BARE.withObjections(PRICE.withSubject(other)))
                .hasMessageContaining("subject of objections");
        assertThatThrownBy(() -> BARE.withObjections(PRICE, PRICE.withTopic(ObjectionTopic.NEED)))
                .hasMessageContaining("must be given once each");
    }

    /** Two months from 10 January end on 10 March: 21 + 28 + 10 days later. */
    @Test
    void aTimeframeAgesDayByDayUntilItIsPast() {
        Lead lead = BARE.withTimeframe(Timeframe.within(Period.ofMonths(2), LocalDate.of(2026, 1, 10)));

        assertKnown(at(lead, Instant.parse("2026-01-10T12:00:00Z")), LeadKeys.DAYS_LEFT, 59L);
        assertKnown(at(lead, Instant.parse("2026-03-10T23:59:59Z")), LeadKeys.DAYS_LEFT, 0L);
        assertKnown(at(lead, Instant.parse("2026-03-11T00:00:00Z")), LeadKeys.DAYS_LEFT, -1L);
        assertUnknown(at(BARE.withTimeframe(Timeframe.none()), NOON), LeadKeys.DAYS_LEFT);
        assertUnknown(at(BARE, NOON), LeadKeys.DAYS_LEFT);
        assertUnknown(lead.facts(), LeadKeys.DAYS_LEFT);
    }

    @Test
    void whoseDayCountsDecidesWhenItIsPast() {
        Lead lead = BARE.withTimeframe(Timeframe.by(LocalDate.of(2026, 3, 31)));
        Instant late = Instant.parse("2026-03-31T21:00:00Z");

        assertKnown(at(lead, late), LeadKeys.DAYS_LEFT, 0L);
        assertKnown(lead.factsAt(late, ZoneId.of("Europe/Vilnius")), LeadKeys.DAYS_LEFT, -1L);
    }

    @Test
    void interestSaysWhenItWasExpressedAndAges() {
        Lead lead = BARE.withInterest(Interest.STRONG).withInterestAt(NOON);

        assertKnown(lead.facts(), LeadKeys.INTEREST_AT, NOON);
        assertKnown(at(lead, NOON), LeadKeys.INTEREST_AGE, 0L);
        assertKnown(at(lead, Instant.parse("2026-01-15T00:00:00Z")), LeadKeys.INTEREST_AGE, 10L);
        assertUnknown(at(lead, NOON.minusNanos(1)), LeadKeys.INTEREST_AGE);
        assertUnknown(at(BARE, NOON), LeadKeys.INTEREST_AGE);
        assertUnknown(BARE.facts(), LeadKeys.INTEREST_AT);
        assertThatThrownBy(() -> BARE.withInterestAt(NOON))
                .hasMessageContaining("must be left out while nobody knows the interest");
    }

    @Test
    void factsAtAMomentAnswerEverythingElseAndTheMoment() {
        assertKnown(at(BARE, NOON), LeadKeys.STATUS, "NEW");
        assertKnown(at(BARE, NOON), Facts.AS_OF, NOON);
    }

    private static Facts at(Lead lead, Instant moment) {
        return lead.factsAt(moment, ZoneOffset.UTC);
    }

    private static <T> void assertKnown(Facts facts, Key<T> key, T value) {
        assertThat(facts.get(key)).as(key.name()).isEqualTo(Answer.of(value));
    }

    private static void assertUnknown(Facts facts, Key<?> key) {
        assertThat(facts.get(key)).as(key.name()).isEqualTo(Answer.unknown());
    }
}
