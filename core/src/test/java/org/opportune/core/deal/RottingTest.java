package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DEMO;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.PIPELINE;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.eur;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.RotLimit;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.WorkCalendar;
import org.opportune.core.time.WorkHours;

/** The expected moments are counted on the calendar of March 2026 by hand; the 1st is a Sunday. */
class RottingTest {
    private static final WorkCalendar OFFICE =
            WorkCalendar.weekdays("office", ZoneOffset.UTC, WorkHours.of("09:00", "17:00"));
    private static final Hold LEAVE = Hold.because("the champion is on leave");
    private static final Pipeline TEN_DAYS = limited(RotLimit.days(10));
    private static final Pipeline FIVE_WORKDAYS = limited(RotLimit.workdays(5));

    private static Pipeline limited(RotLimit limit) {
        return PIPELINE.withStages(PIPELINE.stages().stream()
                .map(stage -> stage.id().equals(CONTACT) ? stage.withRotAfter(limit) : stage)
                .toList());
    }

    private static Rotting rotting(TrackedDeal deal, Instant asOf, Pipeline pipeline) {
        return deal.rotting(asOf, pipeline, OFFICE).orElseThrow();
    }

    private static TrackedDeal heldFromThe3rdToThe8th() {
        return after(after(opened(), DealCommand.putOnHold(LEAVE), on(3)), DealCommand.resume(), on(8));
    }

    @Test
    void aDealRotsFromTheMomentTheLimitOfItsStageIsReached() {
        Rotting before = rotting(opened(), march(11).minusNanos(1), TEN_DAYS);
        Rotting then = rotting(opened(), march(11), TEN_DAYS);

        assertThat(before)
                .isEqualTo(new Rotting(
                        CONTACT, march(1), march(1), march(11).minusNanos(1), false, Optional.of(march(11))));
        assertThat(before.isRotting()).isFalse();
        assertThat(before.rottingSince()).isEmpty();
        assertThat(then.isRotting()).isTrue();
        assertThat(then.rottingSince()).contains(march(11));
        assertThat(rotting(opened(), march(20), TEN_DAYS).rottingSince()).contains(march(11));
    }

    @Test
    void whatChangesWithinTheStageTouchesTheDealButDoesNotMakeItFresh() {
        TrackedDeal dearer = after(opened(), DealCommand.changeAmount(eur(500)), on(5));

        assertThat(rotting(dearer, march(6), TEN_DAYS))
                .isEqualTo(new Rotting(CONTACT, march(1), march(5), march(6), false, Optional.of(march(11))));
        assertThat(rotting(dearer, march(4), TEN_DAYS).touchedAt()).isEqualTo(march(1));
        assertThat(rotting(dearer, march(6), FIVE_WORKDAYS).rotsAt()).contains(march(7));
    }

    @Test
    void aHoldStopsTheClock() {
        TrackedDeal deal = heldFromThe3rdToThe8th();

        assertThat(rotting(deal, march(9), TEN_DAYS).rotsAt()).contains(march(16));
        assertThat(rotting(deal, march(9), TEN_DAYS).onHold()).isFalse();
        assertThat(rotting(deal, march(4), TEN_DAYS))
                .isEqualTo(new Rotting(CONTACT, march(1), march(3), march(4), true, Optional.empty()));
        // the Monday before the hold, and from Monday to Thursday after it
        assertThat(rotting(deal, march(9), FIVE_WORKDAYS).rotsAt()).contains(march(13));
        assertThat(rotting(deal, march(9), limited(RotLimit.workingTime(Duration.ofHours(12))))
                        .rotsAt())
                .contains(march(9).plus(Duration.ofHours(13)));
    }

    @Test
    void aHoldThatComesTooLateLeavesTheDealRotting() {
        TrackedDeal held = after(opened(), DealCommand.putOnHold(LEAVE), on(11));
        Rotting rotting = rotting(held, march(12), TEN_DAYS);

        assertThat(rotting.onHold()).isTrue();
        assertThat(rotting.rottingSince()).contains(march(11));
        assertThat(rotting(after(held, DealCommand.resume(), on(13)), march(14), TEN_DAYS)
                        .rottingSince())
                .contains(march(11));
    }

    @Test
    void aDealThatIsOpenedOnHoldBeginsWhenItIsResumed() {
        Deal draft = DRAFT.withState(DRAFT.state().withHold(LEAVE));
        TrackedDeal held = TrackedDeal.open(draft, on(1), PIPELINE).value();
        TrackedDeal prolonged = after(held, DealCommand.putOnHold(Hold.because("a merger")), on(2));

        assertThat(rotting(prolonged, march(3), TEN_DAYS).rotsAt()).isEmpty();
        assertThat(rotting(after(prolonged, DealCommand.resume(), on(4)), march(5), TEN_DAYS)
                        .rotsAt())
                .contains(march(14));
    }

    @Test
    void theClockBeginsAgainWhenTheStageIsEnteredAgain() {
        TrackedDeal moved = after(opened(), DealCommand.moveTo(DEMO), on(5));
        TrackedDeal back = after(moved, DealCommand.moveTo(CONTACT), on(7));

        assertThat(rotting(back, march(8), TEN_DAYS).enteredAt()).isEqualTo(march(7));
        assertThat(rotting(back, march(8), TEN_DAYS).rotsAt()).contains(march(17));
        assertThat(rotting(back, march(4), TEN_DAYS).rotsAt()).contains(march(11));
        assertThat(rotting(moved, march(30), TEN_DAYS))
                .isEqualTo(new Rotting(DEMO, march(5), march(5), march(30), false, Optional.empty()));
    }

    @Test
    void aDealThatCameBackToLifeStandsInItsStageSinceThen() {
        TrackedDeal lost = after(opened(), DealCommand.lose(LossReason.NO_DECISION), on(5));
        TrackedDeal back = after(lost, DealCommand.reopen(CONTACT), on(9));

        assertThat(lost.rotting(march(6), TEN_DAYS, OFFICE)).isEmpty();
        assertThat(rotting(back, march(10), TEN_DAYS).enteredAt()).isEqualTo(march(9));
        assertThat(rotting(back, march(10), TEN_DAYS).rotsAt()).contains(march(19));
    }

    @Test
    void anEventThatIsToldLateCountsFromWhenItTookEffect() {
        TrackedDeal late = after(opened(), DealCommand.putOnHold(LEAVE), late(4, 9));

        assertThat(rotting(late, march(20), TEN_DAYS).rotsAt()).isEmpty();
    }

    @Test
    void aDealThatIsNotOpenYetOrHasNoHistoryDoesNotRot() {
        assertThat(opened().rotting(march(1).minusNanos(1), TEN_DAYS, OFFICE)).isEmpty();
        assertThat(new TrackedDeal(DRAFT, DealHistory.empty()).rotting(march(9), TEN_DAYS, OFFICE))
                .isEmpty();
    }

    @Test
    void aStageThatThePipelineDoesNotHaveIsNamed() {
        Pipeline other = PIPELINE.withStages(Stage.open("x", "X"), Stage.won("won", "Won"), Stage.lost("lost", "Lost"));

        assertThatThrownBy(() -> opened().rotting(march(2), other, OFFICE))
                .hasMessage("The stage (contact) of deal D-1 must be one of pipeline small version 1.");
    }
}
