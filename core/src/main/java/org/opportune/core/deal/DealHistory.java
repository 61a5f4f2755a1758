package org.opportune.core.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.PipelineVersion;

/**
 * Everything that happened to one deal, kept beside it, never inside.
 *
 * <p>Events may be recorded late or replaced by a correction; {@link #stateAt(Instant)} answers how it was,
 * {@link #stateAt(Instant, Instant)} how it was thought to be at the time. Immutable and thread-safe.
 */
public final class DealHistory {
    private static final DealHistory EMPTY = new DealHistory(List.of(), List.of(), List.of());
    private static final Comparator<DealEvent> ORDER =
            Comparator.comparing(DealEvent::effectiveAt).thenComparing(DealEvent::revision);

    private final List<DealEvent> events;
    private final List<Instant> moments;
    private final List<DealState> states;
    /** The last state and its second stand here too: figures over many deals mostly ask for nothing else. */
    private final @Nullable DealState last;

    private final long lastSecond;

    private DealHistory(List<DealEvent> events, List<Instant> moments, List<DealState> states) {
        this.events = events;
        this.moments = moments;
        this.states = states;
        this.last = states.isEmpty() ? null : states.get(states.size() - 1);
        this.lastSecond = moments.isEmpty()
                ? Long.MIN_VALUE
                : moments.get(moments.size() - 1).getEpochSecond();
    }

    /** {@return a history in which nothing has happened} */
    public static DealHistory empty() {
        return EMPTY;
    }

    /**
     * Obtains a history.
     *
     * @param events what happened, in any order
     * @return the history, in the order in which things took effect
     * @throws org.opportune.core.DomainException if two events share a revision, or if together they make a state that is
     *     none, such as an amount in another currency than the items
     */
    @JsonCreator
    public static DealHistory of(List<DealEvent> events) {
        Violations wrong = Violations.of("a deal history");
        Set<Long> revisions = new HashSet<>();
        for (DealEvent event : events) {
            wrong.check(
                    revisions.add(event.revision()),
                    "history.revision",
                    "revision",
                    event.id(),
                    "must not be used twice",
                    "A correction has a revision of its own and names the one it replaces.");
        }
        wrong.orThrow();
        List<DealEvent> ordered = events.stream().sorted(ORDER).toList();
        return folded(ordered, inForce(ordered));
    }

    /**
     * Returns this history with one more event.
     *
     * @param event what happened; it may be late
     * @return the new history
     * @throws org.opportune.core.DomainException as {@link #of} does
     */
    public DealHistory plus(DealEvent event) {
        List<DealEvent> more = new ArrayList<>(events);
        more.add(event);
        return of(more);
    }

    /** {@return the events, in the order in which they took effect} */
    @JsonValue
    public List<DealEvent> events() {
        return events;
    }

    /**
     * Returns how the deal was at a moment, by all that is known today.
     *
     * @param effective the moment; an event at that very moment counts
     * @return the state, empty before the first event
     */
    public Optional<DealState> stateAt(Instant effective) {
        int last = lastAtOrBefore(effective);
        return last < 0 ? Optional.empty() : Optional.of(states.get(last));
    }

    /**
     * Returns how the deal was at a moment, by what was known at another.
     *
     * @param effective the moment asked about
     * @param knownAt only what was recorded by then counts
     * @return the state, empty before the first event known then
     * @throws org.opportune.core.DomainException if what was known then contradicts itself, which no history that commands
     *     have written ever did
     */
    public Optional<DealState> stateAt(Instant effective, Instant knownAt) {
        List<DealEvent> known =
                events.stream().filter(e -> !e.recordedAt().isAfter(knownAt)).toList();
        return folded(known, inForce(known)).stateAt(effective);
    }

    /** {@return the moments at which the deal's state changed, oldest first, joined with {@link #states()}} */
    public List<Instant> moments() {
        return moments;
    }

    /** {@return the state from each of the {@link #moments()} on} */
    public List<DealState> states() {
        return states;
    }

    /**
     * Returns the last state, if it holds by some second.
     *
     * @param epochSecond the second, counted from 1970 in UTC
     * @return the last state, empty if it begins after that second or if nothing has happened
     */
    public Optional<DealState> lastStateBy(long epochSecond) {
        return lastSecond <= epochSecond ? Optional.ofNullable(last) : Optional.empty();
    }

