package org.opportune.examples.review.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how cells are written, for the whole export or for one column. */
final class StyleReader {
    private StyleReader() {}

    /** What the section says, and the given style where it is silent. */
    static Style read(Section section, Style otherwise) {
        List<String> unknown = section.texts("unknown");
        List<DateFormat> dates = section.texts("dates").stream()
                .flatMap(pattern -> section
                        .meant(
                                "dates",
                                pattern,
                                DateFormat::of,
                                "must be a pattern that tells year, month and day, such as dd.MM.yyyy")
                        .stream())
                .toList();
        Set<String> blankAndUnknown = new LinkedHashSet<>(List.of(""));
        blankAndUnknown.addAll(unknown);
        return new Style(
                unknown.isEmpty() ? otherwise.unknown() : blankAndUnknown,
                dates.isEmpty() ? otherwise.dates() : dates,
                section.section("numbers").map(StyleReader::numbers).orElse(otherwise.numbers()),
                section.section("booleans").map(StyleReader::booleans).orElse(otherwise.booleans()));
    }

    private static NumberStyle numbers(Section section) {
        Optional<Character> decimal = character(section, "decimal");
        Optional<Character> grouping = character(section, "grouping");
        section.close();
        return new NumberStyle(decimal.orElse('.'), grouping);
    }

    private static BooleanStyle booleans(Section section) {
        section.require("true");
        section.require("false");
        BooleanStyle style = new BooleanStyle(Set.copyOf(section.texts("true")), Set.copyOf(section.texts("false")));
        section.close();
        return style;
    }

    static Optional<Character> character(Section section, String name) {
        Optional<String> text = section.text(name);
        if (text.isPresent() && text.get().length() != 1) {
            section.wrong(name, text.get(), "must be one character");
            return Optional.empty();
        }
        return text.map(one -> one.charAt(0));
    }
}
