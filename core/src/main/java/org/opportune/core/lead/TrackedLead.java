package org.opportune.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Change;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.party.ErasurePolicy;

/**
 * A lead with its history.
 *
 * <pre>{@code
 * TrackedLead lead = TrackedLead.capture(draft, Occasion.at(monday)).value();
 * lead = lead.apply(LeadCommand.work(ADA), Occasion.at(tuesday)).value();
 * lead.asOf(monday);                        // the lead as it was: NEW
 * lead.apply(LeadCorrection.withdrawing(2), Occasion.at(friday).withReason("another lead was meant"));
 * }</pre>
 *
 * <p>A command may be late: it is checked against the lead as it was when it took effect, and refused when what happened
 * later would no longer follow.
 *
 * @param lead the lead as it is
 * @param history how it got there
 */
public record TrackedLead(Lead lead, LeadHistory history) {

    /**
     * Begins the record of a lead, new or kept elsewhere until now.
     *
     * @param lead the lead as it stands; without a moment of creation it is taken to be created on the occasion
     * @param occasion when the record begins, by whom and why
     * @return the lead, one revision on, with that event as its whole history
     * @throws org.opportune.core.DomainException if it was created later, or has another revision than expected
     */
    public static Change<TrackedLead> capture(Lead lead, Occasion occasion) {
        Violations wrong = Violations.of("lead", lead.id());
        wrong.addAll(occasion.checkRevision("lead " + lead.id(), lead.revision()))
                .check(
                        lead.createdAt()
                                .filter(at -> at.isAfter(occasion.effectiveAt()))
                                .isEmpty(),
                        "lead.createdAt",
                        "createdAt",
                        lead.createdAt().map(Object::toString).orElse(""),
                        "must not be after its record begins (" + occasion.effectiveAt() + ")")
                .orThrow();
        LeadEvent event = LeadEvents.of(lead, occasion, LeadEventType.CAPTURED)
                .after(LeadState.of(lead))
                .build();
        return new TrackedLead(lead, LeadHistory.empty()).followed(lead, event);
    }

    /**
     * Says what stands against a command, without doing it.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return everything against it
     */
    public TransitionCheck check(LeadCommand command, Occasion occasion) {
        return new RecordAttempt(this, Optional.empty(), Optional.of(command), occasion).check();
    }

    /**
     * Does a command, wholly or not at all.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return the lead as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check(LeadCommand, Occasion)} says
     */
    public Change<TrackedLead> apply(LeadCommand command, Occasion occasion) {
        return new RecordAttempt(this, Optional.empty(), Optional.of(command), occasion).change();
    }

    /**
     * Says what stands against a correction, without making it.
     *
     * @param correction what was wrong
     * @param occasion when the right thing took effect, by whom and why; the reason must be given
     * @return everything against it
     */
    public TransitionCheck check(LeadCorrection correction, Occasion occasion) {
        return new RecordAttempt(this, Optional.of(correction.revision()), correction.instead(), occasion).check();
    }

    /**
     * Makes a correction, wholly or not at all.
     *
     * @param correction what was wrong
     * @param occasion when the right thing took effect, by whom and why; the reason must be given
     * @return the lead as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check(LeadCorrection, Occasion)} says
     */
    public Change<TrackedLead> apply(LeadCorrection correction, Occasion occasion) {
        return new RecordAttempt(this, Optional.of(correction.revision()), correction.instead(), occasion).change();
    }

    /**
     * Takes over what was done to the lead itself: a merge, a conversion.
     *
     * @param after the lead as it is now, such as {@link ConversionResult#lead()}
     * @param event the event that tells it, of the next revision
     * @return the lead as it is now, with the event in its history
     * @throws org.opportune.core.DomainException if the event does not lead from this lead to that one, or is late
     */
    public TrackedLead following(Lead after, LeadEvent event) {
        boolean late = history.moments().stream().anyMatch(event.effectiveAt()::isBefore);
        Violations.of("lead", lead.id())
                .check(
                        event.lead().equals(lead.id())
                                && !late
                                && event.revision() == lead.revision() + 1
                                && event.before().equals(Optional.of(LeadState.of(lead)))
                                && event.after().equals(LeadState.of(after)),
                        "lead.event",
                        "event",
                        event.id(),
                        "must lead from this lead to the one after it")
                .orThrow();
        return followed(after, event).value();
    }

    /**
     * Removes personal data from the lead and from its history; figures stay as they are.
     *
     * @param policy what is kept
     * @param occasion when and by whom; its reason is not noted
     * @return the lead and its history without them, and the event that tells it, if the lead had any
     * @throws org.opportune.core.DomainException if it has another revision than expected
     */
    public Change<TrackedLead> erase(ErasurePolicy policy, Occasion occasion) {
        Change<Lead> change = lead.erase(policy, occasion);
        TrackedLead cleaned = new TrackedLead(lead, history.erased());
        return change.events().isEmpty()
                ? new Change<>(cleaned, List.of())
                : cleaned.followed(change.value(), (LeadEvent) change.events().get(0));
    }

    Change<TrackedLead> followed(Lead after, LeadEvent event) {
        LeadHistory longer = history.plus(event);
        return new Change<>(new TrackedLead(after.replay(longer), longer), List.of(event));
    }

    /**
     * Returns the lead as it was.
     *
     * @param effective the moment asked about
     * @return the lead then, by all that is known today; empty before its record begins
     */
    public Optional<Lead> asOf(Instant effective) {
        return history.stateAt(effective).map(state -> state.on(lead));
    }

    /**
     * Returns the lead as it was thought to be.
     *
     * @param effective the moment asked about
     * @param knownAt only what was recorded by then counts
     * @return the lead, empty before the first event known then
     */
    public Optional<Lead> asOf(Instant effective, Instant knownAt) {
        return history.stateAt(effective, knownAt).map(state -> state.on(lead));
    }

    /** {@return when it was converted; empty while it is not, or when that was before its record begins} */
    public Optional<Instant> convertedAt() {
        List<LeadState> states = history.states();
        for (int i = 1; i < states.size(); i++) {
            if (states.get(i).status() == LeadStatus.CONVERTED
                    && states.get(i - 1).status() != LeadStatus.CONVERTED) {
                return Optional.of(history.moments().get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return its touchpoints in time order until it was converted; empty when {@link #convertedAt()} is} */
    public Optional<List<Touchpoint>> pathToConversion() {
        return convertedAt().map(lead::pathUntil);
    }
}
