package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.against;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;

/** What is to happen next in a deal, and against whom. */
class DealPlanTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final NextStep OFFER = NextStep.of("send the offer").by(FRIDAY);

    @Test
    void theHistoryTellsWhatWasPlannedAndWhoWasKnownWhen() {
        TrackedDeal deal = after(opened(), DealCommand.changeNextStep(OFFER), on(2));
        deal = after(deal, DealCommand.changeCompetitors("Globex", "Acme"), on(3));
        deal = after(deal, new DealCommand.ChangeNextStep(Optional.empty()), on(5));

        assertThat(deal.history().events())
                .extracting(DealEvent::type)
                .containsExactly(
                        DealEventType.OPENED,
                        DealEventType.NEXT_STEP_CHANGED,
                        DealEventType.COMPETITORS_CHANGED,
                        DealEventType.NEXT_STEP_CHANGED);
        DealState asOfTheSecond = deal.history().stateAt(march(2)).orElseThrow();
        assertThat(asOfTheSecond).isEqualTo(DRAFT.state().withNextStep(OFFER));
        assertThat(deal.deal().state()).isEqualTo(DRAFT.state().withCompetitors("Acme", "Globex"));
    }

    @Test
    void conditionsCanAskForThem() {
        Deal planned = DRAFT.withState(DRAFT.state().withNextStep(OFFER).withCompetitors("Acme", "Globex"));

        assertThat(planned.facts().get(DealKeys.NEXT_STEP)).isEqualTo(Answer.of("send the offer"));
        assertThat(planned.facts().get(DealKeys.NEXT_STEP_DUE)).isEqualTo(Answer.of(FRIDAY));
        assertThat(planned.facts().get(DealKeys.COMPETITORS)).isEqualTo(Answer.of(2L));
        assertThat(DRAFT.facts().get(DealKeys.NEXT_STEP)).isEqualTo(Answer.unknown());
        assertThat(DRAFT.facts().get(DealKeys.NEXT_STEP_DUE)).isEqualTo(Answer.unknown());
        assertThat(DRAFT.facts().get(DealKeys.COMPETITORS)).isEqualTo(Answer.unknown());
    }

    @Test
    void competitorsAreASet() {
        TrackedDeal deal = after(opened(), DealCommand.changeCompetitors("Globex", "Acme"), on(3));

        assertThat(deal.deal().state().competitors()).containsExactly("Acme", "Globex");
        assertThat(against(deal, DealCommand.changeCompetitors("Acme", "Globex"), on(4)))
                .containsExactly("command.unchanged");
        assertThat(DRAFT.state().withCompetitors("Globex", "Acme"))
                .isEqualTo(DRAFT.state().withCompetitors("Acme", "Globex"));
    }

    @Test
    void namesAreNotBlankAndAllThatAreAreReported() {
        assertThat(against(opened(), DealCommand.changeCompetitors(" ", " Acme", "Globex"), on(3)))
                .containsExactly("text.blank", "text.blank");
        assertThatThrownBy(() -> DRAFT.state().withCompetitors(Set.of(" ")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("competitors");
    }

    @Test
    void whatIsToldLateAddsAndTakesAwayOnlyWhatItNames() {
        // told on the 9th: Acme bid from the 3rd on; on the 6th Globex had come; on the 7th it went
        TrackedDeal deal = after(opened(), DealCommand.changeCompetitors("Globex"), on(6));
        deal = after(deal, DealCommand.changeCompetitors(), on(7));

        TrackedDeal told = after(deal, DealCommand.changeCompetitors("Acme"), late(3, 9));

        assertThat(told.history().stateAt(march(6)).orElseThrow().competitors()).containsExactly("Acme", "Globex");
        assertThat(told.deal().state().competitors()).containsExactly("Acme");
    }

    @Test
    void aNextStepIsOverdueFromTheDayAfter() {
        assertThat(OFFER.isOverdue(FRIDAY)).isFalse();
        assertThat(OFFER.isOverdue(FRIDAY.plusDays(1))).isTrue();
        assertThat(NextStep.of("call").isOverdue(FRIDAY)).isFalse();
        assertThatThrownBy(() -> NextStep.of("")).isInstanceOf(DomainException.class);
    }
}
