package org.opportune.examples.review.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.opportune.metrics.Group;

/**
 * The groups fit for a terminal: the largest ones, and always the unknown one, so that nobody overlooks it.
 *
 * @param shown the groups to show, largest first, unknown last
 * @param more how many others there are
 */
record TopGroups<T>(Map<Group, T> shown, int more) {
    private static final int MOST = 12;

    static <T, C extends Comparable<? super C>> TopGroups<T> of(SortedMap<Group, T> groups, Function<T, C> size) {
        List<Map.Entry<Group, T>> rows = new ArrayList<>(groups.entrySet());
        rows.sort(Comparator.comparing((Map.Entry<Group, T> row) -> size.apply(row.getValue()))
                .reversed()
                .thenComparing(Map.Entry::getKey));
        Map<Group, T> shown = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !isUnknown(row.getKey()))
                .limit(MOST)
                .forEach(row -> shown.put(row.getKey(), row.getValue()));
        rows.stream().filter(row -> isUnknown(row.getKey())).forEach(row -> shown.put(row.getKey(), row.getValue()));
        return new TopGroups<>(shown, groups.size() - shown.size());
    }

    private static boolean isUnknown(Group group) {
        return group.values().get(0).isEmpty();
    }

    void printRest(Lines out) {
        if (more > 0) {
            out.line("  and " + more + " more");
        }
    }
}
