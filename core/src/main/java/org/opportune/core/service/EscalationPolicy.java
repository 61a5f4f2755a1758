package org.opportune.core.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * How long a case of each priority may stay where it is before it is handed up.
 *
 * <p>The time runs from when it was opened, reopened or handed up last, and begins anew on each level. For example, with
 * two hours for an urgent case, one that was opened at 9:00 is due from 11:00 on; handed up at 11:30, it is due for the
 * next level from 13:30 on.
 */
@Value.Immutable
@HouseStyle
public interface EscalationPolicy extends WithEscalationPolicy {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return after what time a case of each priority is handed up, above zero} */
    Map<CasePriority, Duration> after();

    /** {@return the priorities whose cases are never handed up; every other has a time} */
    Set<CasePriority> never();

    /** {@return the level from which on a case is not handed up any further, above zero; 1 unless said otherwise} */
    @Value.Default
    default int topLevel() {
        return 1;
    }

    /**
     * Finds the cases that should be handed up, in calendar time.
     *
     * @param cases the cases as they stand at the moment, in any order
     * @param asOf the moment
     * @return the cases that are due, the longest due first
     */
    default List<EscalationDue> due(Collection<SupportCase> cases, Instant asOf) {
        return due(cases, asOf, Instant::plus);
    }

    /**
     * Finds the cases that should be handed up, in whatever time counts, such as working time:
     * {@code policy.due(cases, asOf, calendar::plusWorkingTime)} for a {@link org.opportune.core.time.WorkCalendar}.
     *
     * @param cases the cases as they stand at the moment, in any order
     * @param asOf the moment
     * @param clock gives the moment that is some time after another; a pure function
     * @return the cases that are due, the longest due first, and by their ids where they are due alike
     */
    default List<EscalationDue> due(
            Collection<SupportCase> cases, Instant asOf, BiFunction<Instant, Duration, Instant> clock) {
        return cases.stream()
                .filter(one -> one.isOpen(asOf))
                .flatMap(one -> deadline(one, clock).stream()
                        .filter(deadline -> !deadline.isAfter(asOf))
                        .map(deadline -> new EscalationDue(one.id(), deadline, level(one) + 1)))
                .sorted(Comparator.comparing(EscalationDue::since).thenComparing(EscalationDue::supportCase))
                .toList();
    }

    private Optional<Instant> deadline(SupportCase one, BiFunction<Instant, Duration, Instant> clock) {
        return Optional.ofNullable(after().get(one.state().priority()))
                .filter(time -> level(one) < topLevel())
                .map(time -> clock.apply(one.since(), time));
    }

    private static int level(SupportCase one) {
        return one.state().escalation().map(Escalation::level).orElse(0);
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "escalation-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list(
                        "after",
                        after().entrySet(),
                        (into, entry) -> into.part("priority", entry.getKey().name())
                                .part("time", entry.getValue().toString()))
                .list("never", never(), (into, priority) -> into.part("priority", priority.name()))
                .part("topLevel", String.valueOf(topLevel())));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("escalation policy", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .check(topLevel() > 0, "escalation.topLevel", "topLevel", topLevel(), "must be above zero");
        for (CasePriority priority : CasePriority.values()) {
            wrong.check(
                    after().containsKey(priority) != never().contains(priority),
                    "escalation.priority",
                    "after",
                    priority,
                    "must have a time or never be handed up, and not both");
        }
        after().forEach((priority, time) -> wrong.check(
                time.compareTo(Duration.ZERO) > 0,
                "escalation.after",
                "after " + priority,
                time,
                "must be above zero"));
        wrong.orThrow();
    }

    /**
     * Starts a policy; the id is required, and every priority in {@code after} or {@code never}.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableEscalationPolicy.Builder {
        Builder() {}
    }
}
