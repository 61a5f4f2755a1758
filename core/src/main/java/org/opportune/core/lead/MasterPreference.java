package org.opportune.core.lead;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.opportune.core.activity.Interaction;

/** What makes one of several leads the one that the others are merged into. */
public enum MasterPreference {
    /** The one that is furthest: qualified, being worked on, new, set aside, given up. */
    FURTHEST_STATUS,
    /** The one of the highest level. */
    HIGHEST_LEVEL,
    /** The one created first; one of which nobody knows when comes last. */
    OLDEST,
    /** The one that was in touch last; one that never was comes last. */
    LAST_IN_TOUCH;

    private static final List<LeadStatus> FURTHEST_FIRST = List.of(
            LeadStatus.CONVERTED,
            LeadStatus.QUALIFIED,
            LeadStatus.WORKING,
            LeadStatus.NEW,
            LeadStatus.NURTURING,
            LeadStatus.DISQUALIFIED);

    /** Returns the order that puts the preferred lead first, and the smaller id where nothing else decides. */
    static Comparator<Lead> order(List<MasterPreference> preferences) {
        Comparator<Lead> byId = Comparator.comparing(Lead::id);
        return preferences.stream()
                .map(MasterPreference::order)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(byId))
                .orElse(byId);
    }

    private Comparator<Lead> order() {
        return switch (this) {
            case FURTHEST_STATUS -> Comparator.comparing(lead -> FURTHEST_FIRST.indexOf(lead.status()));
            case HIGHEST_LEVEL -> Comparator.comparing(Lead::level).reversed();
            case OLDEST -> Comparator.comparing(lead -> lead.createdAt().orElse(Instant.MAX));
            case LAST_IN_TOUCH ->
                Comparator.comparing(MasterPreference::lastInTouch).reversed();
        };
    }

    private static Instant lastInTouch(Lead lead) {
        return lead.interactions().stream()
                .map(Interaction::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
