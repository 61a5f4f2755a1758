package org.opportune.examples.review.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.opportune.examples.review.csv.Problem;

/** Collects problems while files are read, the same ones of a column together. Not thread-safe. */
final class FindingLog implements Consumer<Problem> {
    static final int MOST_VALUES = 20;
    static final int MOST_EXAMPLES = 10;

    private final Map<Kind, Collected> found = new LinkedHashMap<>();

    private record Kind(String file, String column, String code) {}

    private static final class Collected {
        private final List<Problem> examples = new ArrayList<>();
        private final SortedMap<String, Long> values = new TreeMap<>();
        private final LineRanges lines = new LineRanges();
        private long count;

        void add(Problem problem) {
            count++;
            lines.add(problem.place().line());
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(problem);
            }
            String value = problem.place().value();
            if (!value.isEmpty() && (values.size() < MOST_VALUES || values.containsKey(value))) {
                values.merge(value, 1L, Long::sum);
            }
        }

        Finding finding() {
            return new Finding(
                    examples.get(0),
                    count,
                    lines.toString(),
                    Collections.unmodifiableSortedMap(new TreeMap<>(values)),
                    List.copyOf(examples));
        }
    }

    @Override
    public void accept(Problem problem) {
        Kind kind = new Kind(problem.place().file(), problem.place().column(), problem.code());
        found.computeIfAbsent(kind, key -> new Collected()).add(problem);
    }

    /** Returns what was found, in the order in which each kind was met first. */
    List<Finding> findings() {
        return found.values().stream().map(Collected::finding).toList();
    }
}
