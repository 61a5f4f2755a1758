package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.deal.Desk.BOTH;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DEMO;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.OFFER;
import static org.opportune.core.deal.Desk.PARTNERS;
import static org.opportune.core.deal.Desk.PIPELINE;
import static org.opportune.core.deal.Desk.SIGNED;
import static org.opportune.core.deal.Desk.TRIAL;
import static org.opportune.core.deal.Desk.WON;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Occasion;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.WorkCalendar;
import org.opportune.core.time.WorkHours;

/** A deal moves to another pipeline, or to a new version of its own. */
class DealPipelineTest {
    /** The demonstration is gone. */
    private static final Pipeline SECOND = PIPELINE.withVersion(2)
            .withStages(PIPELINE.stages().stream()
                    .filter(stage -> !stage.id().equals(DEMO))
                    .toList());

    private static final Pipelines VERSIONS = Pipelines.of(PIPELINE, SECOND);
    private static final DealCommand.Step TO_TRIAL = DealCommand.moveToPipeline(PARTNERS.identity(), TRIAL);

    private static TrackedDeal after(TrackedDeal deal, DealCommand command, Occasion occasion, Pipelines pipelines) {
        return deal.apply(command, occasion, pipelines).value();
    }

    private static List<String> against(TrackedDeal deal, DealCommand command, Occasion occasion, Pipelines pipelines) {
        return deal.check(command, occasion, pipelines).violations().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void theDealStandsInTheNewPipelineAndItsHistoryKnowsTheOldOne() {
        TrackedDeal deal = after(opened(), TO_TRIAL, on(5), BOTH);

        assertThat(deal.deal().currentPipeline()).isEqualTo(PipelineVersion.of(PARTNERS.id(), 3));
        assertThat(deal.deal().state())
                .isEqualTo(DRAFT.state().withMovedTo(PARTNERS.identity()).withStage(TRIAL));
        assertThat(deal.deal().facts().get(DealKeys.PIPELINE)).isEqualTo(Answer.of("partners"));
        assertThat(deal.deal().pipeline()).isEqualTo(PIPELINE.id());
        assertThat(deal.asOf(march(4)).orElseThrow().currentPipeline()).isEqualTo(PipelineVersion.of(PIPELINE.id(), 1));
        assertThat(deal.history().inForce(2).orElseThrow().type()).isEqualTo(DealEventType.PIPELINE_CHANGED);
        assertThat(DRAFT.replay(deal.history())).isEqualTo(deal.deal());
    }

    @Test
    void fromThenOnTheNewPipelineDecides() {
        TrackedDeal deal = after(opened(), TO_TRIAL, on(5), BOTH);

        assertThat(against(deal, DealCommand.moveTo(OFFER), on(6), BOTH)).containsExactly("stage.unknown");
        assertThat(against(deal, DealCommand.win(), on(6), PIPELINE)).containsExactly("deal.pipeline");
        assertThat(after(deal, DealCommand.win(), on(6), PARTNERS)
                        .deal()
                        .state()
                        .stage())
                .isEqualTo(SIGNED);
    }

    @Test
    void movedBackItStandsWhereItWasOpened() {
        TrackedDeal there = after(opened(), TO_TRIAL, on(5), BOTH);

        TrackedDeal back = after(there, DealCommand.moveToPipeline(PIPELINE.identity(), CONTACT), on(7), BOTH);

        assertThat(back.deal().state()).isEqualTo(DRAFT.state());
        assertThat(back.deal().currentPipeline()).isEqualTo(PIPELINE.identity());
    }

    @Test
    void everythingThatStandsAgainstAMoveIsReportedAtOnce() {
        Pipeline strict = PARTNERS.withStages(
                Stage.open("demo", "Demonstration"),
                Stage.open("trial", "Trial")
                        .withEntryCriteria(
                                Criterion.of(
                                        "close", "a close date was named", Condition.exists(DealKeys.EXPECTED_CLOSE)),
                                Criterion.of("note", "a note was made", Condition.exists(DealKeys.NEXT_STEP))),
                Stage.won("signed", "Signed"),
                Stage.lost("lost", "Lost"));
        TrackedDeal won = after(opened(), DealCommand.win(), on(3), PIPELINE);

        assertThat(against(opened(), TO_TRIAL, on(5), Pipelines.of(PIPELINE, strict)))
                .containsExactly("criterion.unmet", "criterion.unmet");
        assertThat(against(won, TO_TRIAL, on(5), Pipelines.of(PIPELINE, strict)))
                .containsExactly("deal.closed", "stage.kind", "criterion.unmet", "criterion.unmet");
        assertThat(against(opened(), TO_TRIAL, on(5), PIPELINE)).containsExactly("pipeline.unknown");
        assertThat(against(opened(), TO_TRIAL, on(5), PARTNERS)).containsExactly("deal.pipeline");
    }

    @Test
    void theStageToEnterMustExistAndBeOpen() {
        assertThat(against(opened(), DealCommand.moveToPipeline(PARTNERS.identity(), OFFER), on(5), BOTH))
                .containsExactly("stage.unknown");
        assertThat(against(opened(), DealCommand.moveToPipeline(PARTNERS.identity(), SIGNED), on(5), BOTH))
                .containsExactly("stage.kind");
    }

    @Test
    void withinAPipelineADealMovesByItsPolicyOnly() {
        assertThat(against(opened(), DealCommand.moveToPipeline(PIPELINE.identity(), OFFER), on(5), BOTH))
                .containsExactly("pipeline.same");
    }

    @Test
    void inAnotherPipelineTheStageMustBeNamedThoughOneIsCalledAlike() {
        TrackedDeal demo = after(opened(), DealCommand.moveTo(DEMO), on(2), PIPELINE);

        assertThat(against(demo, DealCommand.moveToVersion(PARTNERS.identity()), on(5), BOTH))
                .containsExactly("pipeline.stage");
    }

    @Test
    void aNewVersionKeepsTheStageUnlessItWasRemoved() {
        TrackedDeal moved = after(opened(), DealCommand.moveToVersion(SECOND.identity()), on(5), VERSIONS);
        TrackedDeal demo = after(opened(), DealCommand.moveTo(DEMO), on(2), PIPELINE);

        assertThat(moved.deal().currentPipeline()).isEqualTo(SECOND.identity());
        assertThat(moved.deal().state().stage()).isEqualTo(CONTACT);
        assertThat(demo.check(DealCommand.moveToVersion(SECOND.identity()), on(5), VERSIONS)
                        .violations())
                .singleElement()
                .satisfies(removed -> {
                    assertThat(removed.code()).isEqualTo("stage.removed");
                    assertThat(removed.message())
                            .contains("demo", "small version 2")
                            .endsWith("Name the stage to enter: contact, offer.");
                });
        assertThat(after(demo, DealCommand.moveToPipeline(SECOND.identity(), OFFER), on(5), VERSIONS)
                        .deal()
                        .state()
                        .stage())
                .isEqualTo(OFFER);
    }

    @Test
    void whatIsToldLateIsJudgedByThePipelineOfItsTime() {
        TrackedDeal deal = after(opened(), TO_TRIAL, on(5), BOTH);

        TrackedDeal told = after(deal, DealCommand.moveTo(OFFER), late(3, 9), BOTH);

        assertThat(told.asOf(march(4)).orElseThrow().state().stage()).isEqualTo(OFFER);
        assertThat(told.deal().state()).isEqualTo(deal.deal().state());
    }

    @Test
    void aMoveIntoAStageThatIsCalledAlikeTakesTheStageAlongWhateverIsToldLater() {
        TrackedDeal demo = after(opened(), DealCommand.moveTo(DEMO), on(2), PIPELINE);
        TrackedDeal deal = after(demo, DealCommand.moveToPipeline(PARTNERS.identity(), DEMO), on(5), BOTH);

        TrackedDeal told = after(deal, DealCommand.moveTo(OFFER), late(3, 9), BOTH);

        assertThat(told.deal().state().stage()).isEqualTo(DEMO);
        assertThat(told.deal().currentPipeline()).isEqualTo(PARTNERS.identity());
    }

    @Test
    void aMoveToldLateIsRefusedWhenWhatFollowedMakesNoSenseInTheNewPipeline() {
        TrackedDeal offer = after(opened(), DealCommand.moveTo(OFFER), on(6), PIPELINE);
        TrackedDeal won = after(opened(), DealCommand.win(), on(6), PIPELINE);

        assertThat(against(offer, TO_TRIAL, late(3, 9), BOTH)).containsExactly("history.later");
        assertThat(against(won, DealCommand.correct(TO_TRIAL), late(3, 9), BOTH))
                .containsExactly("history.later");
    }

    @Test
    void thePipelinesOfAllThatHappenedLaterMustBeGiven() {
        TrackedDeal deal = after(opened(), TO_TRIAL, on(5), BOTH);
        TrackedDeal longer = after(deal, DealCommand.changeAmount(Desk.eur(7)), on(6), PARTNERS);

        assertThat(against(longer, DealCommand.moveTo(OFFER), late(3, 9), PIPELINE))
                .containsExactly("deal.pipeline");
    }

    @Test
    void aMoveThatNeverHappenedIsTakenBack() {
        TrackedDeal deal = after(opened(), TO_TRIAL, on(5), BOTH);

        TrackedDeal back = after(deal, DealCommand.withdraw(2), on(6), BOTH);

        assertThat(back.deal().state()).isEqualTo(DRAFT.state());
        assertThat(back.asOf(march(5), march(5)).orElseThrow().currentPipeline())
                .isEqualTo(PARTNERS.identity());
    }

    @Test
    void aClosedDealIsCorrectedIntoAClosedStage() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(6), PIPELINE);
        DealCommand correction = DealCommand.correct(DealCommand.moveToPipeline(PARTNERS.identity(), SIGNED));

