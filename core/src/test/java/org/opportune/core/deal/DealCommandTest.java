package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.opportune.core.deal.Desk.ADA;
import static org.opportune.core.deal.Desk.BEN;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DEMO;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.LOST;
import static org.opportune.core.deal.Desk.OFFER;
import static org.opportune.core.deal.Desk.PIPELINE;
import static org.opportune.core.deal.Desk.WON;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.against;
import static org.opportune.core.deal.Desk.eur;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Change;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.Occasion;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violation;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.TransitionPolicy;

class DealCommandTest {
    private static final Key<String> BUDGET = Key.text("acme:budget");

    @Test
    void openingADealWritesItsFirstEvent() {
        Change<TrackedDeal> change = TrackedDeal.open(DRAFT, on(1), PIPELINE);

        assertThat(change.value().deal()).isEqualTo(DRAFT.withOpenedAt(march(1)).withRevision(1));
        assertThat(change.events())
                .singleElement()
                .isEqualTo(DealEvent.builder()
                        .deal(DRAFT.id())
                        .revision(1)
                        .type(DealEventType.OPENED)
                        .effectiveAt(march(1))
                        .after(DRAFT.state())
                        .by(BEN)
                        .reason("as agreed")
                        .build());
        assertThat(change.events().get(0).id()).isEqualTo("D-1#1");
    }

