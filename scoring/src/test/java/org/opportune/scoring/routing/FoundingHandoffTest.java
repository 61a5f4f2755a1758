package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.OwnerId;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.lead.Interest;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadCommand;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.lead.NurtureReason;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;
import org.opportune.scoring.routing.HandoffDecision.Action;

/** A lead is marketing qualified for clear interest, and sales qualified for immediate interest, by the founding texts. */
class FoundingHandoffTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final FoundingHandoff POLICY = FoundingHandoff.standard();
    private static final Attributes REJECTED_NEVER = Attributes.none().with(Handoff.REJECTIONS, 0L);

    @Test
    void clearInterestWithoutTimeInMindIsMarketingQualifiedAndSupportedByMarketing() {
        HandoffDecision decision = decide(lead(Interest.EXPRESSED, Timeframe.none()));
        assertThat(decision.text())
                .isEqualTo("PROMOTE from LEAD to MQL. It shows clear interest, or engages with marketing's material."
                        + " It does not want to buy soon. Next, by marketing: Give it the information and support it"
                        + " needs to decide.");
        assertThat(decision.next().by()).isEqualTo(Support.MARKETING);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.policy()).isEqualTo(POLICY.stamp());
        assertThat(decide(lead(Interest.STRONG, Timeframe.none())).next())
                .isEqualTo(NextAction.of(
                        "handoff.inform", Support.SALES, "Give it the information and support it needs to decide."));
    }

    @Test
    void immediateInterestIsHandedDirectlyToSalesWithAReceiptForEachLevel() {
        Lead lead = lead(Interest.EXPRESSED, Timeframe.immediate(TODAY));
        HandoffDecision decision = decide(lead);
        assertThat(decision.text())
                .isEqualTo("PROMOTE from LEAD to SQL. It shows clear interest, or engages with marketing's material."
                        + " It is interested in buying at once. Next, by sales: Take it over with its contact data,"
                        + " and accept or reject it.");
        Occasion accepted = Occasion.at(NOW).withBy(OwnerId.of("R-1"));
        Lead after = lead.apply(decision.commands("call 7").get(0), accepted).value();
        assertThat(after.level()).isEqualTo(QualificationLevel.SQL);
        assertThat(decide(after).next().code().code()).isEqualTo("handoff.sell");
        assertThat(decide(after).action()).isEqualTo(Action.HOLD);
        assertThat(decide(after).commands("call 8")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, SQL", "-7, SQL", "-8, MQL"})
    void whoWantedItAtOnceIsAskedAgainAfterAWeek(int said, QualificationLevel expected) {
        assertThat(decide(lead(Interest.STRONG, Timeframe.immediate(TODAY.plusDays(said))))
                        .to())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, MQL", "0, SQL", "7, SQL", "8, MQL"})
    void aDayWithinAWeekIsImmediate(int days, QualificationLevel expected) {
        assertThat(decide(lead(Interest.UNKNOWN, Timeframe.by(TODAY.plusDays(days)))
                                .withInterest(Interest.EXPRESSED))
                        .to())
                .isEqualTo(expected);
    }

    @Test
    void whoNamesSuchADayHasShownInterest() {
        assertThat(decide(lead(Interest.UNKNOWN, Timeframe.by(TODAY))).to()).isEqualTo(QualificationLevel.SQL);
    }

    @Test
    void whoeverSalesCannotReachIsHeldAndTheReasonIsTold() {
        Lead lead = lead(Interest.STRONG, Timeframe.immediate(TODAY)).withLevel(QualificationLevel.MQL);
        Lead unreachable = lead.withPerson(Person.builder().name("Ana").build());
        HandoffDecision decision = decide(unreachable);
        assertThat(decision.action()).isEqualTo(Action.HOLD);
        assertThat(decision.to()).isEqualTo(QualificationLevel.MQL);
        assertThat(decision.reasons().get(2))
                .isEqualTo(RoutingReason.of("handoff.not-contactable", "Sales cannot get in touch with it."));
        assertThat(decision.next())
                .isEqualTo(NextAction.of(
                        "handoff.find-contact",
                        Support.MARKETING,
                        "Find an e-mail address or a telephone number first."));
        HandoffDecision raised = decide(unreachable.withLevel(QualificationLevel.LEAD));
        assertThat(raised.to()).isEqualTo(QualificationLevel.MQL);
        assertThat(raised.next()).isEqualTo(decision.next());
    }

    @Test
    void whetherSalesCanReachItMustBeKnown() {
        Attributes facts = Attributes.none()
                .with(LeadKeys.STATUS, "NEW")
                .with(LeadKeys.INTEREST, "STRONG")
                .with(LeadKeys.TIMEFRAME, "IMMEDIATE")
                .with(LeadKeys.DAYS_LEFT, 0L);
        HandoffDecision decision = POLICY.decide(QualificationLevel.MQL, facts, NOW);
        assertThat(decision.action()).isEqualTo(Action.HOLD);
        assertThat(decision.missing()).isEqualTo(Set.<Key<?>>of(LeadKeys.CONTACTABLE));
        assertThat(decision.next().text()).isEqualTo("Find out first: lead.contactable.");
        assertThat(decision.next().by()).isEqualTo(Support.SALES);
    }

    @Test
    void theUnknownHoldsALeadAndIsAskedFor() {
        HandoffDecision decision =
                decide(lead(Interest.EXPRESSED, Timeframe.unknown()).withLevel(QualificationLevel.MQL));
        assertThat(decision.action()).isEqualTo(Action.HOLD);
        assertThat(decision.missing()).containsExactly(LeadKeys.DAYS_LEFT, LeadKeys.TIMEFRAME);
        assertThat(decision.next())
                .isEqualTo(NextAction.of(
                        "handoff.ask", Support.MARKETING, "Find out first: lead.daysLeft, lead.timeframe."));
        HandoffDecision nothing = POLICY.decide(QualificationLevel.LEAD, Attributes.none(), NOW);
        assertThat(nothing.action()).isEqualTo(Action.HOLD);
        assertThat(nothing.missing()).contains(LeadKeys.TIMEFRAME, LeadKeys.STATUS, Handoff.REJECTIONS);
        assertThat(nothing.reasons())
                .containsExactly(RoutingReason.of("handoff.unknown", "Nobody knows whether it is interested."));
    }

    @Test
    void engagementWithMarketingsMaterialStandsForInterestNobodyNoted() {
        assertThat(engaged(2, 90).to()).isEqualTo(QualificationLevel.MQL);
        assertThat(engaged(1, 90).to()).isEqualTo(QualificationLevel.LEAD);
        assertThat(engaged(2, 91).to()).isEqualTo(QualificationLevel.LEAD);
    }

    private static HandoffDecision engaged(int times, int daysAgo) {
        Instant then = NOW.minus(Duration.ofDays(daysAgo));
        Attributes facts = Attributes.none()
                .with(LeadKeys.STATUS, "NEW")
                .with(LeadKeys.TIMEFRAME, "NONE")
                .with(
                        LeadKeys.interactions(InteractionType.VIDEO_VIEWED),
                        Occurrences.of(IntStream.range(0, times)
                                .mapToObj(i -> new Occurrence("v" + i, then.plusSeconds(1 + i)))
                                .toList()));
        return POLICY.decide(QualificationLevel.LEAD, facts, NOW);
    }

    @Test
    void whoWantsNothingAnyMoreFallsBackToALead() {
        Lead lead = lead(Interest.NONE, Timeframe.none()).withLevel(QualificationLevel.SQL);
        HandoffDecision decision = decide(lead);
        assertThat(decision.action()).isEqualTo(Action.DEMOTE);
        assertThat(decision.to()).isEqualTo(QualificationLevel.LEAD);
        assertThat(decision.reasons())
                .containsExactly(RoutingReason.of("handoff.falls-short", "It shows no interest any more."));
        assertThat(decision.next().code().code()).isEqualTo("handoff.qualify");
        Occasion occasion = Occasion.at(NOW).withReason(decision.text());
        assertThat(lead.apply(decision.commands("x").get(0), occasion).value().level())
                .isEqualTo(QualificationLevel.LEAD);
        HandoffDecision never = decide(lead.withLevel(QualificationLevel.SUSPECT));
        assertThat(never.action()).isEqualTo(Action.HOLD);
        assertThat(never.to()).isEqualTo(QualificationLevel.SUSPECT);
        assertThat(never.reasons().get(0).text()).isEqualTo("It shows no clear interest yet.");
        assertThat(never.next())
                .isEqualTo(NextAction.of("handoff.educate", Support.MARKETING, "Educate it, slowly and steadily."));
    }

    @Test
    void whatSalesHasAcceptedStaysSoWhenTheDayHasGoneBy() {
        Lead lead = lead(Interest.STRONG, Timeframe.by(TODAY.minusDays(30))).withLevel(QualificationLevel.SQL);
        assertThat(decide(lead).action()).isEqualTo(Action.HOLD);
        assertThat(decide(lead).reasons().get(1).text()).isEqualTo("Sales has accepted it.");
    }

    @Test
    void whatSalesRejectedTooOftenIsRecycled() {
        Lead lead = lead(Interest.STRONG, Timeframe.immediate(TODAY))
                .withStatus(LeadStatus.WORKING)
                .withLevel(QualificationLevel.SQL);
        assertThat(rejected(lead, 1).action()).isEqualTo(Action.HOLD);
        HandoffDecision decision = rejected(lead, 2);
        assertThat(decision.text())
                .isEqualTo("RECYCLE from SQL to MQL. Rejections by sales: 2, and 2 is the limit."
                        + " Next, by marketing: Nurture it, and offer it again when it is ready.");
        Occasion occasion = Occasion.at(NOW).withReason("given back");
        Lead after = lead;
        for (LeadCommand command : decision.commands("x")) {
            after = after.apply(command, occasion).value();
        }
        assertThat(after.level()).isEqualTo(QualificationLevel.MQL);
        assertThat(after.status()).isEqualTo(LeadStatus.NURTURING);
        assertThat(after.nurturing().orElseThrow().reason()).isEqualTo(NurtureReason.RECYCLED);
        assertThat(rejected(lead.withLevel(QualificationLevel.LEAD), 2).to()).isEqualTo(QualificationLevel.LEAD);
        assertThat(rejected(lead.withLevel(QualificationLevel.LEAD), 2).commands("x"))
                .hasSize(1);
        assertThat(rejected(after, 2).action()).isEqualTo(Action.PROMOTE);
    }

    @Test
    void whatIsClosedIsLeftAlone() {
        Attributes facts = Attributes.none().with(LeadKeys.STATUS, "CONVERTED");
        HandoffDecision decision = POLICY.decide(QualificationLevel.SQL, facts, NOW);
        assertThat(decision.action()).isEqualTo(Action.HOLD);
        assertThat(decision.reasons()).containsExactly(RoutingReason.of("handoff.closed", "It is CONVERTED."));
        assertThat(decision.next().code().code()).isEqualTo("handoff.none");
        Attributes given = Attributes.none().with(LeadKeys.STATUS, "DISQUALIFIED");
        assertThat(POLICY.decide(QualificationLevel.MQL, given, NOW).to()).isEqualTo(QualificationLevel.MQL);
    }

    private static HandoffDecision rejected(Lead lead, long times) {
        return POLICY.decide(lead, Attributes.none().with(Handoff.REJECTIONS, times), NOW, UTC);
    }

    private static HandoffDecision decide(Lead lead) {
        return POLICY.decide(lead, REJECTED_NEVER, NOW, UTC);
    }

    private static Lead lead(Interest interest, Timeframe timeframe) {
        return Lead.builder()
                .id(LeadId.of("L-1"))
                .person(Person.builder()
                        .name("Ana")
                        .email(EmailAddress.of("ana@example.com"))
                        .build())
                .owner(OwnerId.of("R-1"))
                .interest(interest)
                .timeframe(timeframe)
                .build();
    }

    @Test
    void everyDecisionNamesAReasonAndWhatIsNext() {
        for (QualificationLevel level : QualificationLevel.values()) {
            for (Interest interest : Interest.values()) {
                for (Timeframe timeframe : List.of(Timeframe.none(), Timeframe.unknown(), Timeframe.immediate(TODAY))) {
                    HandoffDecision decision = decide(lead(interest, timeframe).withLevel(level));
                    assertThat(decision.reasons()).isNotEmpty();
                    assertThat(decision.next().text()).endsWith(".");
                    assertThat(decision.action())
                            .isEqualTo(
                                    decision.to().compareTo(level) > 0
                                            ? Action.PROMOTE
                                            : decision.to() == level ? Action.HOLD : Action.DEMOTE);
                }
            }
        }
    }
}