        assertThat(after(won, correction, on(9), BOTH).deal().state().stage()).isEqualTo(SIGNED);
        assertThat(won.deal().state().stage()).isEqualTo(WON);
    }

    /** Ten days in the old demo, four in the new one, six again in the old one. */
    @Test
    void timeInStagesThatAreCalledAlikeIsKeptApart() {
        TrackedDeal old = after(opened(), DealCommand.moveTo(DEMO), on(2), PIPELINE);
        TrackedDeal there = after(old, DealCommand.moveToPipeline(PARTNERS.identity(), DEMO), on(12), BOTH);
        TrackedDeal back = after(there, DealCommand.moveToPipeline(PIPELINE.identity(), DEMO), on(16), BOTH);
        TrackedDeal held = after(back, DealCommand.putOnHold(Hold.because("leave")), on(20), BOTH);

        assertThat(held.timeInStage(PIPELINE.id(), march(22))).containsExactlyEntriesOf(ordered(CONTACT, 1, DEMO, 16));
        assertThat(held.activeTimeInStage(PIPELINE.id(), march(22))).isEqualTo(ordered(CONTACT, 1, DEMO, 14));
        assertThat(held.timeInStage(PARTNERS.id(), march(22))).containsOnly(Map.entry(DEMO, Duration.ofDays(4)));
        assertThat(held.activeTimeInStage(PARTNERS.id(), march(14))).containsOnly(Map.entry(DEMO, Duration.ofDays(2)));
        assertThat(held.history().timeInStage(march(14))).containsOnly(Map.entry(DEMO, Duration.ofDays(2)));
        assertThat(held.history().timeInStage(march(22))).isEqualTo(ordered(CONTACT, 1, DEMO, 16));
        assertThat(held.history().activeTimeInStage(march(22))).isEqualTo(ordered(CONTACT, 1, DEMO, 14));
    }

    private static Map<StageId, Duration> ordered(StageId one, int days, StageId other, int more) {
        Map<StageId, Duration> times = new LinkedHashMap<>();
        times.put(one, Duration.ofDays(days));
        times.put(other, Duration.ofDays(more));
        return times;
    }

    @Test
    void theVersionsOfAPipelineShareTheirStages() {
        TrackedDeal moved = after(opened(), DealCommand.moveToVersion(SECOND.identity()), on(5), VERSIONS);

        assertThat(moved.timeInStage(PIPELINE.id(), march(9))).isEqualTo(Map.of(CONTACT, Duration.ofDays(8)));
        assertThat(moved.history().timeInStage(march(9))).isEqualTo(Map.of(CONTACT, Duration.ofDays(4)));
    }

    @Test
    void itIsFreshInAnotherPipelineAndNotInAnotherVersionOfItsOwn() {
        WorkCalendar calendar = WorkCalendar.weekdays("office", ZoneOffset.UTC, WorkHours.of("09:00", "17:00"));
        TrackedDeal demo = after(opened(), DealCommand.moveTo(DEMO), on(2), PIPELINE);
        TrackedDeal moved = after(demo, DealCommand.moveToPipeline(PARTNERS.identity(), DEMO), on(5), BOTH);
        TrackedDeal newer = after(opened(), DealCommand.moveToVersion(SECOND.identity()), on(5), VERSIONS);

        assertThat(moved.rotting(march(9), BOTH, calendar).orElseThrow().enteredAt())
                .isEqualTo(march(5));
        assertThat(moved.rotting(march(4), BOTH, calendar).orElseThrow().enteredAt())
                .isEqualTo(march(2));
        assertThat(newer.rotting(march(9), SECOND, calendar).orElseThrow().enteredAt())
                .isEqualTo(march(1));
        assertThatThrownBy(() -> moved.rotting(march(9), PIPELINE, calendar))
                .hasMessageContaining("must be the one it moves through (partners version 3)");
    }

    /** Imported from somewhere whose stages nobody kept. */
    private static TrackedDeal imported() {
        DealState legacy = DRAFT.state().withStage(StageId.of("legacy"));
        DealState other = DRAFT.state().withStage(StageId.of("legacy2"));
        DealEvent opened = DealEvent.builder()
                .deal(DRAFT.id())
                .revision(1)
                .type(DealEventType.OPENED)
                .effectiveAt(march(1))
                .after(legacy)
                .build();
        DealEvent moved = DealEvent.builder()
                .deal(DRAFT.id())
                .revision(2)
                .type(DealEventType.STAGE_CHANGED)
                .effectiveAt(march(6))
                .before(legacy)
                .after(other)
                .build();
        Deal deal = DRAFT.withState(other).withOpenedAt(march(1)).withRevision(2);
        return new TrackedDeal(deal, DealHistory.of(List.of(opened, moved)));
    }

    @Test
    void anImportedDealInAStageThatNobodyKnowsCanBeChangedLate() {
        assertThat(against(imported(), DealCommand.changeAmount(Desk.eur(7)), late(3, 9), BOTH))
                .isEmpty();
    }

    @Test
    void aStageThatNobodyKnowsIsNotThatOfAnotherPipelineOrStatus() {
        assertThat(against(imported(), TO_TRIAL, on(9), BOTH)).isEmpty();
        assertThat(against(imported(), TO_TRIAL, late(3, 9), BOTH)).containsExactly("history.later");
        TrackedDeal back = after(
                after(imported(), TO_TRIAL, on(8), BOTH),
                DealCommand.correct(DealCommand.changeAmount(Desk.eur(7))),
                late(3, 9),
                BOTH);
        assertThat(back.asOf(march(7)).orElseThrow().state().stage()).isEqualTo(StageId.of("legacy2"));
        assertThat(against(imported(), DealCommand.correct(DealCommand.win()), late(3, 9), BOTH))
                .containsExactly("history.later");
    }

    @Test
    void aVersionIsFromOneOn() {
        assertThatThrownBy(() -> PipelineVersion.of(PIPELINE.id(), 0)).hasMessageContaining("must be above zero");
    }

    @Test
    void pipelinesOfOneIdAndVersionAreRefused() {
        assertThatThrownBy(() -> Pipelines.of(PIPELINE, PARTNERS, PIPELINE.withLabel("again")))
                .hasMessageContaining("must not repeat an id and version");
        assertThat(Pipelines.of(PIPELINE, SECOND).find(SECOND.identity())).contains(SECOND);
        assertThat(PIPELINE.find(SECOND.identity())).isEqualTo(Optional.empty());
    }
}
