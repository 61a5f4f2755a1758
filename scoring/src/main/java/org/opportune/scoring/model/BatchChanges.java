package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.LeadId;
import org.opportune.core.Violations;

/**
 * What differs between two batches, and how many leads do not.
 *
 * <p>For example, of three leads before one is gone, one has risen from B to A, one is the same, and a fourth was added:
 * {@code same} is 1 and {@code changes} has three entries.
 *
 * @param same how many leads have the same total, band and disqualification in both batches
 * @param changes the other leads, in the order of their ids
 */
public record BatchChanges(int same, List<LeadChange> changes) {

    /** Copies the changes. */
    public BatchChanges {
        changes = List.copyOf(changes);
    }

    /** {@return the leads that are in both batches and stand otherwise} */
    public List<LeadChange> changed() {
        return only(true, true);
    }

    /** {@return the leads that only the later batch has} */
    public List<LeadChange> added() {
        return only(false, true);
    }

    /** {@return the leads that only the earlier batch has} */
    public List<LeadChange> gone() {
        return only(true, false);
    }

    private List<LeadChange> only(boolean before, boolean after) {
        return changes.stream()
                .filter(change ->
                        change.before().isPresent() == before && change.after().isPresent() == after)
                .toList();
    }

    static BatchChanges between(ScoreBatch previous, ScoreBatch current) {
        Violations wrong = Violations.of("a comparison of batches");
        Map<LeadId, Integer> before = rows(previous, "previous", wrong);
        Map<LeadId, Integer> after = rows(current, "current", wrong);
        wrong.orThrow();
        List<LeadChange> changes = new ArrayList<>();
        after.forEach((lead, row) -> {
            Optional<ScoreSummary> old = Optional.ofNullable(before.get(lead)).map(previous::summary);
            Optional<ScoreSummary> now = Optional.of(current.summary(row));
            if (!old.equals(now)) {
                changes.add(new LeadChange(lead, old, now));
            }
        });
        int same = after.size() - changes.size();
        before.forEach((lead, row) -> {
            if (!after.containsKey(lead)) {
                changes.add(new LeadChange(lead, Optional.of(previous.summary(row)), Optional.empty()));
            }
        });
        changes.sort(Comparator.comparing(LeadChange::lead));
        return new BatchChanges(same, changes);
    }

    private static Map<LeadId, Integer> rows(ScoreBatch batch, String path, Violations wrong) {
        Map<LeadId, Integer> rows = new HashMap<>();
        for (int row = 0; row < batch.size(); row++) {
            LeadId lead = batch.id(row);
            wrong.check(rows.put(lead, row) == null, "batch.duplicate", path, lead, "must not repeat a lead");
        }
        return rows;
    }
}
