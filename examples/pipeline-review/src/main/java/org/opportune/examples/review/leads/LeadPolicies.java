package org.opportune.examples.review.leads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.TableKind;

/** Finds and reads the policies that mappings name: those that come with the example by name, others as files. */
public final class LeadPolicies {
    /** The names of the policies that come with the example. */
    public static final List<String> NAMES = List.of("course-leads");
    /** What an import calls the columns that a mapping carries along. */
    private static final String CARRIED = "export:";

    private LeadPolicies() {}

    /**
     * Reads a policy.
     *
     * @param nameOrFile one of {@link #NAMES}, or the path of a JSON file
     * @param mapping what the export holds
     * @return the policy
     * @throws org.opportune.core.DomainException naming what is wrong with it, and every fact it asks for that the mapping
     *     does not read: such a rule could never earn a point
     */
    public static LeadPolicy load(String nameOrFile, Mapping mapping) {
        LeadPolicy policy = NAMES.contains(nameOrFile)
                ? LeadPolicyFile.read(nameOrFile, shipped(nameOrFile))
                : LeadPolicyFile.read(nameOrFile, file(nameOrFile, mapping));
        Set<Key<?>> read = new TreeSet<>();
        mapping.table(TableKind.LEADS)
                .ifPresent(table -> table.attributes().forEach(attribute -> read.add(attribute.key())));
        Violations wrong = Violations.of("mapping " + mapping.name());
        for (Key<?> asked : policy.model().compile().reads()) {
            wrong.check(
                    !asked.name().startsWith(CARRIED) || read.contains(asked),
                    "mapping.scoreModel",
                    "scoreModel",
                    nameOrFile,
                    "must not ask for " + asked + ", of type " + asked.type().name() + ", which leads.attributes lack");
        }
        wrong.orThrow();
        return policy;
    }

    private static byte[] shipped(String name) {
        try (InputStream in = LeadPolicies.class.getResourceAsStream("/models/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the score model " + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String file, Mapping mapping) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw Violations.of("mapping " + mapping.name())
                    .add(
                            "mapping.scoreModel",
                            "scoreModel",
                            file,
                            "must be a file that can be read, or one of " + String.join(", ", NAMES),
                            "")
                    .toException();
        }
    }
}
