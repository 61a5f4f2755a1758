package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.party.Organization;
import org.opportune.core.time.Timeframe;

/** Late and corrected events: how a lead was, and how it was thought to be. */
class TrackedLeadTest {
    private static final OwnerId ADA = OwnerId.of("ada");
    private static final OwnerId BEN = OwnerId.of("ben");
    private static final Money FIVE = Money.parse("EUR 5");
    private static final Lead DRAFT = Lead.builder()
            .id(LeadId.of("L-1"))
            .organization(Organization.of("Acme"))
            .build();
    private static final LeadCommand GIVE_UP = LeadCommand.disqualify(DisqualificationReason.NO_INTENT);
    private static final LeadCommand ASIDE =
            LeadCommand.setAside(DisqualificationReason.BOUGHT_COMPETITOR, LocalDate.of(2027, 1, 1));

    /** New on the 1st, worked on by Ada from the 10th, qualified on the 20th. */
    private static TrackedLead grown() {
        TrackedLead lead = TrackedLead.capture(DRAFT, on(1)).value();
        lead = lead.apply(LeadCommand.work(ADA), on(10)).value();
        return lead.apply(LeadCommand.qualify("assessment A-1"), on(20)).value();
    }

    @Test
    void nothingHasHappenedInAnEmptyHistory() {
        assertThat(LeadHistory.empty().stateAt(march(1))).isEmpty();
        assertThat(LeadHistory.empty().revision()).isZero();
        assertThat(DRAFT.replay(LeadHistory.empty())).isEqualTo(DRAFT);
        assertThat(new TrackedLead(DRAFT, LeadHistory.empty()).convertedAt()).isEmpty();
    }

