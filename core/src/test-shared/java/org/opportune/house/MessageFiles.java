package org.opportune.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opportune.core.Language;

/** The files of a module that hold its messages, a line a text: {@code text.blank.rule = must not be blank}. */
final class MessageFiles {
    private static final Pattern LINE = Pattern.compile("([^\\s=:#!\\\\]+) = (\\S[^\\\\]*)");
    private static final Pattern PART = Pattern.compile("(.+\\.(?:rule|remedy|path|value))(?:\\.\\d+)?");

    private final Path directory;
    private final List<String> mistakes = new ArrayList<>();

    private MessageFiles(Path directory) {
        this.directory = directory;
    }

    /** Finds the files of the module whose directory is given. */
    static MessageFiles of(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/resources"))) {
            return files.filter(file -> file.endsWith("messages_en.properties"))
                    .map(file -> new MessageFiles(file.getParent()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** {@return the texts in a language by their keys, those of sentences left out} */
    Map<String, String> texts(Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path file = directory.resolve("messages_" + language.code() + ".properties");
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && texts.put(matcher.group(1), matcher.group(2)) != null) {
                mistakes.add(file.getFileName() + " has twice: " + matcher.group(1));
            } else if (!matcher.matches() && !line.isEmpty() && !line.startsWith("#")) {
                mistakes.add(file.getFileName() + " has a line that is not 'key = text': " + line);
            }
        }
        return texts;
    }

    /** {@return the English texts by what they are about, as {@link RaisedTexts} has them} */
    Map<String, Set<String>> english() throws IOException {
        Map<String, Set<String>> topics = new TreeMap<>();
        texts(Language.ENGLISH).forEach((key, text) -> {
            if (!key.startsWith("sentence.")) {
                topics.computeIfAbsent(topic(key), topic -> new TreeSet<>()).add(text);
            }
        });
        return topics;
    }

    /** {@return what is wrong with the lines read so far} */
    List<String> mistakes() {
        return mistakes;
    }

    private static String topic(String key) {
        Matcher part = PART.matcher(key);
        return part.matches() ? part.group(1) : key.startsWith("owner.") ? "owner" : key;
    }
}
