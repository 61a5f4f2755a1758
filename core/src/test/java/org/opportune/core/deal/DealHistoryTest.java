package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.opportune.core.deal.Desk.BEN;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DEMO;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.OFFER;
import static org.opportune.core.deal.Desk.WON;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.against;
import static org.opportune.core.deal.Desk.eur;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.Probability;
import org.opportune.core.Violation;

/** Late and corrected events: how a deal was, and how it was thought to be. */
class DealHistoryTest {

    /** 100 from the 1st, 300 from the 10th, 500 and in demonstration from the 20th. */
    private static TrackedDeal grown() {
        TrackedDeal deal = after(opened(), DealCommand.changeAmount(eur(300)), on(10));
        deal = after(deal, DealCommand.changeAmount(eur(500)), on(20));
        return after(deal, DealCommand.moveTo(DEMO), on(20));
    }

    @Test
    void nothingHasHappenedInAnEmptyHistory() {
        assertThat(DealHistory.empty().stateAt(march(1))).isEmpty();
        assertThat(DealHistory.empty().revision()).isZero();
        assertThat(DealHistory.empty().timeInStage(march(1))).isEmpty();
        assertThat(DRAFT.replay(DealHistory.empty())).isEqualTo(DRAFT);
    }

    @Test
    void twoEventsOfOneRevisionAreRefused() {
        DealEvent opening = opened().history().events().get(0);

        assertThatThrownBy(() -> DealHistory.of(List.of(opening, opening)))
                .isInstanceOf(DomainException.class)
                .hasMessageStartingWith("The revision (D-1#1) of a deal history must not be used twice.");
    }

    @Test
    void eventsAreInTheOrderInWhichTheyTookEffectHoweverTheyCome() {
        List<DealEvent> events = grown().history().events();

        assertThat(DealHistory.of(List.of(events.get(3), events.get(1), events.get(0), events.get(2))))
                .isEqualTo(grown().history())
                .hasSameHashCodeAs(grown().history());
    }

    @Test
    void aStateHoldsFromItsVeryMomentOn() {
        DealHistory history = grown().history();

        assertThat(history.stateAt(march(1).minusNanos(1))).isEmpty();
        assertThat(amount(history, 1)).isEqualTo(eur(100));
        assertThat(history.stateAt(march(10).minusNanos(1)).orElseThrow().amount())
                .contains(eur(100));
        assertThat(amount(history, 10)).isEqualTo(eur(300));
        assertThat(amount(history, 31)).isEqualTo(eur(500));
    }

    @Test
    void aLateEventHoldsUntilALaterOneSaysOtherwise() {
        TrackedDeal late = after(grown(), DealCommand.changeAmount(eur(200)), late(5, 25));

        assertThat(amount(late.history(), 4)).isEqualTo(eur(100));
        assertThat(amount(late.history(), 5)).isEqualTo(eur(200));
        assertThat(amount(late.history(), 10)).isEqualTo(eur(300));
        assertThat(late.deal()).isEqualTo(grown().deal().withRevision(5));
    }

    @Test
    void aLateEventReachesTheEndInWhatNoLaterOneTouches() {
        TrackedDeal late = after(grown(), DealCommand.changeOwner(BEN), late(5, 25));

        assertThat(late.history().stateAt(march(4)).orElseThrow().owner()).contains(Desk.ADA);
        assertThat(late.deal().state()).isEqualTo(grown().deal().state().withOwner(BEN));
    }

    @Test
    void beforeItWasRecordedNobodyKnewOfALateEvent() {
        TrackedDeal late = after(grown(), DealCommand.changeAmount(eur(200)), late(5, 25));

        assertThat(late.asOf(march(6), march(24)).orElseThrow().state().amount())
                .contains(eur(100));
        assertThat(late.asOf(march(6), march(25)).orElseThrow().state().amount())
                .contains(eur(200));
        assertThat(late.asOf(march(6), march(1).minusNanos(1))).isEmpty();
    }

