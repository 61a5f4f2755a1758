package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.Language;

/**
 * Whatever the sources of this module can say in a violation, its message files say in every language, and nothing else.
 *
 * <p>The texts are read from the sources by the compiler, so that no rule can be forgotten. Texts that the core has are
 * not repeated.
 */
public class MessagesAreCompleteTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path CORE = MODULE.resolveSibling("core");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Test
    void everyTextThatTheSourcesCanRaiseIsInTheEnglishFileAndNoOther() throws IOException {
        RaisedTexts raised = RaisedTexts.of(Stream.of(CORE, MODULE)
                .distinct()
                .map(module -> module.resolve("src/main/java"))
                .toList());
        Set<String> expected = lines(raised.templates());
        if (!MODULE.equals(CORE)) {
            expected.removeAll(lines(MessageFiles.of(CORE).english()));
        }
        assertThat(raised.unreadable())
                .as("texts that are not written where they are raised: write them as literals there")
                .isEmpty();
        assertThat(lines(MessageFiles.of(MODULE).english()))
                .as("messages_en.properties (add a line for what is not found, take out what is not expected)")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyTextIsTranslatedWithTheSamePlaces() throws IOException {
        MessageFiles files = MessageFiles.of(MODULE);
        Map<String, String> english = files.texts(Language.ENGLISH);
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<String, String> texts = files.texts(language);
            Stream.concat(english.keySet().stream(), texts.keySet().stream())
                    .distinct()
                    .filter(key -> !isTranslated(key, english.get(key), texts.get(key), language))
                    .forEach(key ->
                            missing.add(language + " " + key + ": " + english.get(key) + " -> " + texts.get(key)));
        }
        assertThat(missing).as("texts without a proper translation").isEmpty();
        assertThat(files.mistakes()).isEmpty();
    }

    private static boolean isTranslated(String key, String english, String text, Language language) {
        return english != null
                && text != null
                && places(english).equals(places(text))
                && (language == Language.ENGLISH || !isSaidByTheRule(key) || !text.equals(english));
    }

    private static boolean isSaidByTheRule(String key) {
        return key.matches(".+\\.(rule|remedy)(\\.\\d+)?");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lines(Map<String, Set<String>> topics) {
        return topics.entrySet().stream()
                .flatMap(topic -> topic.getValue().stream().map(text -> topic.getKey() + " = " + text))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
