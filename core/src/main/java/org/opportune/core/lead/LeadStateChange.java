package org.opportune.core.lead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.LeadId;

/**
 * What an event changed: the parts of the state that differ between its before and its after.
 *
 * <p>What belongs to a status comes and goes with it. Leads that were merged into it are added one by one.
 */
record LeadStateChange(Optional<LeadState> before, LeadState after) {

    static LeadStateChange of(LeadEvent event) {
        return new LeadStateChange(event.before(), event.after());
    }

    /** Returns the state that this change leaves when it finds {@code current}. */
    LeadState appliedTo(Optional<LeadState> current) {
        if (before.isEmpty() || current.isEmpty() || before.get().equals(current.get())) {
            return after;
        }
        LeadState from = before.get();
        LeadState found = current.get();
        LeadState result = stays(from) ? found : moved(found);
        result = from.owner().equals(after.owner()) ? result : result.withOwner(after.owner());
        result = from.level() == after.level() ? result : result.withLevel(after.level());
        return said(from, result).withMergedFrom(merged(from, found));
    }

    /** What they said counts until they say something else of the same. */
    private LeadState said(LeadState from, LeadState found) {
        LeadState result = found;
        if (from.interest() != after.interest() || !from.interestAt().equals(after.interestAt())) {
            result = result.withInterest(after.interest()).withInterestAt(after.interestAt());
        }
        if (!from.timeframe().equals(after.timeframe())) {
            result = result.withTimeframe(after.timeframe());
        }
        return from.estimatedValue().equals(after.estimatedValue())
                ? result
                : result.withEstimatedValue(after.estimatedValue());
    }

    private boolean stays(LeadState from) {
        return from.status() == after.status()
                && from.nurturing().equals(after.nurturing())
                && from.revisitOn().equals(after.revisitOn())
                && from.disqualification().equals(after.disqualification())
                && from.conversion().equals(after.conversion());
    }

    /** Whether it was taken up again depends on what it is taken up from, which a late event may have changed. */
    private LeadState moved(LeadState found) {
        boolean again = found.status() == LeadStatus.NURTURING && after.status() == LeadStatus.WORKING;
        return LeadState.builder()
                .from(found)
                .status(after.status())
                .nurturing(after.nurturing())
                .revisitOn(after.revisitOn())
                .disqualification(after.disqualification())
                .conversion(after.conversion())
                .recycled(found.recycled() + (again ? 1 : 0))
                .build();
    }

    private List<LeadId> merged(LeadState from, LeadState found) {
        Set<LeadId> all = new LinkedHashSet<>(found.mergedFrom());
        after.mergedFrom().stream()
                .filter(id -> !from.mergedFrom().contains(id))
                .forEach(all::add);
        return new ArrayList<>(all);
    }
}
