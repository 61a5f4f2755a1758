package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opportune.core.activity.Direction;
import org.opportune.core.activity.Interaction;
import org.opportune.core.lead.ContactPlan.Cause;
import org.opportune.core.lead.ContactPlan.Contact;
import org.opportune.core.lead.ContactPlan.LeftOut;

/** Works out whom to contact: each lead alone, then the lists in order. */
final class ContactPlanner {
    private static final Comparator<Contact> EARLIEST_FIRST =
            Comparator.comparing(Contact::on).thenComparing(Contact::lead);
    private static final Comparator<LeftOut> BY_LEAD =
            Comparator.comparing(LeftOut::lead).thenComparing(LeftOut::cause);

    private final NurturePolicy policy;
    private final Instant asOf;
    private final ZoneId zone;
    private final List<Contact> wanted = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    ContactPlanner(NurturePolicy policy, Instant asOf, ZoneId zone) {
        this.policy = policy;
        this.asOf = asOf;
        this.zone = zone;
    }

    ContactPlan plan(Collection<Lead> leads) {
        leads.forEach(this::place);
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        wanted.sort(EARLIEST_FIRST);
        leftOut.sort(BY_LEAD);
        return new ContactPlan(
                asOf,
                zone,
                wanted.stream().filter(contact -> !contact.on().isAfter(today)).toList(),
                wanted.stream().filter(contact -> contact.on().isAfter(today)).toList(),
                leftOut);
    }

    private void place(Lead lead) {
        Optional<Nurturing> nurturing = lead.nurturing();
        if (lead.status() != LeadStatus.NURTURING) {
            leave(lead, Cause.NOT_NURTURING);
        } else if (nurturing.isEmpty() && lead.revisitOn().isEmpty()) {
            leave(lead, Cause.NOTHING_SAID);
        } else if (nurturing.filter(one -> one.since().isAfter(asOf)).isPresent()) {
            leave(lead, Cause.NOT_YET);
        } else {
            contact(lead).ifPresentOrElse(contact -> reach(lead, contact), () -> leave(lead, Cause.NO_CADENCE));
        }
    }

    private void leave(Lead lead, Cause cause) {
        leftOut.add(new LeftOut(lead.id(), cause, Optional.empty()));
    }

    private void reach(Lead lead, Contact contact) {
        if (lead.isContactable()) {
            wanted.add(contact);
        } else {
            leftOut.add(new LeftOut(lead.id(), Cause.NOT_CONTACTABLE, Optional.of(contact.on())));
        }
    }

    /** Says when a lead is to be contacted; a revisit day holds until somebody got in touch on it or later. */
    private Optional<Contact> contact(Lead lead) {
        Optional<Nurturing> nurturing = lead.nurturing();
        Optional<Instant> last = lastContact(lead);
        Optional<LocalDate> lastDay = last.map(this::day);
        Optional<LocalDate> revisit = lead.revisitOn()
                .filter(day ->
                        lastDay.filter(contacted -> !contacted.isBefore(day)).isEmpty());
        Optional<Period> every = nurturing.filter(one -> revisit.isEmpty()).flatMap(policy::cadence);
        Optional<LocalDate> on = revisit.or(() -> every.flatMap(period ->
                lastDay.or(() -> nurturing.map(one -> day(one.since()))).map(day -> day.plus(period))));
        return on.map(day -> new Contact(lead.id(), lead.owner(), day, nurturing.map(Nurturing::reason), every, last));
    }

    private Optional<Instant> lastContact(Lead lead) {
        Instant since = lead.nurturing().map(Nurturing::since).orElse(Instant.MIN);
        return lead.interactions().stream()
                .filter(interaction -> policy.contacts().contains(interaction.type()))
                .filter(interaction -> !interaction.direction().equals(Optional.of(Direction.INBOUND)))
                .map(Interaction::at)
                .filter(at -> !at.isBefore(since) && !at.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