    @Test
    void everythingThatStandsAgainstAnOpeningIsReportedAtOnce() {
        Deal closed = Deal.builder()
                .from(DRAFT)
                .pipelineVersion(2)
                .openedAt(march(3))
                .revision(4)
                .state(DealState.builder()
                        .stage(WON)
                        .status(DealStatus.WON)
                        .outcome(Outcome.at(march(3)))
                        .build())
                .build();

        TransitionCheck check =
                TrackedDeal.checkOpening(closed, on(1).withExpectedRevision(0L), PIPELINE, Attributes.none());

        assertThat(check.allowed()).isFalse();
        assertThat(check.violations())
                .extracting(Violation::code)
                .containsExactly(
                        "deal.pipeline",
                        "deal.revision",
                        "revision.stale",
                        "deal.openedAt",
                        "deal.closed",
                        "stage.kind");
        assertThatThrownBy(() -> TrackedDeal.open(closed, on(1).withExpectedRevision(0L), PIPELINE))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.violations()).isEqualTo(check.violations()));
    }

    @Test
    void anEventTellsTheStateBeforeAndAfterWhenByWhomAndWhy() {
        TrackedDeal deal = opened();

        Change<TrackedDeal> change = deal.apply(DealCommand.moveTo(OFFER), late(4, 6), PIPELINE);

        assertThat(change.events())
                .singleElement()
                .isEqualTo(DealEvent.builder()
                        .deal(DRAFT.id())
                        .revision(2)
                        .type(DealEventType.STAGE_CHANGED)
                        .effectiveAt(march(4))
                        .recordedAt(march(6))
                        .before(DRAFT.state())
                        .after(DRAFT.state().withStage(OFFER))
                        .by(BEN)
                        .reason("as agreed")
                        .build());
        assertThat(change.value().deal())
                .isEqualTo(deal.deal().withState(DRAFT.state().withStage(OFFER)).withRevision(2));
    }

    @Test
    void amountCloseDateOwnerAndChanceChangeEachByItsOwnCommand() {
        TrackedDeal deal = opened();
        deal = after(deal, DealCommand.changeAmount(eur(250)), on(2));
        deal = after(deal, DealCommand.changeCloseDate(LocalDate.of(2026, 4, 30)), on(3));
        deal = after(deal, DealCommand.changeOwner(BEN), on(4));
        deal = after(deal, DealCommand.overrideProbability(Probability.ofPercent("45")), on(5));

        assertThat(deal.deal().state())
                .isEqualTo(DealState.builder()
                        .stage(CONTACT)
                        .amount(eur(250))
                        .expectedClose(LocalDate.of(2026, 4, 30))
                        .owner(BEN)
                        .probabilityOverride(Probability.ofPercent("45"))
                        .build());
        assertThat(after(deal, DealCommand.clearProbability(), on(6))
                        .deal()
                        .state()
                        .probabilityOverride())
                .isEmpty();
        assertThat(deal.history().events())
                .extracting(DealEvent::type)
                .containsExactly(
                        DealEventType.OPENED,
                        DealEventType.AMOUNT_CHANGED,
                        DealEventType.CLOSE_DATE_CHANGED,
                        DealEventType.OWNER_CHANGED,
                        DealEventType.PROBABILITY_CHANGED);
    }

    @Test
    void aValueCanBeTakenBack() {
        TrackedDeal unpriced = after(opened(), new DealCommand.ChangeAmount(Optional.empty()), on(2));
        TrackedDeal nobodys = after(unpriced, new DealCommand.ChangeOwner(Optional.empty()), on(2));

        assertThat(nobodys.deal().state())
                .isEqualTo(DealState.builder().stage(CONTACT).build());
    }

    @Test
    void aCommandThatChangesNothingIsRefused() {
        assertThat(against(opened(), DealCommand.changeOwner(ADA), on(2))).containsExactly("command.unchanged");
        assertThat(against(opened(), DealCommand.moveTo(CONTACT), on(2))).containsExactly("command.unchanged");
    }

    @Test
    void winningClosesTheDealInTheFirstWonStageAtTheMomentItTakesEffect() {
        TrackedDeal won = after(opened(), DealCommand.win(), late(9, 11));

        assertThat(won.deal().state().stage()).isEqualTo(WON);
        assertThat(won.deal().status()).isEqualTo(DealStatus.WON);
        assertThat(won.deal().state().outcome()).contains(Outcome.at(march(9)));
    }

    @Test
    void aDealIsWonOnlyWithAnAmountUnlessThePolicySaysOtherwise() {
        TrackedDeal unpriced = after(opened(), new DealCommand.ChangeAmount(Optional.empty()), on(2));
        Pipeline easy =
                PIPELINE.withTransitionPolicy(TransitionPolicy.standard().withAmountToWin(false));

        assertThat(against(unpriced, DealCommand.win(), on(3))).containsExactly("deal.amount");
        assertThat(unpriced.check(DealCommand.win(), on(3), easy).allowed()).isTrue();
    }

    @Test
    void losingTellsWhyToWhomAndWhatElseThereIsToSay() {
        TrackedDeal lost = after(
                opened(), DealCommand.lose(LossReason.COMPETITOR).to("Rival").noting("cheaper"), on(7));

        assertThat(lost.deal().state().stage()).isEqualTo(LOST);
        assertThat(lost.deal().state().outcome())
                .contains(Outcome.at(march(7))
                        .because(LossReason.COMPETITOR)
                        .to("Rival")
                        .noting("cheaper"));
    }

    @Test
    void aLossNeedsAReasonAndAnUnusualOneANote() {
        DealCommand why =
                new DealCommand.Lose(Optional.of(OFFER), Optional.empty(), Optional.empty(), Optional.empty());
        DealCommand.Lose other = DealCommand.lose(LossReason.OTHER);

        assertThat(against(opened(), why, on(2))).containsExactly("stage.kind", "loss.reason");
        assertThat(against(opened(), other, on(2))).containsExactly("loss.note");
        assertThat(against(opened(), other.noting(" "), on(2))).containsExactly("loss.note");
        assertThat(against(opened(), other.noting("merged with another firm"), on(2)))
                .isEmpty();
    }

    @Test
    void aClosedDealIsNotEdited() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(5));

        for (DealCommand edit : List.of(
                DealCommand.changeAmount(eur(7)),
                DealCommand.changeCloseDate(LocalDate.of(2026, 5, 1)),
                DealCommand.changeOwner(BEN),
                DealCommand.overrideProbability(Probability.ofPercent("5")),
                DealCommand.win(),
                DealCommand.lose(LossReason.BUDGET))) {
            assertThat(against(won, edit, on(6))).as(edit.toString()).containsExactly("deal.closed");
        }
        assertThat(against(won, DealCommand.moveTo(DEMO), on(6))).containsExactly("deal.closed", "stage.kind");
    }

    @Test
    void aDealIsClosedByWinningOrLosingItAndNotByAMove() {
        assertThat(against(opened(), DealCommand.moveTo(WON), on(2))).containsExactly("stage.kind");
        assertThat(against(opened(), DealCommand.moveTo(StageId.of("gone")), on(2)))
                .containsExactly("stage.unknown");
    }

    @Test
    void reopeningClearsTheOutcomeAndTheHandSetChanceAndTheHistoryKeepsBoth() {
        TrackedDeal deal = after(opened(), DealCommand.overrideProbability(Probability.ofPercent("5")), on(2));
        TrackedDeal lost = after(deal, DealCommand.lose(LossReason.BUDGET), on(3));

        TrackedDeal back = after(lost, DealCommand.reopen(DEMO), on(20));

        assertThat(back.deal().state()).isEqualTo(DRAFT.state().withStage(DEMO));
        assertThat(back.asOf(march(10)).orElseThrow().state().outcome())
                .contains(Outcome.at(march(3)).because(LossReason.BUDGET));
        assertThat(back.history().events().get(3).before()).contains(lost.deal().state());
    }

    @Test
    void reopeningNeedsAReasonAClosedDealAndAPolicyThatAllowsIt() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(3));
        TrackedDeal lost = after(opened(), DealCommand.lose(LossReason.BUDGET), on(3));
        Occasion silent = Occasion.at(march(5));
        Pipeline lostForGood =
                PIPELINE.withTransitionPolicy(TransitionPolicy.standard().withReopenLost(false));
        Pipeline wonForGood =
                PIPELINE.withTransitionPolicy(TransitionPolicy.standard().withReopenWon(false));

        assertThat(against(won, DealCommand.reopen(OFFER), silent)).containsExactly("reason.missing");
        assertThat(against(opened(), DealCommand.reopen(OFFER), on(5))).containsExactly("deal.open");
        assertThat(codes(won.check(DealCommand.reopen(OFFER), on(5), wonForGood)))
                .containsExactly("transition.reopenWon");
        assertThat(codes(lost.check(DealCommand.reopen(OFFER), on(5), lostForGood)))
                .containsExactly("transition.reopenLost");
        assertThat(won.check(DealCommand.reopen(OFFER), on(5), lostForGood).allowed())
                .isTrue();
        assertThat(against(won, DealCommand.reopen(LOST), on(5))).containsExactly("stage.kind");
    }

    @Test
    void thePolicyGuardsEveryMove() {
        Pipeline strict = PIPELINE.withTransitionPolicy(
                TransitionPolicy.standard().withSkipForward(false).withBackward(false));
        TrackedDeal inDemo = after(opened(), DealCommand.moveTo(DEMO), on(2));

        assertThat(codes(opened().check(DealCommand.moveTo(OFFER), on(2), strict)))
                .containsExactly("transition.skip");
        assertThat(codes(opened().check(DealCommand.win(), on(2), strict))).containsExactly("transition.skip");
        assertThat(codes(inDemo.check(DealCommand.moveTo(CONTACT), on(3), strict)))
                .containsExactly("transition.backward");
        assertThat(inDemo.check(DealCommand.moveTo(OFFER), on(3), strict).allowed())
                .isTrue();
        assertThat(inDemo.check(DealCommand.lose(LossReason.BUDGET), on(3), strict)
                        .allowed())
                .isTrue();
    }

    @Test
    void criteriaToLeaveAndToEnterAreReportedTogether() {
        TransitionCheck check = opened().check(DealCommand.moveTo(OFFER), on(2), withCriteria());

        assertThat(check.violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("criterion.unmet", "criterion closeDate"),
                        tuple("criterion.unknown", "criterion budget"));
    }

    @Test
    void criteriaAreMetByWhatTheDealSaysAndWhatTheHostAdds() {
        TrackedDeal planned = after(opened(), DealCommand.changeCloseDate(LocalDate.of(2026, 4, 1)), on(2));
        Attributes assessed = Attributes.none().with(BUDGET, "MET");

        assertThat(planned.check(DealCommand.moveTo(OFFER), on(3), withCriteria(), assessed)
                        .allowed())
                .isTrue();
        assertThat(planned.apply(DealCommand.moveTo(OFFER), on(3), withCriteria(), assessed)
                        .value()
                        .deal()
                        .state()
                        .stage())
                .isEqualTo(OFFER);
    }

    @Test
    void whatHoldsAStageDoesNotHoldADealThatGoesBackOrIsLost() {
        Pipeline pipeline = withCriteria();
        TrackedDeal inContact = opened();

        assertThat(inContact
                        .check(DealCommand.lose(LossReason.BUDGET), on(2), pipeline)
                        .allowed())
                .isTrue();
        assertThat(codes(inContact.check(DealCommand.win(), on(2), pipeline))).containsExactly("criterion.unmet");
        TrackedDeal inDemo = after(inContact, DealCommand.moveTo(DEMO), on(2));
        assertThat(inDemo.check(DealCommand.moveTo(CONTACT), on(3), pipeline).allowed())
                .isTrue();
    }

    @Test
    void aNewerRevisionAnotherPipelineAndAnEarlierRecordAreRefusedTogether() {
        TrackedDeal deal = after(opened(), DealCommand.moveTo(DEMO), on(10));
        Occasion stale = Occasion.at(march(5)).withExpectedRevision(1L);

        TransitionCheck check = deal.check(DealCommand.changeAmount(eur(-1)), stale, PIPELINE.withVersion(2));

        assertThat(codes(check))
                .containsExactly("deal.pipeline", "revision.stale", "history.recorded", "money.negative");
        assertThat(deal.check(DealCommand.moveTo(OFFER), on(11).withExpectedRevision(2L), PIPELINE)
                        .allowed())
                .isTrue();
    }

    @Test
    void nothingHappensToADealBeforeItWasOpened() {
        Occasion early = Occasion.builder()
                .effectiveAt(march(1).minusSeconds(1))
                .recordedAt(march(2))
                .build();

        assertThat(against(opened(), DealCommand.moveTo(DEMO), early)).containsExactly("history.before");
    }

    @Test
    void aDealWithoutHistoryOrChangedBehindItsHistorysBackTakesNoCommand() {
        TrackedDeal bare = new TrackedDeal(DRAFT, DealHistory.empty());
        TrackedDeal opened = opened();
        TrackedDeal tampered =
                new TrackedDeal(opened.deal().withState(DRAFT.state().withAmount(eur(9))), opened.history());

        assertThat(against(bare, DealCommand.moveTo(DEMO), on(2))).containsExactly("history.empty");
        assertThat(against(tampered, DealCommand.moveTo(DEMO), on(2))).containsExactly("history.state");
    }

    @Test
    void anImportedDealGoesOnFromItsDates() {
        TrackedDeal imported = TrackedDeal.ofDates(DRAFT.withOpenedAt(march(1)), DRAFT.state());

        TrackedDeal moved = after(imported, DealCommand.moveTo(DEMO), on(4));

        assertThat(moved.revision()).isEqualTo(2);
        assertThat(moved.deal().openedAt()).contains(march(1));
        assertThat(moved.asOf(march(3)).orElseThrow().state().stage()).isEqualTo(CONTACT);
    }

    private static Pipeline withCriteria() {
        Stage contact = PIPELINE.stages()
                .get(0)
                .withExitCriteria(
                        Criterion.of("closeDate", "a close date was named", Condition.exists(DealKeys.EXPECTED_CLOSE)));
        Stage offer = PIPELINE.stages()
                .get(2)
                .withEntryCriteria(
                        Criterion.of("budget", "the budget is confirmed", Condition.in(BUDGET, "MET")),
                        Criterion.of("amount", "an amount was named", Condition.exists(DealKeys.AMOUNT)));
        return PIPELINE.withStages(
                contact,
                PIPELINE.stages().get(1),
                offer,
                PIPELINE.stages().get(3),
                PIPELINE.stages().get(4));
    }

    private static List<String> codes(TransitionCheck check) {
        return check.violations().stream().map(Violation::code).toList();
    }
}
