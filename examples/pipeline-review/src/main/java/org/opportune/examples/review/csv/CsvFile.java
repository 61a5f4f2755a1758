package org.opportune.examples.review.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One CSV file of an export.
 *
 * <p>Rows are handed on one at a time, so a file may be larger than memory. A malformed row is reported and left out; the
 * rows after it still count, also after a quote that is never closed.
 */
public final class CsvFile {
    private final Path folder;
    private final String name;
    private final CsvFormat format;

    /**
     * Creates a file; nothing is read yet.
     *
     * @param folder the folder of the export
     * @param name the file's name in it
     * @param format how it is written
     */
    public CsvFile(Path folder, String name, CsvFormat format) {
        this.folder = folder;
        this.name = name;
        this.format = format;
    }

    /**
     * Reads the file from its header to its end.
     *
     * @param needed the columns that must be in the header
     * @param problems told of everything that is wrong
     * @param rows given each row that is well formed
     * @return how many rows there are, and whether the file could be used at all
     */
    public ReadCount read(Set<String> needed, Consumer<Problem> problems, Consumer<Row> rows) {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            problems.accept(new Problem(
                    "file.missing",
                    Place.of(name),
                    "must be a file in the folder of the export",
                    "the folder holds: " + neighbours(),
                    Effect.FILE_SKIPPED));
            return ReadCount.NOTHING;
        }
        try {
            return new CsvPass(path, name, format, needed, problems, rows).run();
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(
                    "file.unreadable",
                    Place.of(name).value(String.valueOf(e.getMessage())),
                    "must be readable to its end",
                    "check the disk and the rights on the file",
                    Effect.FILE_SKIPPED));
            return ReadCount.NOTHING;
        }
    }

    private String neighbours() {
        try (Stream<Path> files = Files.list(folder)) {
            String names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .limit(20)
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "nothing" : names;
        } catch (IOException e) {
            return "nothing that can be read";
        }
    }
}
