package org.opportune.core.aftersale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opportune.core.DealId;
import org.opportune.core.Occasion;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.TaskId;
import org.opportune.core.activity.Task;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealCommand;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.TransitionPolicy;

/** Whatever happens to a deal, its tasks follow. */
class AfterSaleProperties {
    private static final StageId OFFER = StageId.of("offer");
    private static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(Stage.open("offer", "Offer"), Stage.won("won", "Won"), Stage.lost("lost", "Lost"))
            .transitionPolicy(TransitionPolicy.builder().amountToWin(false).build())
            .build();
    private static final AfterSalePolicy POLICY = AfterSalePolicy.standard();
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    /**
     * One thing that happens.
     *
     * @param command what to try
     * @param delivered how many days after the first of March it is known to be delivered, if it is
     * @param done which of the tasks is done, if there is one
     */
    record Happening(DealCommand command, Optional<Integer> delivered, int done) {}

    @Property
    void keptUpTheTasksAreThoseOfThePlanAndWhatWasDone(@ForAll("happenings") List<Happening> happenings) {
        TrackedDeal deal = opened();
        Map<TaskId, Task> kept = new LinkedHashMap<>();
        Instant now = START;
        for (Happening one : happenings) {
            now = now.plus(Duration.ofDays(1));
            Occasion occasion = Occasion.at(now).withReason("as it was");
            if (deal.check(one.command(), occasion, PIPELINE).allowed()) {
                deal = deal.apply(one.command(), occasion, PIPELINE).value();
            }
            AfterSaleContext context = AfterSaleContext.of(ZoneOffset.UTC)
                    .withDeliveredOn(one.delivered().map(LocalDate.of(2026, 3, 1)::plusDays));
            AfterSaleChange change = POLICY.update(deal, context, kept.values());

            assertThat(ids(change.toOpen())).noneMatch(kept::containsKey);
            assertThat(kept.keySet()).containsAll(ids(change.toMove())).containsAll(ids(change.fallingAway()));
            change.toOpen().forEach(task -> kept.put(task.id(), task));
            change.toMove().forEach(task -> kept.put(task.id(), task));
            change.fallingAway().forEach(task -> kept.remove(task.id()));

            AfterSalePlan plan = POLICY.plan(deal, context);
            assertThat(kept.keySet()).containsAll(ids(plan.tasks()));
            assertThat(POLICY.update(deal, context, kept.values()).isEmpty()).isTrue();
            for (Task task : plan.tasks()) {
                assertThat(kept.get(task.id()).doneAt().isPresent()
                                || kept.get(task.id()).due().equals(task.due()))
                        .isTrue();
            }
            finish(kept, one.done(), now);
        }
    }

    private static void finish(Map<TaskId, Task> kept, int which, Instant now) {
        kept.values().stream()
                .skip(which)
                .findFirst()
                .ifPresent(task ->
                        kept.put(task.id(), task.withDoneAt(task.doneAt().orElse(now))));
    }

    private static List<TaskId> ids(List<Task> tasks) {
        return tasks.stream().map(Task::id).toList();
    }

    private static TrackedDeal opened() {
        Deal draft = Deal.builder()
                .id(DealId.of("D-1"))
                .pipeline(PIPELINE.id())
                .state(DealState.builder().stage(OFFER).build())
                .build();
        return TrackedDeal.open(draft, Occasion.at(START), PIPELINE).value();
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<DealCommand> commands = Arbitraries.oneOf(
                Arbitraries.of(
                        DealCommand.win(),
                        DealCommand.lose(LossReason.NOT_READY),
                        DealCommand.reopen(OFFER),
                        DealCommand.correct(DealCommand.lose(LossReason.NOT_READY))),
                Arbitraries.longs().between(2, 8).map(DealCommand::withdraw),
                Arbitraries.longs().between(2, 8).map(revision -> DealCommand.correct(revision, DealCommand.win())));
        return Combinators.combine(
                        commands,
                        Arbitraries.integers().between(0, 40).optional(),
                        Arbitraries.integers().between(0, 9))
                .as(Happening::new)
                .list()
                .ofMaxSize(15);
    }
}
