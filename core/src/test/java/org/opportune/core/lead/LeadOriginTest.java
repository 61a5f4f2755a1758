package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.CampaignId;
import org.opportune.core.Condition;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.Truth;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.party.Person;

/** Where leads come from: the way they came, lost deals, and people who did not buy. */
class LeadOriginTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T12:00:00Z");
    private static final Touchpoint ADVERTISEMENT = Touchpoint.of(LeadSource.ADVERTISING_RESPONSE, MONDAY);
    private static final Touchpoint ARTICLE = Touchpoint.builder()
            .source(LeadSource.BLOG)
            .at(MONDAY.plus(Duration.ofDays(1)))
            .campaign(CampaignId.of("autumn"))
            .content("how architects keep time")
            .build();
    private static final Touchpoint FORM = Touchpoint.builder()
            .source(LeadSource.WEBSITE_VISIT)
            .at(MONDAY.plus(Duration.ofDays(2)))
            .campaign(CampaignId.of("winter"))
            .build();
    private static final Touchpoint WEBINAR = Touchpoint.of(LeadSource.WEBINAR, MONDAY.plus(Duration.ofDays(3)));
    private static final Lead BARE = Lead.builder()
            .id(LeadId.of("L-1"))
            .person(Person.builder().name("Ada").build())
            .build();
    private static final Lead LEAD =
            BARE.withTouchpoints(WEBINAR, FORM, ARTICLE, ADVERTISEMENT, FORM).withCreatedAt(FORM.at());

    @Test
    void theConversionPathIsTheTouchpointsInTimeOrderUntilItBecameALead() {
        assertThat(LEAD.conversionPath()).contains(List.of(ADVERTISEMENT, ARTICLE, FORM));
        assertThat(LEAD.pathUntil(FORM.at().minusNanos(1))).containsExactly(ADVERTISEMENT, ARTICLE);
        assertThat(LEAD.pathUntil(WEBINAR.at())).containsExactly(ADVERTISEMENT, ARTICLE, FORM, WEBINAR);
    }

    @Test
    void whoseCreationNobodyKnowsHasNoPathRatherThanAnEmptyOne() {
        assertThat(LEAD.withCreatedAt(Optional.empty()).conversionPath()).isEmpty();
        assertThat(BARE.withCreatedAt(MONDAY).conversionPath()).contains(List.of());
    }

    @Test
    void theOriginCampaignIsThatOfTheFirstTouchpointThatBelongsToOne() {
        assertThat(LEAD.originCampaign()).contains(CampaignId.of("autumn"));
        assertThat(LEAD.withTouchpoints(WEBINAR, ADVERTISEMENT).originCampaign())
                .isEmpty();
        assertKnown(LEAD, LeadKeys.ORIGIN_CAMPAIGN, "autumn");
    }

    @Test
    void conditionsCountTheTouchpointsEachOnce() {
        Condition threeInTwoDays = Condition.countWithin(LeadKeys.TOUCHPOINTS, Duration.ofDays(3), 3);

        assertThat(threeInTwoDays.test(LEAD.facts().at(FORM.at()))).isEqualTo(Truth.TRUE);
        assertThat(Condition.countWithin(LeadKeys.TOUCHPOINTS, Duration.ofDays(3), 4)
                        .test(LEAD.facts().at(FORM.at())))
                .isEqualTo(Truth.FALSE);
        assertThat(threeInTwoDays.test(BARE.facts().at(FORM.at()))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aLostDealComesBackAsALeadThatNamesIt() {
        Lead winBack = BARE.withSource(LeadSource.LOST_OPPORTUNITY).withOriginDeal(DealId.of("D-7"));

        assertKnown(winBack, LeadKeys.ORIGIN_DEAL, "D-7");
        assertKnown(winBack, LeadKeys.SOURCE_CATEGORY, "EXISTING");
        assertThat(BARE.facts().get(LeadKeys.ORIGIN_DEAL)).isEqualTo(Answer.unknown());
    }

    /** Who does not become a customer is asked for a referral, and whom they name is a lead of that source. */
    @Test
    void whoDoesNotBuyIsAskedOnceWhoMightAndNamesALead() {
        Condition toAsk = Condition.all(
                Condition.in(LeadKeys.STATUS, LeadStatus.DISQUALIFIED.name()),
                Condition.not(Condition.countWithin(
                        LeadKeys.interactions(InteractionType.REFERRAL_ASKED), Duration.ofDays(36_500), 1)));
        Lead nonBuyer = BARE.withInteractionsComplete(true)
                .apply(LeadCommand.disqualify(DisqualificationReason.NO_INTENT), Occasion.at(MONDAY))
                .value();
        Lead asked = nonBuyer.withInteractions(Interaction.of("I-1", InteractionType.REFERRAL_ASKED, MONDAY));
        Lead named = BARE.withId(LeadId.of("L-2"))
                .withSource(LeadSource.NON_BUYER_REFERRAL)
                .withReferredBy(nonBuyer.id());

        assertThat(toAsk.test(nonBuyer.factsAt(MONDAY, ZoneOffset.UTC))).isEqualTo(Truth.TRUE);
        assertThat(toAsk.test(asked.factsAt(MONDAY, ZoneOffset.UTC))).isEqualTo(Truth.FALSE);
        assertThat(toAsk.test(BARE.factsAt(MONDAY, ZoneOffset.UTC))).isEqualTo(Truth.FALSE);
        assertKnown(named, LeadKeys.SOURCE_CATEGORY, "REFERRAL");
        assertKnown(named, LeadKeys.REFERRED_BY, "L-1");
        assertThatThrownBy(() -> BARE.withReferredBy(BARE.id()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be another lead");
    }

    private static <T> void assertKnown(Lead lead, Key<T> key, T value) {
        assertThat(lead.facts().get(key)).as(key.name()).isEqualTo(Answer.of(value));
    }
}
