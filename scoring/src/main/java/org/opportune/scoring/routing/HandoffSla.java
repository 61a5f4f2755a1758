package org.opportune.scoring.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.time.WorkCalendar;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;

/**
 * How soon sales responds to a lead that it is handed, in working time, and who hears of it when it does not.
 *
 * <pre>
 * handed over later than asked about                       NOT_STARTED
 * responded to within firstResponse                        MET
 * responded to later                                       BREACHED
 * not responded to, firstResponse not passed               DUE
 * not responded to, firstResponse passed                   BREACHED
 * not responded to, the time of an escalation passed       ESCALATED to the last of them
 * </pre>
 *
 * <p>Time is passed when more has gone by: after exactly the agreed time a response is in time, and so is one out of hours
 * before work goes on. For example, four hours agreed, at work from 9:00 to 17:00, handed over on Friday at 15:00: due on
 * Monday at 11:00.
 *
 * @param id the agreement
 * @param version its version
 * @param firstResponse how much working time sales has to respond, above zero
 * @param escalations who hears of it then, earliest first, none before {@code firstResponse}; may be none
 * @param calendar when sales works
 */
public record HandoffSla(
        ModelId id, Version version, Duration firstResponse, List<Escalation> escalations, WorkCalendar calendar) {

    /**
     * Who takes care of a lead that nobody responds to.
     *
     * @param after after how much working time since the hand-off
     * @param to who
     */
    public record Escalation(Duration after, OwnerId to) {}

    /** Copies the escalations, and checks the times. */
    public HandoffSla {
        escalations = List.copyOf(escalations);
        Violations wrong = Violations.of("agreement", id)
                .check(
                        !firstResponse.isNegative() && !firstResponse.isZero(),
                        "sla.time",
                        "firstResponse",
                        firstResponse,
                        "must be above zero");
        Duration before = firstResponse;
        for (int i = 0; i < escalations.size(); i++) {
            Duration after = escalations.get(i).after();
            wrong.check(
                    i == 0 ? after.compareTo(before) >= 0 : after.compareTo(before) > 0,
                    "sla.escalation",
                    "escalations",
                    after,
                    "must be above the time before it (" + before + ")",
                    "The first may be equal to firstResponse.");
            before = after;
        }
        wrong.orThrow();
    }

    /**
     * Returns the moment by which sales has to respond.
     *
     * @param handoff the hand-off
     * @return the first moment at which all the agreed time is over
     */
    public Instant dueAt(Handoff handoff) {
        return calendar.plusWorkingTime(handoff.at(), firstResponse);
    }

    /**
     * Tells how one hand-off stands.
     *
     * @param handoff the hand-off
     * @param asOf the moment; a response after it has not happened yet
     * @return the status
     * @throws org.opportune.core.DomainException if a moment is beyond the years that the calendar knows
     */
    public SlaStatus status(Handoff handoff, Instant asOf) {
        if (asOf.isBefore(handoff.at())) {
            return new SlaStatus.NotStarted(handoff.at());
        }
        Optional<Instant> responded = handoff.respondedAt().filter(at -> !at.isAfter(asOf));
        Duration passed = calendar.workingTime(handoff.at(), responded.orElse(asOf));
        Duration late = passed.minus(firstResponse);
        boolean isLate = passed.compareTo(firstResponse) > 0;
        if (responded.isPresent()) {
            return isLate
                    ? new SlaStatus.Breached(dueAt(handoff), late, responded)
                    : new SlaStatus.Met(responded.get(), passed);
        }
        return isLate ? unanswered(handoff, passed, late) : new SlaStatus.Due(dueAt(handoff), late.negated());
    }

    private SlaStatus unanswered(Handoff handoff, Duration passed, Duration late) {
        Instant dueAt = dueAt(handoff);
        return escalations.stream()
                .filter(escalation -> passed.compareTo(escalation.after()) > 0)
                .reduce((earlier, later) -> later)
                .<SlaStatus>map(last -> new SlaStatus.Escalated(
                        dueAt, late, last.to(), calendar.plusWorkingTime(handoff.at(), last.after())))
                .orElseGet(() -> new SlaStatus.Breached(dueAt, late, Optional.empty()));
    }

    /**
     * Tells how several hand-offs stand, the most urgent first.
     *
     * @param handoffs the hand-offs, in any order
     * @param asOf the moment
     * @return a line for each of them
     * @throws org.opportune.core.DomainException if a moment is beyond the years that the calendar knows
     */
    public SlaReport due(Collection<Handoff> handoffs, Instant asOf) {
        return new SlaReport(
                asOf,
                handoffs.stream()
                        .map(handoff -> new SlaReport.Line(handoff, status(handoff, asOf)))
                        .toList());
    }

    /** {@return the fingerprint of everything this agreement says} */
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "handoff-sla")
                .part("id", id.value())
                .part("version", version.toString())
                .part("firstResponse", firstResponse.toString())
                .list(
                        "escalations",
                        escalations,
                        (into, one) -> into.part("after", one.after().toString())
                                .part("to", one.to().value()))
                .part("calendar", calendar.contentHash().hex()));
    }
}
