package org.opportune.examples.review.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.csv.Place;
import org.opportune.examples.review.csv.Problem;

/** Which values the columns of one file hold, to find those that hold one only and values spelled in several ways. */
final class Survey {
    private static final int MOST_VALUES = 1000;

    private final String file;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private long rows;

    Survey(String file) {
        this.file = file;
    }

    void row() {
        rows++;
    }

    /** Notes a value, empty for unknown; a column of very many values is no list of choices, so the rest is let go. */
    void saw(String column, String value) {
        Set<String> seen = values.computeIfAbsent(column, key -> new TreeSet<>());
        if (seen.size() < MOST_VALUES) {
            seen.add(value);
        }
    }

    void report(Consumer<Problem> log) {
        values.forEach((column, seen) -> {
            Place place = Place.of(file).column(column);
            if (rows > 1 && seen.size() == 1 && !seen.contains("")) {
                log.accept(new Problem(
                        "column.constant",
                        place.value(seen.iterator().next()),
                        "holds the same in every row, so it tells nothing apart",
                        "",
                        Effect.KEPT));
            }
            Map<String, Set<String>> spellings =
                    seen.stream().collect(Collectors.groupingBy(Survey::bare, TreeMap::new, Collectors.toSet()));
            spellings.forEach((bare, variants) -> reportVariants(place, bare, variants, log));
        });
    }

    private static void reportVariants(Place place, String bare, Set<String> variants, Consumer<Problem> log) {
        if (variants.size() > 1 && bare.chars().anyMatch(Character::isLetter)) {
            log.accept(new Problem(
                    "column.spelling",
                    place.value(String.join(" / ", new TreeSet<>(variants))),
                    "looks like one value spelled in several ways",
                    "add an alias to the column in the mapping if it is",
                    Effect.KEPT));
        }
    }

    /** The text without case, blanks and punctuation. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
