package org.opportune.examples.review.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;

/** Finds and reads mappings: those that come with the example by name, others as files. */
public final class Mappings {
    /** The names of the mappings that come with the example. */
    public static final List<String> NAMES = List.of("crm-opportunities", "crm-opportunities-day-month-year", "leads");

    private Mappings() {}

    /**
     * Reads a mapping.
     *
     * @param nameOrFile one of {@link #NAMES}, or the path of a JSON file
     * @return the mapping
     * @throws DomainException naming everything that is wrong with it, each with its path in the file
     */
    public static Mapping load(String nameOrFile) {
        return NAMES.contains(nameOrFile)
                ? MappingReader.read(nameOrFile, MappingJson.shipped(nameOrFile))
                : fromFile(nameOrFile);
    }

    private static Mapping fromFile(String file) {
        try {
            Path path = Path.of(file);
            String name = String.valueOf(path.getFileName());
            return MappingReader.read(name, MappingJson.of(name, Files.readAllBytes(path)));
        } catch (IOException | InvalidPathException e) {
            throw Violations.of("")
                    .add(
                            "mapping.missing",
                            "mapping",
                            file,
                            "must be a file that can be read, or one of " + String.join(", ", NAMES),
                            "")
                    .toException();
        }
    }
}
