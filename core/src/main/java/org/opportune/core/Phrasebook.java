package org.opportune.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in English and in one other language.
 *
 * @param phrases the texts by what they are about, such as {@code text.blank.rule}; those that say most come first
 */
record Phrasebook(Map<String, List<Phrase>> phrases) {
    /** What all texts are about that name an owner. */
    static final String OWNER = "owner";

    private static final Pattern PART_OF_A_CODE = Pattern.compile("(.+\\.(?:rule|remedy|path|value))(?:\\.\\d+)?");

    /** One text and its translation. */
    record Phrase(Template english, Template translated) {}

    static Phrasebook empty() {
        return new Phrasebook(Map.of());
    }

    Phrasebook with(ResourceBundle english, ResourceBundle translated) {
        Map<String, List<Phrase>> more = new TreeMap<>();
        phrases.forEach((topic, some) -> more.put(topic, new ArrayList<>(some)));
        for (String key : new TreeSet<>(english.keySet())) {
            if (translated.containsKey(key)) {
                Phrase phrase = new Phrase(Template.of(english.getString(key)), Template.of(translated.getString(key)));
                more.computeIfAbsent(topic(key), topic -> new ArrayList<>()).add(phrase);
            }
        }
        more.values()
                .forEach(some -> some.sort(
                        Comparator.comparingInt(phrase -> -phrase.english().said())));
        return new Phrasebook(Collections.unmodifiableMap(more));
    }

    private static String topic(String key) {
        Matcher part = PART_OF_A_CODE.matcher(key);
        if (part.matches()) {
            return part.group(1);
        }
        return key.startsWith(OWNER + ".") ? OWNER : key;
    }

    /** Translates a text by the phrase that says most of it; a text that no phrase says stays as it is. */
    String translated(String topic, String text) {
        return phrases.getOrDefault(topic, List.of()).stream()
                .flatMap(phrase -> phrase.english().values(text).map(phrase.translated()::with).stream())
                .findFirst()
                .orElse(text);
    }
}
