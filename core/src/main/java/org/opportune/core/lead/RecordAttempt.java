package org.opportune.core.lead;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opportune.core.Change;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;

/** One command or correction tried on a lead with its history: what stands against it, and if nothing does, what it leaves. */
final class RecordAttempt {
    private final TrackedLead tracked;
    private final Optional<Long> replaces;
    private final Optional<LeadCommand> command;
    private final Occasion occasion;
    private final Violations wrong;
    private final Optional<Change<TrackedLead>> change;

    RecordAttempt(TrackedLead tracked, Optional<Long> replaces, Optional<LeadCommand> command, Occasion occasion) {
        this.tracked = tracked;
        this.replaces = replaces;
        this.command = command;
        this.occasion = occasion;
        this.wrong = Violations.of("lead", tracked.lead().id());
        checkRecord();
        Optional<Lead> found = made(this::leadThen).flatMap(lead -> lead);
        found.ifPresent(this::checkCommand);
        this.change = wrong.isEmpty() ? found.flatMap(lead -> made(() -> changed(lead))) : Optional.empty();
        change.ifPresent(done -> checkLaterStates(done.value().history()));
    }

    TransitionCheck check() {
        return new TransitionCheck(wrong.list());
    }

    Change<TrackedLead> change() {
        wrong.orThrow();
        return change.orElseThrow();
    }

    /** The lead when it took effect; its revision is today's. */
    private Optional<Lead> leadThen() {
        Instant at = occasion.effectiveAt();
        LeadHistory history = tracked.history();
        Optional<LeadState> state =
                replaces.isPresent() ? history.stateWithout(replaces.get(), at) : history.stateAt(at);
        return state.map(then -> then.on(tracked.lead()));
    }

    /** Takes over what is wrong with a history that another event would make nonsense of. */
    private <T> Optional<T> made(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (DomainException e) {
            wrong.addAll(e.violations());
            return Optional.empty();
        }
    }

    private void checkCommand(Lead found) {
        if (command.isPresent()) {
            wrong.addAll(found.check(command.get(), occasion).violations());
        } else {
            wrong.addAll(occasion.checkRevision("lead " + found.id(), found.revision()));
        }
    }

    private void checkRecord() {
        LeadHistory history = tracked.history();
        List<LeadState> states = history.states();
        if (states.isEmpty()) {
            wrong.add(
                    "lead.history.empty",
                    "history",
                    "",
                    "must begin with its capture",
                    "Begin the record with TrackedLead.capture.");
            return;
        }
        wrong.check(
                states.get(states.size() - 1).equals(LeadState.of(tracked.lead()))
                        && history.revision() == tracked.lead().revision(),
                "lead.history",
                "state",
                "",
                "must be what its history tells",
                "Change a lead by commands only.");
        Instant last = history.events().stream()
                .map(LeadEvent::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        wrong.check(
                        !occasion.recordedAt().isBefore(last),
                        "history.recorded",
                        "recordedAt",
                        occasion.recordedAt(),
                        "must not be before that of the last event (" + last + ")",
                        "Say when a late command was recorded.")
                .check(
                        !occasion.effectiveAt().isBefore(history.moments().get(0)),
                        "lead.history.before",
                        "effectiveAt",
                        occasion.effectiveAt(),
                        "must not be before its record begins");
        replaces.ifPresent(revision -> checkReplaced(history, revision));
    }

    private void checkReplaced(LeadHistory history, long revision) {
        Optional<LeadEvent> replaced = history.inForce(revision);
        wrong.check(
                        occasion.reason().isPresent(),
                        "reason.missing",
                        "reason",
                        "",
                        "must be given to correct its record")
                .check(
                        replaced.isPresent(),
                        "correction.unknown",
                        "revision",
                        revision,
                        "must be that of an event that nothing has replaced yet")
                .check(
                        replaced.filter(one -> one.before().isEmpty()).isEmpty(),
                        "correction.capture",
                        "revision",
                        revision,
                        "must not be that of the event its record begins with");
    }

    private Change<TrackedLead> changed(Lead found) {
        Optional<Change<Lead>> done = command.map(what -> found.apply(what, occasion));
        LeadEvent event = done.map(change -> (LeadEvent) change.events().get(0))
                .orElseGet(() -> LeadEvents.of(found, occasion, LeadEventType.CORRECTED)
                        .before(LeadState.of(found))
                        .after(LeadState.of(found))
                        .build());
        LeadEvent noted =
                replaces.isPresent() ? event.withType(LeadEventType.CORRECTED).withReplaces(replaces) : event;
        return tracked.followed(done.map(Change::value).orElse(found), noted);
    }

    private void checkLaterStates(LeadHistory after) {
        Instant from = replaces.flatMap(tracked.history()::inForce)
                .map(LeadEvent::effectiveAt)
                .filter(occasion.effectiveAt()::isAfter)
                .orElse(occasion.effectiveAt());
        List<LeadState> states = after.states();
        List<Instant> moments = after.moments();
        for (int i = 1; i < states.size(); i++) {
            LeadState later = states.get(i);
            wrong.check(
                    moments.get(i).isBefore(from) || follows(states.get(i - 1).status(), later),
                    "history.later",
                    "state from " + moments.get(i) + " on",
                    later.status(),
                    "must follow from the one before",
                    "Correct or withdraw the later event first.");
        }
    }

    /** Whether it may come after a status; who works on it may have been told by an event that is gone. */
    private static boolean follows(LeadStatus earlier, LeadState later) {
        boolean possible = later.status() != LeadStatus.WORKING || later.owner().isPresent();
        return possible && (earlier == later.status() || earlier.next().contains(later.status()));
    }
}
