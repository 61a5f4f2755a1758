package org.opportune.examples.review.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The named columns of a file, and where each stands in a row. */
final class Header {
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<String> names;

    private Header(List<String> names) {
        this.names = names;
    }

    /** Reads the first row as a header; empty when a needed column is not in it. */
    static Optional<Header> read(Place place, List<String> names, Set<String> needed, Consumer<Problem> problems) {
        Header header = new Header(names.stream().map(String::strip).toList());
        header.indexColumns(place, problems);
        List<String> missing = needed.stream()
                .filter(name -> !header.indexes.containsKey(name))
                .toList();
        for (String name : missing) {
            problems.accept(new Problem(
                    "column.missing",
                    place.column(name),
                    "must be in the header",
                    "name one of the columns present in the mapping: " + header.shown(),
                    Effect.FILE_SKIPPED));
        }
        return missing.isEmpty() ? Optional.of(header) : Optional.empty();
    }

    private void indexColumns(Place place, Consumer<Problem> problems) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                problems.accept(new Problem(
                        "column.unnamed",
                        place.value("column " + (i + 1)),
                        "has no name in the header",
                        "name it if its cells matter",
                        Effect.NOT_READ));
            } else if (indexes.putIfAbsent(name, i) != null) {
                problems.accept(new Problem(
                        "column.duplicate",
                        place.column(name),
                        "must stand in the header once",
                        "rename or remove one; the first is read",
                        Effect.INCOMPLETE));
            }
        }
    }

    private String shown() {
        return indexes.keySet().stream().map(Place::shown).collect(Collectors.joining(", "));
    }

    /** How many columns the header has, those without a name included. */
    int size() {
        return names.size();
    }

    /** How many cells a row needs to hold every column that has a name. */
    int needed() {
        int last = names.size();
        while (last > 0 && names.get(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    int index(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column + " among " + indexes.keySet());
        }
        return index;
    }

    /** The name at a position, or its number where there is none. */
    String nameAt(int index) {
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : "number " + (index + 1);
    }

    List<String> named() {
        return List.copyOf(indexes.keySet());
    }
}
