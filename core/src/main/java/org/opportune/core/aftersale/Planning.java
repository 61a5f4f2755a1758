package org.opportune.core.aftersale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.ContentHash;
import org.opportune.core.OwnerId;
import org.opportune.core.TaskId;
import org.opportune.core.activity.Subject;
import org.opportune.core.activity.Task;
import org.opportune.core.deal.DealEvent;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;

/** A policy for after the sale, applied to one deal. */
record Planning(AfterSalePolicy policy, TrackedDeal deal, AfterSaleContext context) {
    private static final int LONGEST = 128;

    AfterSalePlan plan() {
        List<Task> tasks = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        Optional<String> win = new Wins(deal.history()).standing();
        if (deal.deal().status() != DealStatus.WON) {
            return new AfterSalePlan(tasks, waiting);
        }
        for (AfterSaleStep step : policy.steps()) {
            Optional<LocalDate> first = first(step);
            if (win.isPresent() && first.isPresent()) {
                for (int time = 1; time <= step.times(); time++) {
                    tasks.add(task(win.get(), step, time, first.get()));
                }
            } else {
                waiting.add(step.id());
            }
        }
        return new AfterSalePlan(tasks, waiting);
    }

    AfterSaleChange update(Collection<Task> tasks) {
        AfterSalePlan plan = plan();
        Map<TaskId, Task> planned = new LinkedHashMap<>();
        plan.tasks().forEach(task -> planned.put(task.id(), task));
        Set<TaskId> gone = gone(planned.keySet(), plan.waiting());
        List<Task> toMove = new ArrayList<>();
        List<Task> fallingAway = new ArrayList<>();
        for (Task task : tasks) {
            Optional<Task> wanted = Optional.ofNullable(planned.remove(task.id()));
            if (task.doneAt().isEmpty()) {
                wanted.filter(one -> !one.due().equals(task.due()))
                        .ifPresent(one -> toMove.add(task.withDue(one.due())));
                if (gone.contains(task.id())) {
                    fallingAway.add(task);
                }
            }
        }
        return new AfterSaleChange(new ArrayList<>(planned.values()), toMove, fallingAway, plan.waiting());
    }

    /** Returns the ids of what earlier wins planned, and of what this one did, less what it plans or waits for. */
    private Set<TaskId> gone(Set<TaskId> planned, List<String> waiting) {
        Wins wins = new Wins(deal.history());
        Set<TaskId> gone = new HashSet<>();
        for (String win : wins.all()) {
            boolean stands = wins.standing().equals(Optional.of(win));
            policy.steps().stream()
                    .filter(step -> !stands || !waiting.contains(step.id()))
                    .forEach(step -> gone.addAll(ids(win, step)));
        }
        gone.removeAll(planned);
        return gone;
    }

    private static List<TaskId> ids(String win, AfterSaleStep step) {
        List<TaskId> ids = new ArrayList<>();
        for (int time = 1; time <= step.times(); time++) {
            ids.add(id(win, step, time));
        }
        return ids;
    }

    private Optional<LocalDate> first(AfterSaleStep step) {
        return switch (step.start()) {
            case WIN -> wonAt().map(at -> LocalDate.ofInstant(at, context.zone()));
            case DELIVERY -> context.deliveredOn();
        };
    }

    private Optional<Instant> wonAt() {
        return deal.deal()
                .state()
                .outcome()
                .flatMap(Outcome::closedAt)
                .or(() -> deal.history().closing().map(DealEvent::effectiveAt));
    }

    private Task task(String win, AfterSaleStep step, int time, LocalDate first) {
        Optional<OwnerId> owner = step.role().isPresent()
                ? Optional.ofNullable(context.staff().get(step.role().get()))
                : deal.deal().state().owner();
        return Task.builder()
                .id(id(win, step, time))
                .what(step.what())
                .subject(Subject.of(deal.deal().id()))
                .owner(owner)
                .due(step.due(first, time))
                .build();
    }

    private static TaskId id(String win, AfterSaleStep step, int time) {
        String text = win + "/" + step.id() + "/" + time;
        return TaskId.of(
                text.length() <= LONGEST
                        ? text
                        : ContentHash.of(content -> content.part("task", text)).hex());
    }
}
