package org.opportune.examples.review.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Key;
import org.opportune.metrics.Group;

/**
 * How many leads became customers: of all, and by each grouping.
 *
 * @param total of all leads
 * @param by for each grouping those of each group, in the order of the groups, unknown last
 */
public record LeadFigures(Conversion total, Map<Key<?>, SortedMap<Group, Conversion>> by) {

    /**
     * How many of some leads became customers.
     *
     * @param all how many leads there are
     * @param converted how many became customers
     * @param unknown of how many nobody has said
     */
    public record Conversion(long all, long converted, long unknown) {

        static Conversion of(Optional<Boolean> converted) {
            return new Conversion(1, converted.orElse(false) ? 1 : 0, converted.isEmpty() ? 1 : 0);
        }

        Conversion plus(Conversion other) {
            return new Conversion(all + other.all, converted + other.converted, unknown + other.unknown);
        }

        /** {@return of how many leads somebody has said} */
        public long known() {
            return all - unknown;
        }
    }

    /**
     * Counts leads.
     *
     * @param leads the leads, in any order
     * @param groupings the keys by which they are also counted, each on its own
     * @return the counts
     */
    public static LeadFigures of(List<LeadOutcome> leads, List<Key<?>> groupings) {
        Conversion total = new Conversion(0, 0, 0);
        Map<Key<?>, SortedMap<Group, Conversion>> by = new LinkedHashMap<>();
        groupings.forEach(key -> by.put(key, new TreeMap<>()));
        for (LeadOutcome lead : leads) {
            Conversion one = Conversion.of(lead.converted());
            total = total.plus(one);
            by.forEach((key, groups) -> groups.merge(group(key, lead), one, Conversion::plus));
        }
        by.replaceAll((key, groups) -> Collections.unmodifiableSortedMap(groups));
        return new LeadFigures(total, Collections.unmodifiableMap(by));
    }

    private static Group group(Key<?> key, LeadOutcome lead) {
        return new Group(List.of(key), List.of(lead.lead().facts().get(key).toOptional()));
    }
}