    @Test
    void aRecordBeginsWithTheLeadAsItStands() {
        Change<TrackedLead> change = TrackedLead.capture(DRAFT, on(1));

        assertThat(change.value().lead()).isEqualTo(DRAFT.withRevision(1).withCreatedAt(march(1)));
        assertThat(change.events()).singleElement().isInstanceOfSatisfying(LeadEvent.class, event -> {
            assertThat(event.type()).isEqualTo(LeadEventType.CAPTURED);
            assertThat(event.before()).isEmpty();
            assertThat(event.by()).contains(BEN);
            assertThat(event.reason()).contains("as agreed");
        });
        Lead kept = DRAFT.withRevision(7).withCreatedAt(march(1));
        assertThat(TrackedLead.capture(kept, on(2)).value().lead()).isEqualTo(kept.withRevision(8));
        assertThatThrownBy(() -> TrackedLead.capture(
                        kept, on(1).withEffectiveAt(march(1).minusNanos(1)).withExpectedRevision(6L)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(codes(e.violations())).containsExactly("revision.stale", "lead.createdAt"));
    }

    @Test
    void twoEventsOfOneRevisionAndEventsOfTwoLeadsAreRefused() {
        LeadEvent capture = grown().history().events().get(0);

        assertThatThrownBy(() -> LeadHistory.of(List.of(capture, capture)))
                .hasMessageStartingWith("The revision (L-1#1) of a lead history must not be used twice.");
        assertThatThrownBy(() -> LeadHistory.of(
                        List.of(capture, capture.withLead(LeadId.of("L-2")).withRevision(2))))
                .hasMessageContaining("must be the same in every event");
    }

    @Test
    void eventsAreInTheOrderInWhichTheyTookEffectHoweverTheyCome() {
        List<LeadEvent> events = grown().history().events();

        assertThat(LeadHistory.of(List.of(events.get(2), events.get(0), events.get(1))))
                .isEqualTo(grown().history())
                .hasSameHashCodeAs(grown().history())
                .hasToString(events.toString());
    }

    @Test
    void aStateHoldsFromItsVeryMomentOn() {
        TrackedLead lead = grown();

        assertThat(lead.asOf(march(1).minusNanos(1))).isEmpty();
        assertThat(status(lead, march(1))).isEqualTo(LeadStatus.NEW);
        assertThat(status(lead, march(10).minusNanos(1))).isEqualTo(LeadStatus.NEW);
        assertThat(status(lead, march(10))).isEqualTo(LeadStatus.WORKING);
        assertThat(status(lead, march(31))).isEqualTo(LeadStatus.QUALIFIED);
    }

    @Test
    void aLateCommandIsCheckedAgainstTheLeadAsItWas() {
        TrackedLead late = grown().apply(ASIDE, late(5, 25)).value();

        assertThat(status(late, march(4))).isEqualTo(LeadStatus.NEW);
        assertThat(status(late, march(5))).isEqualTo(LeadStatus.NURTURING);
        assertThat(late.lead()).isEqualTo(grown().lead().withRevision(4).withRecycled(1));
        assertThat(codes(grown().check(LeadCommand.qualify("assessment A-2"), late(5, 25))
                        .violations()))
                .containsExactly("lead.transition");
    }

    @Test
    void beforeItWasRecordedNobodyKnewOfALateCommand() {
        TrackedLead late = grown().apply(ASIDE, late(5, 25)).value();

        assertThat(late.asOf(march(6), march(25).minusNanos(1)).orElseThrow().status())
                .isEqualTo(LeadStatus.NEW);
        assertThat(late.asOf(march(6), march(25)).orElseThrow().status()).isEqualTo(LeadStatus.NURTURING);
        assertThat(late.asOf(march(6), march(1).minusNanos(1))).isEmpty();
    }

    @Test
    void aLateCommandThatMakesNonsenseOfALaterOneIsRefused() {
        assertThat(codes(grown().check(GIVE_UP, late(15, 25)).violations())).containsExactly("history.later");
        assertThat(codes(grown().check(GIVE_UP, late(5, 25)).violations())).isEmpty();
    }

    @Test
    void aLateChangeOfLevelReachesTheEnd() {
        LeadCommand raise =
                LeadCommand.changeLevel(QualificationLevel.MQL, new Receipt(QualificationLevel.MQL, "score S-1"));

        TrackedLead late = grown().apply(raise, late(5, 25)).value();

        assertThat(late.lead()).isEqualTo(grown().lead().withRevision(4).withLevel(QualificationLevel.MQL));
    }

    @Test
    void whatTheySaidCountsUntilTheySaySomethingElseOfTheSame() {
        Timeframe soon = Timeframe.by(LocalDate.of(2026, 4, 1));
        TrackedLead told =
                grown().apply(LeadCommand.learn(Interest.STRONG, soon), on(22)).value();

        TrackedLead late = told.apply(LeadCommand.learn(Interest.EXPRESSED, Timeframe.none()), late(15, 25))
                .value()
                .apply(new LeadCommand.Learn(Optional.empty(), Optional.empty(), Optional.of(FIVE)), late(5, 26))
                .value();

        assertThat(told.history().events().get(3).type()).isEqualTo(LeadEventType.LEARNED);
        assertThat(told.asOf(march(21)).orElseThrow().interest()).isEqualTo(Interest.UNKNOWN);
        assertThat(late.asOf(march(15)).orElseThrow().interest()).isEqualTo(Interest.EXPRESSED);
        assertThat(late.asOf(march(15)).orElseThrow().interestAt()).contains(march(15));
        assertThat(late.asOf(march(15)).orElseThrow().timeframe()).isEqualTo(Timeframe.none());
        assertThat(late.asOf(march(4)).orElseThrow().estimatedValue()).isEmpty();
        assertThat(late.lead()).isEqualTo(told.lead().withRevision(6).withEstimatedValue(FIVE));
        assertThat(late.lead().interestAt()).contains(march(22));
        assertThat(late.lead().timeframe()).isEqualTo(soon);
    }

    @Test
    void learningSaysSomethingNewOfALeadThatIsNotConverted() {
        Lead lead = DRAFT.withInterest(Interest.STRONG).withInterestAt(march(1)).withEstimatedValue(FIVE);
        LeadCommand nothing = new LeadCommand.Learn(Optional.empty(), Optional.empty(), Optional.of(FIVE));
        LeadCommand debt = new LeadCommand.Learn(Optional.empty(), Optional.empty(), Optional.of(FIVE.negated()));
        LeadCommand again = new LeadCommand.Learn(Optional.of(Interest.STRONG), Optional.empty(), Optional.empty());
        LeadCommand forget = new LeadCommand.Learn(Optional.of(Interest.UNKNOWN), Optional.empty(), Optional.empty());

        assertThat(codes(lead.check(nothing, on(1)).violations())).containsExactly("command.unchanged");
        assertThat(codes(lead.check(again, on(1)).violations())).containsExactly("command.unchanged");
        assertThat(codes(lead.check(debt, on(1)).violations())).containsExactly("money.negative");
        assertThat(codes(lead.withStatus(LeadStatus.CONVERTED)
                        .check(again, on(2))
                        .violations()))
                .containsExactly("lead.transition");
        assertThat(lead.apply(again, on(2)).value().interestAt()).contains(march(2));
        assertThat(lead.apply(forget, on(2)).value().interestAt()).isEmpty();
        assertThat(lead.apply(forget, on(2)).value().estimatedValue()).contains(FIVE);
    }

    @Test
    void aCorrectionReplacesAnEventAndKeepsWhatLaterOnesSay() {
        TrackedLead corrected = grown().apply(LeadCorrection.of(2, LeadCommand.work(BEN)), late(12, 25))
                .value();

        assertThat(status(corrected, march(10))).isEqualTo(LeadStatus.NEW);
        assertThat(corrected.asOf(march(12)).orElseThrow().owner()).contains(BEN);
        assertThat(corrected.asOf(march(11), march(24)).orElseThrow().owner()).contains(ADA);
        assertThat(corrected.lead()).isEqualTo(grown().lead().withRevision(4).withOwner(BEN));
        assertThat(corrected.history().events())
                .filteredOn(event -> event.revision() == 4)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(LeadEventType.CORRECTED);
                    assertThat(event.replaces()).contains(2L);
                });
    }

    @Test
    void whatNeverHappenedIsWithdrawn() {
        TrackedLead withdrawn =
                grown().apply(LeadCorrection.withdrawing(3), late(20, 25)).value();

        assertThat(status(withdrawn, march(20))).isEqualTo(LeadStatus.WORKING);
        assertThat(withdrawn.lead().revision()).isEqualTo(4);
        assertThat(codes(grown().check(LeadCorrection.withdrawing(2), late(10, 25))
                        .violations()))
                .containsExactly("history.later");
    }

    @Test
    void everythingThatStandsAgainstACorrectionIsReportedAtOnce() {
        Occasion silent = on(30).withReason(Optional.empty()).withExpectedRevision(2L);

        assertThat(codes(grown().check(LeadCorrection.withdrawing(9), silent).violations()))
                .containsExactly("reason.missing", "correction.unknown", "revision.stale");
        assertThat(codes(grown().check(LeadCorrection.withdrawing(1), on(30)).violations()))
                .containsExactly("correction.capture");
        TrackedLead corrected =
                grown().apply(LeadCorrection.withdrawing(3), late(20, 25)).value();
        assertThat(codes(corrected.check(LeadCorrection.withdrawing(3), on(30)).violations()))
                .containsExactly("correction.unknown");
    }

    @Test
    void aCommandThatDoesNotFitTheRecordIsRefused() {
        TrackedLead bare = new TrackedLead(DRAFT, LeadHistory.empty());
        TrackedLead forged = new TrackedLead(grown().lead().withOwner(BEN), grown().history());
        TrackedLead newer = new TrackedLead(grown().lead().withRevision(9), grown().history());

        assertThat(codes(bare.check(GIVE_UP, on(2)).violations())).containsExactly("lead.history.empty");
        assertThat(codes(forged.check(GIVE_UP, on(30)).violations())).containsExactly("lead.history");
        assertThat(codes(newer.check(GIVE_UP, on(30)).violations())).containsExactly("lead.history");
        assertThat(codes(grown().check(
                                GIVE_UP,
                                on(1).withEffectiveAt(march(1).minusNanos(1)).withRecordedAt(march(20)))
                        .violations()))
                .containsExactly("lead.history.before");
        assertThat(codes(grown().check(GIVE_UP, late(20, 20).withRecordedAt(march(20)))
                        .violations()))
                .isEmpty();
        assertThat(codes(grown().check(GIVE_UP, on(19)).violations())).contains("history.recorded");
    }

    @Test
    void aMergeIsTakenOverIntoTheRecord() {
        TrackedLead lead = grown();
        Lead other = DRAFT.withId(LeadId.of("L-2")).withSource(LeadSource.WEBINAR);
        Change<Lead> merge = new LeadMerge(lead.lead(), List.of(other), MergePolicy.standard()).apply(on(25));
        LeadEvent event = (LeadEvent) merge.events().get(0);

        TrackedLead merged = lead.following(merge.value(), event);

        assertThat(merged.lead()).isEqualTo(merge.value());
        assertThat(merged.history().stateAt(march(25)).orElseThrow().mergedFrom())
                .containsExactly(other.id());
        assertThat(merged.asOf(march(24)).orElseThrow().mergedFrom()).isEmpty();
        TrackedLead late = merged.apply(ASIDE, late(5, 26)).value();
        assertThat(late.lead().mergedFrom()).containsExactly(other.id());
        for (LeadEvent wrong : List.of(
                event.withLead(other.id()),
                event.withRevision(5),
                event.withBefore(event.after()),
                event.withAfter(event.before().orElseThrow()),
                event.withEffectiveAt(march(19)))) {
            assertThatThrownBy(() -> lead.following(merge.value(), wrong))
                    .hasMessageContaining("must lead from this lead to the one after it");
        }
    }

    @Test
    void thePathToConversionEndsWhenItWasConverted() {
        Touchpoint early = Touchpoint.of(LeadSource.BLOG, march(2));
        Touchpoint then = Touchpoint.of(LeadSource.WEBINAR, march(25));
        Touchpoint after = Touchpoint.of(LeadSource.VIDEO, march(26));
        TrackedLead qualified = grown();
        TrackedLead open = new TrackedLead(qualified.lead().withTouchpoints(after, then, early), qualified.history());
        LeadCommand convert = new LeadCommand.Convert(
                Optional.of(new Conversion(Optional.of(AccountId.of("A-1")), Optional.empty(), Optional.empty())));

        TrackedLead converted = open.apply(convert, on(25)).value();

        assertThat(converted.convertedAt()).contains(march(25));
        assertThat(converted.pathToConversion()).contains(List.of(early, then));
        assertThat(open.pathToConversion()).isEmpty();
    }

    @Test
    void anEventNeedsAStateBeforeUnlessTheRecordBeginsWithIt() {
        LeadEvent capture = grown().history().events().get(0);

        assertThatThrownBy(() -> capture.withType(LeadEventType.MERGED))
                .hasMessageContaining("must be given unless its record begins with the event");
        assertThatThrownBy(() -> capture.after().withRecycled(-1)).hasMessageContaining("must be zero or more");
    }

    private static LeadStatus status(TrackedLead lead, Instant moment) {
        return lead.asOf(moment).orElseThrow().status();
    }

    private static Occasion on(int day) {
        return Occasion.at(march(day)).withBy(BEN).withReason("as agreed");
    }

    private static Occasion late(int day, int recorded) {
        return on(day).withRecordedAt(march(recorded));
    }

    private static Instant march(int day) {
        return LocalDate.of(2026, 3, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
