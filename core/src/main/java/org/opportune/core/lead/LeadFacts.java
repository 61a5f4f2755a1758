package org.opportune.core.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.activity.ActivityKeys;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;

/** A lead's facts, worked out once: a lookup is one hash lookup and makes nothing. */
final class LeadFacts implements Facts {
    private static final Answer<Occurrences> NEVER = Answer.of(Occurrences.of(List.of()));

    private final Map<Key<?>, Answer<?>> known;
    private final Answer<Occurrences> otherInteractions;

    private LeadFacts(Map<Key<?>, Answer<?>> known, Answer<Occurrences> otherInteractions) {
        this.known = known;
        this.otherInteractions = otherInteractions;
    }

    static LeadFacts of(Lead lead) {
        Map<Key<?>, Answer<?>> known = new HashMap<>();
        putAttributes(known, lead.attributes());
        putLead(known, lead);
        lead.person().ifPresent(person -> putPerson(known, person));
        lead.organization().ifPresent(organization -> putOrganization(known, organization));
        putInteractions(known, lead);
        putOrigin(known, lead);
        putConcerns(known, lead);
        return new LeadFacts(known, lead.interactionsComplete() ? NEVER : Answer.unknown());
    }

    @Override
    @SuppressWarnings("unchecked") // an answer is stored under the key of its type
    public <T> Answer<T> get(Key<T> key) {
        Answer<?> answer = known.get(key);
        return (Answer<T>) (answer != null ? answer : missing(key));
    }

    private Answer<?> missing(Key<?> key) {
        return ActivityKeys.isOfInteractions(key) ? otherInteractions : Answer.unknown();
    }

    private static void putAttributes(Map<Key<?>, Answer<?>> known, Attributes attributes) {
        for (Key<?> key : attributes.keys()) {
            known.put(key, attributes.get(key));
        }
    }

    private static void putLead(Map<Key<?>, Answer<?>> known, Lead lead) {
        put(known, LeadKeys.ID, Optional.of(lead.id().value()));
        put(known, LeadKeys.SOURCE, lead.source().map(Object::toString));
        put(
                known,
                LeadKeys.SOURCE_CATEGORY,
                lead.source().flatMap(s -> s.category().map(Enum::name)));
        put(known, LeadKeys.STATUS, Optional.of(lead.status().name()));
        put(known, LeadKeys.LEVEL, Optional.of(lead.level().name()));
        put(
                known,
                LeadKeys.INTEREST,
                Optional.of(lead.interest()).filter(i -> i != Interest.UNKNOWN).map(Enum::name));
        put(known, LeadKeys.TIMEFRAME, timeframe(lead.timeframe()));
        put(known, LeadKeys.DUE, lead.timeframe().due());
        put(known, LeadKeys.ESTIMATED_VALUE, lead.estimatedValue());
        put(known, LeadKeys.INTEREST_AT, lead.interestAt());
        put(known, LeadKeys.NURTURING, lead.nurturing().map(one -> one.reason().name()));
        put(known, LeadKeys.NURTURED_SINCE, lead.nurturing().map(Nurturing::since));
        put(known, LeadKeys.RECYCLED, Optional.of((long) lead.recycled()));
        put(known, LeadKeys.OWNER, lead.owner().map(Object::toString));
        put(known, LeadKeys.REVISIT_ON, lead.revisitOn());
        put(known, LeadKeys.DISQUALIFICATION, lead.disqualification().map(Object::toString));
        put(known, LeadKeys.CREATED_AT, lead.createdAt());
        put(known, LeadKeys.CONTACTABLE, Optional.of(lead.isContactable()));
    }

    private static void putPerson(Map<Key<?>, Answer<?>> known, Person person) {
        put(known, LeadKeys.JOB_TITLE, person.jobTitle());
        put(known, LeadKeys.COUNTRY, person.country());
    }

