package org.opportune.core.aftersale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.TaskId;
import org.opportune.core.activity.Subject;
import org.opportune.core.activity.Task;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealCommand;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.party.SalesRole;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;

/** A won deal opens onboarding, a delivery check and regular follow-ups. */
class AfterSaleTest {
    private static final StageId OFFER = StageId.of("offer");
    private static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(Stage.open("offer", "Offer"), Stage.won("won", "Won"), Stage.lost("lost", "Lost"))
            .build();
    private static final OwnerId ADA = OwnerId.of("ada");
    private static final OwnerId BEN = OwnerId.of("ben");
    private static final AfterSalePolicy POLICY = AfterSalePolicy.standard();
    private static final AfterSaleContext SOLD = AfterSaleContext.of(ZoneOffset.UTC);
    private static final AfterSaleContext DELIVERED = SOLD.withDeliveredOn(LocalDate.of(2026, 4, 1));
    private static final TrackedDeal OPEN = opened("D-1");
    private static final TrackedDeal WON = after(OPEN, DealCommand.win(), on(5));

    private static TrackedDeal opened(String id) {
        Deal draft = Deal.builder()
                .id(DealId.of(id))
                .pipeline(PIPELINE.id())
                .state(DealState.builder()
                        .stage(OFFER)
                        .amount(Money.parse("EUR 100"))
                        .owner(ADA)
                        .build())
                .build();
        return TrackedDeal.open(draft, on(1), PIPELINE).value();
    }

    private static Occasion on(int day) {
        return Occasion.at(Instant.parse("2026-03-01T22:30:00Z").plusSeconds(86_400L * (day - 1)))
                .withReason("as agreed");
    }

    private static TrackedDeal after(TrackedDeal deal, DealCommand command, Occasion occasion) {
        return deal.apply(command, occasion, PIPELINE).value();
    }

    private static List<String> days(List<Task> tasks) {
        return tasks.stream()
                .map(task -> task.id() + " " + task.due().orElseThrow())
                .toList();
    }

