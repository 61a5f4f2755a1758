package org.opportune.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lists that the glossary is checked against, which every module reads. */
public final class GlossaryFiles {
    private static final Path FOLDER = Path.of("..", "core", "src", "test", "resources");

    private GlossaryFiles() {}

    /** {@return each term with what implements it: {@code type}, {@code metric}, or {@code concept} for nothing} */
    public static List<List<String>> terms() {
        return read("glossary-terms.txt");
    }

    /** {@return each term that is not linked to what implements it, with {@code type} or {@code metric} and its planned name} */
    public static List<List<String>> waiting() {
        return read("glossary-waiting.txt");
    }

    private static List<List<String>> read(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
