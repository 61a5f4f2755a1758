package org.opportune.core.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opportune.core.Violations;

/**
 * Everything that happened to one lead, kept beside it, never inside.
 *
 * <p>Events may be recorded late or replaced by a correction; {@link #stateAt(Instant)} answers how it was,
 * {@link #stateAt(Instant, Instant)} how it was thought to be at the time. Immutable and thread-safe.
 */
public final class LeadHistory {
    private static final LeadHistory EMPTY = new LeadHistory(List.of(), List.of(), List.of());
    private static final Comparator<LeadEvent> ORDER =
            Comparator.comparing(LeadEvent::effectiveAt).thenComparing(LeadEvent::revision);

    private final List<LeadEvent> events;
    private final List<LeadEvent> inForce;
    private final List<LeadState> states;

    private LeadHistory(List<LeadEvent> events, List<LeadEvent> inForce, List<LeadState> states) {
        this.events = events;
        this.inForce = inForce;
        this.states = states;
    }

    /** {@return a history in which nothing has happened} */
    public static LeadHistory empty() {
        return EMPTY;
    }

    /**
     * Obtains a history.
     *
     * @param events what happened, in any order
     * @return the history, in the order in which things took effect
     * @throws org.opportune.core.DomainException if two events share a revision, or are of two leads
     */
    @JsonCreator
    public static LeadHistory of(List<LeadEvent> events) {
        Violations wrong = Violations.of("a lead history");
        Set<Long> revisions = new HashSet<>();
        for (LeadEvent event : events) {
            wrong.check(
                            revisions.add(event.revision()),
                            "history.revision",
                            "revision",
                            event.id(),
                            "must not be used twice",
                            "A correction has a revision of its own and names the one it replaces.")
                    .check(
                            event.lead().equals(events.get(0).lead()),
                            "history.lead",
                            "lead",
                            event.lead(),
                            "must be the same in every event");
        }
        wrong.orThrow();
        return folded(events.stream().sorted(ORDER).toList());
    }

    /**
     * Returns this history with one more event.
     *
     * @param event what happened; it may be late
     * @return the new history
     * @throws org.opportune.core.DomainException as {@link #of} does
     */
    public LeadHistory plus(LeadEvent event) {
        return of(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** {@return the events, in the order in which they took effect, those that were replaced included} */
    @JsonValue
    public List<LeadEvent> events() {
        return events;
    }

    /** {@return the moments at which the state changed, oldest first, joined with {@link #states()}} */
    public List<Instant> moments() {
        return inForce.stream().map(LeadEvent::effectiveAt).toList();
    }

    /** {@return the state from each of the {@link #moments()} on} */
    public List<LeadState> states() {
        return states;
    }

    /** {@return the highest revision among the events, 0 when nothing has happened} */
    public long revision() {
        return events.stream().mapToLong(LeadEvent::revision).max().orElse(0);
    }

    /**
     * Returns how the lead was at a moment, by all that is known today.
     *
     * @param effective the moment; an event at that very moment counts
     * @return the state, empty before the first event
     */
    public Optional<LeadState> stateAt(Instant effective) {
        int count = 0;
        while (count < inForce.size() && !inForce.get(count).effectiveAt().isAfter(effective)) {
            count++;
        }
        return count == 0 ? Optional.empty() : Optional.of(states.get(count - 1));
    }

    /**
     * Returns how the lead was at a moment, by what was known at another.
     *
     * @param effective the moment asked about
     * @param knownAt only what was recorded by then counts
     * @return the state, empty before the first event known then
     */
    public Optional<LeadState> stateAt(Instant effective, Instant knownAt) {
        return folded(events.stream()
                        .filter(event -> !event.recordedAt().isAfter(knownAt))
                        .toList())
                .stateAt(effective);
    }

    /**
     * Returns this history without what people wrote into it: the reason of every event.
     *
     * @return the history, with every moment and state as it is
     */
    public LeadHistory erased() {
        return folded(events.stream()
                .<LeadEvent>map(event -> event.withReason(Optional.empty()))
                .toList());
    }

    /** Finds the event of a revision, unless a correction has replaced it. */
    Optional<LeadEvent> inForce(long revision) {
        return inForce.stream().filter(event -> event.revision() == revision).findFirst();
    }

    /** Returns how the lead was at a moment, had one event never happened. */
    Optional<LeadState> stateWithout(long revision, Instant effective) {
        return folded(inForce.stream()
                        .filter(event -> event.revision() != revision)
                        .toList())
                .stateAt(effective);
    }

    private static LeadHistory folded(List<LeadEvent> events) {
        Set<Long> replaced = new HashSet<>();
        events.forEach(event -> event.replaces().ifPresent(replaced::add));
        List<LeadEvent> inForce = events.stream()
                .filter(event -> !replaced.contains(event.revision()))
                .toList();
        List<LeadState> states = new ArrayList<>(inForce.size());
        Optional<LeadState> current = Optional.empty();
        for (LeadEvent event : inForce) {
            LeadState next = LeadStateChange.of(event).appliedTo(current);
            states.add(next);
            current = Optional.of(next);
        }
        return new LeadHistory(events, inForce, List.copyOf(states));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadHistory that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return events.toString();
    }
}
