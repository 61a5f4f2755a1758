package org.opportune.examples.review.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;

/** Finds and reads mappings: those that come with the example by name, others as files. */
public final class Mappings {
    /** The names of the mappings that come with the example. */
    public static final List<String> NAMES = List.of("crm-opportunities", "leads");

    private Mappings() {}

    /**
     * Reads a mapping.
     *
     * @param nameOrFile one of {@link #NAMES}, or the path of a JSON file
     * @return the mapping
     * @throws DomainException naming everything that is wrong with it, each with its path in the file
     */
    public static Mapping load(String nameOrFile) {
        return NAMES.contains(nameOrFile) ? shipped(nameOrFile) : fromFile(Path.of(nameOrFile));
    }

    private static Mapping shipped(String name) {
        try (InputStream in = Mappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the mapping " + name + " is missing from the jar");
            }
            return MappingReader.read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping fromFile(Path file) {
        try {
            return MappingReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            Violations.of("")
                    .check(
                            false,
                            "mapping.missing",
                            "mapping",
                            file,
                            "must be a file that can be read, or one of " + String.join(", ", NAMES))
                    .orThrow();
            throw new UncheckedIOException(e);
        }
    }
}