    @Test
    void aCorrectionReplacesAnEventAndKeepsWhatLaterOnesSay() {
        TrackedDeal corrected =
                after(grown(), DealCommand.correct(2, DealCommand.changeAmount(eur(350))), late(12, 25));

        assertThat(amount(corrected.history(), 10)).isEqualTo(eur(100));
        assertThat(amount(corrected.history(), 12)).isEqualTo(eur(350));
        assertThat(amount(corrected.history(), 20)).isEqualTo(eur(500));
        assertThat(corrected.asOf(march(11), march(24)).orElseThrow().state().amount())
                .contains(eur(300));
        assertThat(corrected.history().events())
                .filteredOn(event -> event.revision() == 5)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(DealEventType.CORRECTED);
                    assertThat(event.replaces()).contains(2L);
                });
    }

    @Test
    void anEventThatIsWithdrawnNeverHappened() {
        TrackedDeal without = after(grown(), DealCommand.withdraw(3), late(20, 25));

        assertThat(amount(without.history(), 31)).isEqualTo(eur(300));
        assertThat(without.deal().state().stage()).isEqualTo(DEMO);
        assertThat(without.asOf(march(21), march(24)).orElseThrow().state().amount())
                .contains(eur(500));
    }

    @Test
    void aClosedDealIsMendedByACorrectionOnly() {
        TrackedDeal won = after(grown(), DealCommand.win(), on(22));

        TrackedDeal mended = after(won, DealCommand.correct(DealCommand.changeAmount(eur(450))), late(22, 25));

        assertThat(mended.deal().state()).isEqualTo(won.deal().state().withAmount(eur(450)));
        assertThat(amount(mended.history(), 21)).isEqualTo(eur(500));
    }

    @Test
    void howItEndedIsCorrectedByReplacingTheEventThatSaysSo() {
        TrackedDeal won = after(grown(), DealCommand.win(), on(22));
        DealCommand.Lose lost = DealCommand.lose(LossReason.BUDGET);

        assertThat(against(won, DealCommand.correct(lost), on(25))).containsExactly("deal.closed");
        TrackedDeal really = after(won, DealCommand.correct(5, lost), late(23, 25));

        assertThat(really.deal().state().outcome())
                .contains(Outcome.at(march(23)).because(LossReason.BUDGET));
        assertThat(really.history().stateAt(march(22)).orElseThrow().status()).isEqualTo(DealStatus.OPEN);
    }

    @Test
    void aCorrectionAsksNeitherForThePolicyNorForMoreThanSense() {
        TrackedDeal won = after(grown(), DealCommand.win(), on(22));

        assertThat(against(won, DealCommand.correct(DealCommand.moveTo(OFFER)), on(25)))
                .containsExactly("stage.kind");
        assertThat(against(won, DealCommand.correct(DealCommand.reopen(WON)), on(25)))
                .containsExactly("stage.kind");
        assertThat(against(won, DealCommand.correct(DealCommand.changeAmount(eur(-5))), on(25)))
                .containsExactly("money.negative");
    }

    @Test
    void aCorrectionNeedsAReasonAndAnEventInForceThatIsNotTheOpening() {
        Occasion silent = Occasion.at(march(25));
        TrackedDeal once = after(grown(), DealCommand.withdraw(2), late(10, 25));

        assertThat(against(grown(), DealCommand.withdraw(9), silent))
                .containsExactly("reason.missing", "correction.unknown");
        assertThat(against(once, DealCommand.withdraw(2), on(26))).containsExactly("correction.unknown");
        assertThat(against(grown(), DealCommand.withdraw(1), on(26))).contains("correction.opening");
    }

    @Test
    void aLateEventThatLaterOnesContradictIsRefused() {
        assertThat(grown().check(DealCommand.win(), late(15, 25), Desk.PIPELINE).violations())
                .extracting(Violation::message)
                .containsExactly(
                        "The state from 2026-03-20T00:00:00Z on (WON in stage demo) of deal D-1 must follow from"
                                + " the one before. Correct or withdraw the later event first.");
    }

    @Test
    void anEventThatLaterOnesBuildOnIsNotTakenAwayFromUnderThemHoweverLate() {
        TrackedDeal lost = after(opened(), DealCommand.lose(LossReason.BUDGET), on(5));
        TrackedDeal back = after(after(lost, DealCommand.reopen(DEMO), on(10)), DealCommand.moveTo(OFFER), on(12));

        assertThat(against(back, DealCommand.withdraw(3), on(20))).contains("history.later");
        assertThat(against(back, DealCommand.correct(3, DealCommand.changeOwner(BEN)), on(20)))
                .contains("history.later");
    }

    @Test
    void aDealIsNotClosedTwice() {
        TrackedDeal lost = after(opened(), DealCommand.lose(LossReason.BUDGET), on(20));

        assertThat(against(lost, DealCommand.win(), late(15, 25))).containsExactly("history.later");
    }

    @Test
    void aLateChanceBeforeTheDealClosedDoesNotOutliveItsReopening() {
        TrackedDeal lost = after(opened(), DealCommand.lose(LossReason.BUDGET), on(10));
        TrackedDeal back = after(lost, DealCommand.reopen(DEMO), on(20));

        TrackedDeal late = after(back, DealCommand.overrideProbability(Probability.ofPercent("5")), late(5, 25));

        assertThat(late.history().stateAt(march(6)).orElseThrow().probabilityOverride())
                .contains(Probability.ofPercent("5"));
        assertThat(late.deal().state().probabilityOverride()).isEmpty();
    }

    @Test
    void timeInAStageAddsUpReturnsAndStopsWhileTheDealIsClosed() {
        // contact 1st-3rd, demo 3rd-8th, contact 8th-9th, demo 9th-12th, lost 12th-20th, offer 20th-26th
        TrackedDeal deal = after(opened(), DealCommand.moveTo(DEMO), on(3));
        deal = after(deal, DealCommand.moveTo(CONTACT), on(8));
        deal = after(deal, DealCommand.moveTo(DEMO), on(9));
        deal = after(deal, DealCommand.changeAmount(eur(5)), on(11));
        deal = after(deal, DealCommand.lose(LossReason.NOT_READY), on(12));
        deal = after(deal, DealCommand.reopen(OFFER), on(20));

        assertThat(deal.history().timeInStage(march(26)))
                .containsExactly(
                        entry(CONTACT, Duration.ofDays(3)),
                        entry(DEMO, Duration.ofDays(8)),
                        entry(OFFER, Duration.ofDays(6)));
        assertThat(deal.history().timeInStage(march(10)))
                .containsExactly(entry(CONTACT, Duration.ofDays(3)), entry(DEMO, Duration.ofDays(6)));
        assertThat(deal.history().timeInStage(march(1).minusNanos(1))).isEmpty();
    }

    @Test
    void anEventNamesEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(() -> DealEvent.builder().revision(0).build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::path)
                .containsExactly("deal", "type", "effectiveAt", "after", "revision", "before");
    }

    private static Money amount(DealHistory history, int day) {
        return history.stateAt(march(day)).orElseThrow().amount().orElseThrow();
    }

    @Test
    void theEventThatClosedADealIsTheOneSinceWhichItHasBeenClosed() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(5));
        TrackedDeal corrected = after(won, DealCommand.correct(DealCommand.changeAmount(eur(90))), on(7));
        TrackedDeal reopened = after(corrected, DealCommand.reopen(CONTACT), on(8));
        TrackedDeal lost = after(reopened, DealCommand.lose(LossReason.NOT_READY), on(9));

        assertThat(DealHistory.empty().closing()).isEmpty();
        assertThat(opened().history().closing()).isEmpty();
        assertThat(corrected.history().closing().map(DealEvent::revision)).contains(2L);
        assertThat(reopened.history().closing()).isEmpty();
        assertThat(lost.history().closing().map(DealEvent::revision)).contains(5L);
    }
}
