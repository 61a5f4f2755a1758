package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DEMO;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.against;
import static org.opportune.core.deal.Desk.eur;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;

/** A deal that rests stays open. */
class DealHoldTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Hold LEAVE = Hold.because("the champion is on leave").until(SEPTEMBER);

    @Test
    void aHoldIsPutOnAndTakenOffByCommandsThatTheHistoryTells() {
        TrackedDeal held = after(opened(), DealCommand.putOnHold(LEAVE), on(3));
        TrackedDeal resumed = after(held, DealCommand.resume(), on(8));

        assertThat(held.deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(held.deal().state()).isEqualTo(DRAFT.state().withHold(LEAVE));
        assertThat(resumed.deal().state()).isEqualTo(DRAFT.state());
        assertThat(resumed.history().events())
                .extracting(DealEvent::type)
                .containsExactly(DealEventType.OPENED, DealEventType.HELD, DealEventType.RESUMED);
        assertThat(resumed.asOf(march(5)).orElseThrow().state().hold()).contains(LEAVE);
    }

    @Test
    void conditionsCanAskForIt() {
        Deal held = DRAFT.withState(DRAFT.state().withHold(LEAVE));

        assertThat(held.facts().get(DealKeys.HOLD)).isEqualTo(Answer.of("the champion is on leave"));
        assertThat(held.facts().get(DealKeys.HOLD_UNTIL)).isEqualTo(Answer.of(SEPTEMBER));
        assertThat(DRAFT.facts().get(DealKeys.HOLD)).isEqualTo(Answer.unknown());
        assertThat(DRAFT.facts().get(DealKeys.HOLD_UNTIL)).isEqualTo(Answer.unknown());
    }

    @Test
    void aHoldCanBeProlongedButNotTakenOffWhereThereIsNone() {
        TrackedDeal held = after(opened(), DealCommand.putOnHold(LEAVE), on(3));

        assertThat(against(held, DealCommand.putOnHold(LEAVE.until(SEPTEMBER.plusDays(1))), on(4)))
                .isEmpty();
        assertThat(against(held, DealCommand.putOnHold(LEAVE), on(4))).containsExactly("command.unchanged");
        assertThat(against(opened(), DealCommand.resume(), on(4))).containsExactly("command.unchanged");
    }

    @Test
    void aDealOnHoldCanStillMoveAndClosingItEndsTheHold() {
        TrackedDeal held = after(opened(), DealCommand.putOnHold(LEAVE), on(3));

        assertThat(after(held, DealCommand.moveTo(DEMO), on(4)).deal().state().hold())
                .contains(LEAVE);
        TrackedDeal lost = after(held, DealCommand.lose(LossReason.NO_DECISION), on(4));
        assertThat(lost.deal().state().hold()).isEmpty();
        assertThat(after(held, DealCommand.win(), on(4)).deal().state().hold()).isEmpty();
        assertThat(after(lost, DealCommand.reopen(DEMO), on(5)).deal().state().hold())
                .isEmpty();
    }

    @Test
    void onlyAnOpenDealRests() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(3));

        assertThat(against(won, DealCommand.putOnHold(LEAVE), on(4))).containsExactly("deal.closed");
        assertThat(against(won, DealCommand.resume(), on(4))).containsExactly("deal.closed");
        assertThat(against(won, DealCommand.correct(DealCommand.putOnHold(LEAVE)), on(4)))
                .containsExactly("deal.closed");
        assertThatThrownBy(() -> won.deal().state().withHold(LEAVE))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be left out of a deal that is WON");
    }

    @Test
    void aHoldToldLateEndsWithTheDeal() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(6));

        TrackedDeal told = after(won, DealCommand.putOnHold(LEAVE), late(3, 9));

        assertThat(told.deal().state()).isEqualTo(won.deal().state());
        assertThat(told.history().stateAt(march(4)).orElseThrow().hold()).contains(LEAVE);
    }

    @Test
    void aDealThatRestedLaterWasNotClosedBefore() {
        TrackedDeal held = after(opened(), DealCommand.putOnHold(LEAVE), on(6));

        assertThat(against(held, DealCommand.win(), late(3, 9))).containsExactly("deal.hold");
    }

    @Test
    void timeOnHoldIsLeftOutOnRequest() {
        // contact 1st-11th, of which on hold 3rd-8th; demo 11th-20th, on hold throughout; lost on the 20th
        TrackedDeal deal = after(opened(), DealCommand.putOnHold(LEAVE), on(3));
        deal = after(deal, DealCommand.changeAmount(eur(5)), on(5));
        deal = after(deal, DealCommand.resume(), on(8));
        deal = after(deal, DealCommand.putOnHold(LEAVE), on(11));
        deal = after(deal, DealCommand.moveTo(DEMO), on(11));
        deal = after(deal, DealCommand.lose(LossReason.NO_DECISION), on(20));

        assertThat(deal.history().timeInStage(march(26)))
                .containsExactly(entry(CONTACT, Duration.ofDays(10)), entry(DEMO, Duration.ofDays(9)));
        assertThat(deal.history().activeTimeInStage(march(26)))
                .containsExactly(entry(CONTACT, Duration.ofDays(5)), entry(DEMO, Duration.ZERO));
        assertThat(deal.history().activeTimeInStage(march(4))).containsExactly(entry(CONTACT, Duration.ofDays(2)));
    }

    @Test
    void aHoldIsOverdueFromTheDayAfter() {
        assertThat(LEAVE.isOverdue(SEPTEMBER)).isFalse();
        assertThat(LEAVE.isOverdue(SEPTEMBER.plusDays(1))).isTrue();
        assertThat(Hold.because("a merger").isOverdue(SEPTEMBER)).isFalse();
        assertThat(new Hold("a merger", Optional.of(SEPTEMBER)))
                .isEqualTo(Hold.because("a merger").until(SEPTEMBER));
        assertThatThrownBy(() -> Hold.because(" ")).isInstanceOf(DomainException.class);
    }
}
