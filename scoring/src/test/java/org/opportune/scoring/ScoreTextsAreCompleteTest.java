package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Language;
import org.opportune.scoring.qualification.CriterionAnswer;
import org.opportune.scoring.qualification.EvidenceLevel;
import org.opportune.scoring.qualification.Standing;
import org.opportune.scoring.temperature.Temperature;

/** Whatever the sources can say is said in every language, and nothing else is kept. */
class ScoreTextsAreCompleteTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern SAID = Pattern.compile("Statement\\s*\\.of\\(\\s*\"([^\"]+)\"");

    @Test
    void theEnglishFileHasWhatTheSourcesSay() throws IOException {
        String sources = sources();
        Set<String> said =
                SAID.matcher(sources).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
        said.removeIf(code -> code.endsWith("."));
        Set<String> english = bundle(Language.ENGLISH).keySet();
        assertThat(english).containsAll(said).containsAll(words());
        Set<String> literals = LITERAL.matcher(sources)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unused = new TreeSet<>(english);
        unused.removeAll(literals);
        unused.removeAll(words());
        assertThat(unused).as("texts that nothing says").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameWithTheSameValues(Language language) {
        ResourceBundle english = bundle(Language.ENGLISH);
        ResourceBundle texts = bundle(language);
        assertThat(texts.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(places(texts.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>(List.of("dimension.FIT", "dimension.ENGAGEMENT"));
        add(words, "temperature.", Temperature.values());
        add(words, "standing.", Standing.values());
        add(words, "answer.", CriterionAnswer.values());
        add(words, "evidence.", EvidenceLevel.values());
        for (String verdict : List.of("QUALIFIED", "NEEDS_INFO", "LOW_PRIORITY", "NURTURE", "DISQUALIFIED")) {
            words.add("ranking.verdict." + verdict);
        }
        for (String kind : List.of("max", "min")) {
            add(words, "line.limit." + kind + ".", Explanation.Scope.values());
        }
        for (String parts : List.of("", ".at", ".share", ".at.share")) {
            words.add("line.evidence" + parts);
        }
        return words;
    }

    private static void add(Set<String> words, String kind, Enum<?>... values) {
        Stream.of(values).forEach(value -> words.add(kind + value.name()));
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places.stream().sorted().toList();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.opportune.scoring.texts_" + language.code(), Locale.ROOT);
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