    /** {@return the highest revision among the events, 0 when nothing has happened} */
    public long revision() {
        return events.stream().mapToLong(DealEvent::revision).max().orElse(0);
    }

    /**
     * Finds the event that closed the deal for as long as it has been closed now.
     *
     * @return the event that won or lost it; empty while it is open, and when nothing has happened
     */
    public Optional<DealEvent> closing() {
        int i = states.size();
        while (i > 0 && states.get(i - 1).status().isClosed()) {
            i--;
        }
        return i < states.size() ? Optional.of(inForce(events).get(i)) : Optional.empty();
    }

    /**
     * Returns how long the deal stood in each stage while it was open, returns to a stage added up, in the pipeline and version in
     * which it stands then. A stage of another pipeline is another one, though it may be called alike;
     * {@link TrackedDeal#timeInStage} answers for each pipeline.
     *
     * @param asOf what takes effect later does not count
     * @return the time by stage, in the order in which they were first entered
     */
    public Map<StageId, Duration> timeInStage(Instant asOf) {
        return timeInStage(asOf, sameAs(asOf), state -> true);
    }

    /**
     * Returns how long the deal stood in each stage while it was open and not on hold, returns to a stage added up, in the
     * pipeline and version in which it stands then.
     *
     * <p>A hold lasts until the deal is resumed or closed, whatever day it was to end. For example, a deal that stood in a
     * stage from the 1st to the 11th and was on hold from the 3rd to the 8th was active there for five days.
     *
     * @param asOf what takes effect later does not count
     * @return the time by stage, in the order in which they were first entered; zero for one spent wholly on hold
     */
    public Map<StageId, Duration> activeTimeInStage(Instant asOf) {
        return timeInStage(asOf, sameAs(asOf), state -> state.hold().isEmpty());
    }

    private Predicate<DealState> sameAs(Instant asOf) {
        Optional<PipelineVersion> there = stateAt(asOf).flatMap(DealState::movedTo);
        return state -> state.movedTo().equals(there);
    }

    Map<StageId, Duration> timeInStage(Instant asOf, Predicate<DealState> matters, Predicate<DealState> counts) {
        Map<StageId, Duration> times = new LinkedHashMap<>();
        for (int i = 0; i <= lastAtOrBefore(asOf); i++) {
            DealState state = states.get(i);
            if (!state.status().isClosed() && matters.test(state)) {
                boolean last = i + 1 == moments.size() || moments.get(i + 1).isAfter(asOf);
                Instant left = last ? asOf : moments.get(i + 1);
                Duration stood = counts.test(state) ? Duration.between(moments.get(i), left) : Duration.ZERO;
                times.merge(state.stage(), stood, Duration::plus);
            }
        }
        return Collections.unmodifiableMap(times);
    }

    /** Finds the event of a revision, unless a correction has replaced it. */
    Optional<DealEvent> inForce(long revision) {
        return inForce(events).stream()
                .filter(event -> event.revision() == revision)
                .findFirst();
    }

    /** Returns how the deal was at a moment, had one event never happened. */
    Optional<DealState> stateWithout(long revision, Instant effective) {
        List<DealEvent> others = inForce(events).stream()
                .filter(event -> event.revision() != revision)
                .filter(event -> !event.effectiveAt().isAfter(effective))
                .toList();
        return folded(others, others).stateAt(effective);
    }

    private int lastAtOrBefore(Instant moment) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private static List<DealEvent> inForce(List<DealEvent> events) {
        Set<Long> replaced = new HashSet<>();
        events.forEach(event -> event.replaces().ifPresent(replaced::add));
        return replaced.isEmpty()
                ? events
                : events.stream().filter(e -> !replaced.contains(e.revision())).toList();
    }

    private static DealHistory folded(List<DealEvent> events, List<DealEvent> inForce) {
        List<Instant> moments = new ArrayList<>(inForce.size());
        List<DealState> states = new ArrayList<>(inForce.size());
        Optional<DealState> current = Optional.empty();
        for (DealEvent event : inForce) {
            DealState next = StateChange.of(event).appliedTo(current);
            moments.add(event.effectiveAt());
            states.add(next);
            current = Optional.of(next);
        }
        return new DealHistory(events, List.copyOf(moments), List.copyOf(states));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DealHistory that && events.equals(that.events);
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