    @Test
    void aWonDealThatIsDeliveredHasAllItsTasksWithIdsOfItsWin() {
        AfterSalePlan plan = POLICY.plan(WON, DELIVERED);

        assertThat(days(plan.tasks()))
                .containsExactly(
                        "D-1#2/onboarding/1 2026-03-12",
                        "D-1#2/delivery-check/1 2026-04-08",
                        "D-1#2/follow-up/1 2026-07-01",
                        "D-1#2/follow-up/2 2026-10-01",
                        "D-1#2/follow-up/3 2027-01-01",
                        "D-1#2/follow-up/4 2027-04-01");
        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.tasks().get(0))
                .isEqualTo(Task.builder()
                        .id(TaskId.of("D-1#2/onboarding/1"))
                        .what("prepare the customer to use what they bought")
                        .subject(Subject.of(DealId.of("D-1")))
                        .owner(ADA)
                        .due(LocalDate.of(2026, 3, 12))
                        .build());
    }

    @Test
    void untilItIsDeliveredTheStepsAfterTheDeliveryWait() {
        AfterSalePlan plan = POLICY.plan(WON, SOLD);

        assertThat(days(plan.tasks())).containsExactly("D-1#2/onboarding/1 2026-03-12");
        assertThat(plan.waiting()).containsExactly("delivery-check", "follow-up");
    }

    @Test
    void theDayOfTheWinIsThatOfTheZone() {
        assertThat(days(POLICY.plan(WON, AfterSaleContext.of(ZoneId.of("Europe/Vilnius")))
                        .tasks()))
                .containsExactly("D-1#2/onboarding/1 2026-03-13");
    }

    @Test
    void anOpenOrLostDealHasNoTasksAndNothingWaits() {
        TrackedDeal lost = after(OPEN, DealCommand.lose(LossReason.NOT_READY), on(5));

        assertThat(POLICY.plan(OPEN, DELIVERED)).isEqualTo(new AfterSalePlan(List.of(), List.of()));
        assertThat(POLICY.plan(lost, DELIVERED)).isEqualTo(new AfterSalePlan(List.of(), List.of()));
    }

    @Test
    void aDealWonNobodyKnowsWhenWaitsForEverything() {
        Deal undated = WON.deal().withState(WON.deal().state().withOutcome(Outcome.undated()));

        assertThat(POLICY.plan(new TrackedDeal(undated, DealHistory.empty()), DELIVERED))
                .isEqualTo(new AfterSalePlan(List.of(), List.of("onboarding", "delivery-check", "follow-up")));
        assertThat(undated.status()).isEqualTo(DealStatus.WON);
    }

    @Test
    void everyDayIsCountedFromTheFirstSoThatAShortMonthShiftsNoOther() {
        AfterSaleStep monthly = AfterSaleStep.builder()
                .id("call")
                .what("call")
                .start(AfterSaleStart.DELIVERY)
                .after(Period.ofDays(1))
                .every(Period.ofMonths(1))
                .times(3)
                .build();

        assertThat(List.of(1, 2, 3))
                .extracting(time -> monthly.due(LocalDate.of(2026, 1, 30), time))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void theWorkOfARoleIsThatOfWhoeverPlaysIt() {
        AfterSalePolicy policy = POLICY.withSteps(
                POLICY.steps().get(0).withRole(SalesRole.ACCOUNT_EXECUTIVE),
                POLICY.steps().get(1).withStart(AfterSaleStart.WIN).withRole(SalesRole.FIELD_REP));
        AfterSaleContext context = AfterSaleContext.builder()
                .zone(ZoneOffset.UTC)
                .putStaff(SalesRole.ACCOUNT_EXECUTIVE, BEN)
                .build();

        assertThat(policy.plan(WON, context).tasks())
                .extracting(Task::owner)
                .containsExactly(Optional.of(BEN), Optional.empty());
    }

    @Test
    void appliedTwiceNothingIsDoneTwice() {
        AfterSaleChange first = POLICY.update(WON, DELIVERED, List.of());

        assertThat(first.toOpen()).isEqualTo(POLICY.plan(WON, DELIVERED).tasks());
        assertThat(first.toMove()).isEmpty();
        assertThat(first.fallingAway()).isEmpty();
        assertThat(first.isEmpty()).isFalse();
        assertThat(POLICY.update(WON, DELIVERED, first.toOpen()).isEmpty()).isTrue();
    }

    @Test
    void onceItIsDeliveredTheStepsThatWaitedFollow() {
        List<Task> had = POLICY.update(WON, SOLD, List.of()).toOpen();

        AfterSaleChange change = POLICY.update(WON, DELIVERED, had);

        assertThat(change.toOpen())
                .extracting(task -> task.id().value())
                .startsWith("D-1#2/delivery-check/1")
                .hasSize(5);
        assertThat(change.toMove()).isEmpty();
        assertThat(change.fallingAway()).isEmpty();
    }

    @Test
    void aTaskWhoseDayChangedIsMovedUnlessItWasDone() {
        List<Task> had = new ArrayList<>(POLICY.plan(WON, DELIVERED).tasks());
        had.set(1, had.get(1).withDoneAt(Instant.parse("2026-04-08T10:00:00Z")));
        had.set(2, had.get(2).withOwner(BEN));

        AfterSaleChange change = POLICY.update(WON, SOLD.withDeliveredOn(LocalDate.of(2026, 4, 11)), had);

        assertThat(days(change.toMove()))
                .containsExactly(
                        "D-1#2/follow-up/1 2026-07-11",
                        "D-1#2/follow-up/2 2026-10-11",
                        "D-1#2/follow-up/3 2027-01-11",
                        "D-1#2/follow-up/4 2027-04-11");
        assertThat(change.toMove().get(0).owner()).contains(BEN);
        assertThat(change.toOpen()).isEmpty();
        assertThat(change.fallingAway()).isEmpty();
    }

    @Test
    void aStepThatWaitsAgainKeepsItsTasks() {
        List<Task> had = POLICY.plan(WON, DELIVERED).tasks();

        AfterSaleChange change = POLICY.update(WON, SOLD, had);

        assertThat(change.isEmpty()).isTrue();
        assertThat(change.waiting()).containsExactly("delivery-check", "follow-up");
    }

    @Test
    void reopeningSaysWhichTasksFallAwayAndLeavesWhatWasDoneAndWhatIsNotOurs() {
        List<Task> had = new ArrayList<>(POLICY.plan(WON, DELIVERED).tasks());
        had.set(0, had.get(0).withDoneAt(Instant.parse("2026-03-10T10:00:00Z")));
        Task own = had.get(0).withId(TaskId.of("T-1")).withDoneAt(Optional.empty());
        had.add(own);
        TrackedDeal reopened = after(WON, DealCommand.reopen(OFFER), on(12));

        AfterSaleChange change = POLICY.update(reopened, DELIVERED, had);

        assertThat(change.fallingAway()).containsExactlyElementsOf(had.subList(1, 6));
        assertThat(change.toOpen()).isEmpty();
        assertThat(change.toMove()).isEmpty();
    }

    @Test
    void wonAgainItHasNewTasksAndTheOldOnesFallAway() {
        List<Task> had = POLICY.plan(WON, SOLD).tasks();
        TrackedDeal again = after(after(WON, DealCommand.reopen(OFFER), on(6)), DealCommand.win(), on(8));

        AfterSaleChange change = POLICY.update(again, SOLD, had);

        assertThat(days(change.toOpen())).containsExactly("D-1#4/onboarding/1 2026-03-15");
        assertThat(change.fallingAway()).isEqualTo(had);
    }

    @Test
    void aWinThatIsPutRightIsTheSameWin() {
        List<Task> had = POLICY.plan(WON, SOLD).tasks();
        Occasion mended =
                Occasion.builder().from(on(3)).recordedAt(on(9).effectiveAt()).build();
        TrackedDeal once = after(WON, DealCommand.correct(2, DealCommand.win()), mended);
        TrackedDeal twice = after(once, DealCommand.correct(3, DealCommand.win()), on(10));

        assertThat(days(POLICY.update(once, SOLD, had).toMove())).containsExactly("D-1#2/onboarding/1 2026-03-10");
        assertThat(POLICY.update(once, SOLD, had).toOpen()).isEmpty();
        assertThat(days(POLICY.update(twice, SOLD, had).toMove())).containsExactly("D-1#2/onboarding/1 2026-03-17");
        assertThat(POLICY.update(twice, SOLD, had).fallingAway()).isEmpty();
    }

    @Test
    void aLossThatWasAWinIsAWinFromItsCorrectionOn() {
        TrackedDeal lost = after(OPEN, DealCommand.lose(LossReason.NOT_READY), on(5));
        TrackedDeal won = after(lost, DealCommand.correct(2, DealCommand.win()), on(6));
        TrackedDeal undone = after(won, DealCommand.withdraw(3), on(7));

        assertThat(days(POLICY.plan(won, SOLD).tasks())).containsExactly("D-1#3/onboarding/1 2026-03-13");
        assertThat(POLICY.update(undone, SOLD, POLICY.plan(won, SOLD).tasks()).fallingAway())
                .hasSize(1);
    }

    @Test
    void whatIsCorrectedOnAWonDealIsNotANewWin() {
        TrackedDeal corrected = after(WON, DealCommand.correct(DealCommand.changeAmount(Money.parse("EUR 90"))), on(7));

        assertThat(POLICY.update(
                                corrected,
                                DELIVERED,
                                POLICY.plan(WON, DELIVERED).tasks())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aLongIdIsShortenedAndStaysOne() {
        TrackedDeal deal = after(opened("D".repeat(128)), DealCommand.win(), on(5));

        List<Task> tasks = POLICY.plan(deal, DELIVERED).tasks();

        assertThat(tasks).extracting(Task::id).doesNotHaveDuplicates().hasSize(6);
        assertThat(POLICY.update(deal, DELIVERED, tasks).isEmpty()).isTrue();
        TrackedDeal fits = after(opened("D".repeat(128 - "#2/onboarding/1".length())), DealCommand.win(), on(5));
        assertThat(POLICY.plan(fits, SOLD).tasks().get(0).id().value()).endsWith("#2/onboarding/1");
    }

    @Test
    void everythingWrongWithAStepIsReportedAtOnce() {
        assertThatThrownBy(() -> AfterSaleStep.builder()
                        .id(" ")
                        .what(" ")
                        .after(Period.ofDays(-1))
                        .every(Period.ZERO)
                        .times(0)
                        .build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(problem -> problem.code())
                                .containsExactly(
                                        "text.blank",
                                        "text.blank",
                                        "afterSale.after",
                                        "afterSale.times",
                                        "afterSale.every",
                                        "afterSale.repeat"));
    }

    @Test
    void aStepIsRepeatedExactlyWhenItSaysHowOften() {
        AfterSaleStep once = POLICY.steps().get(0);

        assertThatThrownBy(() -> once.withTimes(2)).hasMessageContaining("exactly when it is done more than once");
        assertThatThrownBy(() -> once.withEvery(Period.ofDays(1))).isInstanceOf(DomainException.class);
        assertThat(POLICY.steps().get(2).withTimes(1_000).times()).isEqualTo(1_000);
        assertThatThrownBy(() -> POLICY.steps().get(2).withTimes(1_001)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> POLICY.steps().get(2).withEvery(Period.ofDays(-1)))
                .hasMessageContaining("must be above zero");
    }

    @Test
    void aPolicyNamesEachStepOnceAndHasAVersionFromOneOn() {
        assertThatThrownBy(() ->
                        POLICY.withSteps(POLICY.steps().get(0), POLICY.steps().get(0)))
                .hasMessageContaining("must not repeat an id");
        assertThatThrownBy(() -> POLICY.withVersion(0)).hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> POLICY.withId(" ")).hasMessageContaining("must not be blank");
    }
}
