package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.activity.Objection;

/** A lead's facts at a moment: what ages is worked out when it is asked for. */
record AgingFacts(Lead lead, Instant asOf, ZoneId zone) implements Facts {

    @Override
    @SuppressWarnings("unchecked") // each key is answered by a value of its type
    public <T> Answer<T> get(Key<T> key) {
        if (key.equals(AS_OF)) {
            return (Answer<T>) Answer.of(asOf);
        } else if (key.equals(LeadKeys.DAYS_LEFT)) {
            return (Answer<T>) Answer.of(lead.timeframe().due().map(day -> ChronoUnit.DAYS.between(today(), day)));
        } else if (key.equals(LeadKeys.INTEREST_AGE)) {
            return (Answer<T>) Answer.of(lead.interestAt().flatMap(this::age));
        } else if (key.equals(LeadKeys.OPEN_OBJECTIONS)) {
            return (Answer<T>) Answer.of(openObjections());
        }
        return lead.facts().get(key);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(asOf, zone);
    }

    private Optional<Long> age(Instant moment) {
        return moment.isAfter(asOf)
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, zone), today()));
    }

    /** Whether there are none, nobody knows: an objection that was never noted may still be one. */
    private Optional<Long> openObjections() {
        boolean anyRaised = lead.objections().stream().map(Objection::raisedAt).anyMatch(at -> !at.isAfter(asOf));
        return anyRaised
                ? Optional.of(lead.objections().stream()
                        .filter(objection -> objection.isOpen(asOf))
                        .count())
                : Optional.empty();
    }
}