    private static void putOrganization(Map<Key<?>, Answer<?>> known, Organization organization) {
        put(known, LeadKeys.ORGANIZATION, Optional.of(organization.name()).filter(name -> !name.isEmpty()));
        put(known, LeadKeys.SECTOR, organization.sector());
        put(known, LeadKeys.ANNUAL_REVENUE, organization.annualRevenue());
        organization.employees().ifPresent(count -> put(known, LeadKeys.EMPLOYEES, Optional.of(count)));
        if (!known.containsKey(LeadKeys.COUNTRY)) {
            put(known, LeadKeys.COUNTRY, organization.country());
        }
    }

    private static void putInteractions(Map<Key<?>, Answer<?>> known, Lead lead) {
        Interaction.byType(lead.interactions())
                .forEach((type, some) -> known.put(LeadKeys.interactions(type), Answer.of(some)));
        List<Occurrence> signals = new ArrayList<>();
        List<Occurrence> all = new ArrayList<>();
        for (Interaction interaction : lead.interactions()) {
            Occurrence occurrence = interaction.occurrence();
            all.add(occurrence);
            if (interaction.buyingSignal()) {
                signals.add(occurrence);
            }
        }
        if (lead.interactionsComplete() || !all.isEmpty()) {
            known.put(LeadKeys.INTERACTIONS, Answer.of(Occurrences.of(all)));
        }
        if (lead.interactionsComplete() || !signals.isEmpty()) {
            known.put(LeadKeys.BUYING_SIGNALS, Answer.of(Occurrences.of(signals)));
        }
    }

    /** A touchpoint is named by its place in time, since only its interaction has a name of its own. */
    private static void putOrigin(Map<Key<?>, Answer<?>> known, Lead lead) {
        put(known, LeadKeys.ORIGIN_CAMPAIGN, lead.originCampaign().map(Object::toString));
        put(known, LeadKeys.ORIGIN_DEAL, lead.originDeal().map(Object::toString));
        put(known, LeadKeys.REFERRED_BY, lead.referredBy().map(Object::toString));
        List<Occurrence> met = new ArrayList<>();
        for (Touchpoint touchpoint : lead.pathUntil(Instant.MAX)) {
            met.add(new Occurrence("touchpoint " + (met.size() + 1), touchpoint.at()));
        }
        put(known, LeadKeys.TOUCHPOINTS, some(met));
    }

    private static void putConcerns(Map<Key<?>, Answer<?>> known, Lead lead) {
        Set<PainPointType> pains = new TreeSet<>();
        lead.painPoints().forEach(pain -> pains.add(pain.type()));
        pains.forEach(type -> known.put(LeadKeys.pain(type), Answer.of(true)));
        put(known, LeadKeys.PAIN_POINTS, Optional.of((long) pains.size()).filter(found -> found > 0));
        Map<ObjectionTopic, List<Occurrence>> byTopic = new TreeMap<>();
        List<Occurrence> all = new ArrayList<>();
        for (Objection objection : lead.objections()) {
            Occurrence raised = new Occurrence(objection.id().value(), objection.raisedAt());
            byTopic.computeIfAbsent(objection.topic(), topic -> new ArrayList<>())
                    .add(raised);
            all.add(raised);
        }
        byTopic.forEach((topic, some) -> put(known, LeadKeys.objections(topic), some(some)));
        put(known, LeadKeys.OBJECTIONS, some(all));
    }

    private static Optional<Occurrences> some(List<Occurrence> occurrences) {
        return occurrences.isEmpty() ? Optional.empty() : Optional.of(Occurrences.of(occurrences));
    }

    private static Optional<String> timeframe(Timeframe timeframe) {
        if (timeframe instanceof Timeframe.Immediate) {
            return Optional.of("IMMEDIATE");
        } else if (timeframe instanceof Timeframe.ByDate) {
            return Optional.of("BY_DATE");
        } else if (timeframe instanceof Timeframe.WithinPeriod) {
            return Optional.of("WITHIN_PERIOD");
        }
        return timeframe instanceof Timeframe.NoTimeframe ? Optional.of("NONE") : Optional.empty();
    }

    private static <T> void put(Map<Key<?>, Answer<?>> known, Key<T> key, Optional<T> value) {
        value.ifPresent(v -> known.put(key, Answer.of(v)));
    }
}
