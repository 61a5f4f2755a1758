package org.opportune.examples.review;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opportune.core.Violations;
import org.opportune.examples.review.mapping.Mappings;

/**
 * What the command line asks for.
 *
 * @param help whether to print the help and nothing else
 * @param mapping the name or file of the mapping; empty for the generated sample
 * @param data the folder of the export; given exactly when the mapping is
 * @param asOf the day as of which to look, where the mapping's is not wanted
 * @param json where to write the figures as JSON
 * @param strict whether to stop when anything cannot be used
 */
record Options(
        boolean help,
        Optional<String> mapping,
        Optional<Path> data,
        Optional<LocalDate> asOf,
        Optional<Path> json,
        boolean strict) {

    static final String HELP = String.join(
            "\n",
            "Reviews a sales pipeline: imports a CRM export, computes the figures, says what is odd in the data.",
            "",
            "Without options it reviews a generated sample. With an export:",
            "",
            "  --mapping NAME|FILE  what the files and columns of the export hold: a JSON file of yours, or",
            "                       one of " + String.join(", ", Mappings.NAMES),
            "  --data DIR           the folder of the export; the mapping names the files in it",
            "  --as-of DAY          look at deals and leads as of the end of this day, such as 2026-01-31;",
            "                       the mapping's day unless given",
            "  --json FILE          write everything as JSON too; the file appears complete or not at all",
            "  --strict             do not review when a row or a file cannot be used",
            "  --help               print this",
            "",
            "Exit codes:",
            "  0  reviewed, and every row was used",
            "  1  reviewed, but rows or files could not be used; the report names each",
            "  2  not reviewed: the command line or the mapping is wrong",
            "  3  not reviewed: nothing was left to review, or --strict and something could not be used",
            "  4  the JSON file could not be written",
            "");

    /** Reads the arguments; throws one DomainException with all that is wrong with them. */
    static Options parse(List<String> arguments) {
        return new Parser(arguments).options();
    }

    private static final class Parser {
        private final Deque<String> left;
        private final Violations wrong = Violations.of("the command line");
        private final Set<String> seen = new HashSet<>();
        private boolean help;
        private boolean strict;
        private Optional<String> mapping = Optional.empty();
        private Optional<Path> data = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<Path> json = Optional.empty();

        Parser(List<String> arguments) {
            this.left = new ArrayDeque<>(arguments);
        }

        Options options() {
            while (!left.isEmpty()) {
                read(left.pop());
            }
            if (!help) {
                checkTogether();
                wrong.orThrow();
            }
            return new Options(help, mapping, data, asOf, json, strict);
        }

        private void read(String option) {
            wrong.check(seen.add(option), "option.twice", "option", option, "must not be given twice");
            switch (option) {
                case "--help" -> help = true;
                case "--strict" -> strict = true;
                case "--mapping" -> mapping = value(option, text -> text, "must be a name or a file");
                case "--data" -> data = value(option, Path::of, "must be a folder");
                case "--as-of" -> asOf = value(option, LocalDate::parse, "must be a day such as 2026-01-31");
                case "--json" -> json = value(option, Path::of, "must be a file");
                default -> wrong.add("option.unknown", "option", option, "is none", "Try --help.");
            }
        }

        private <T> Optional<T> value(String option, Function<String, T> reader, String rule) {
            if (left.isEmpty() || left.peek().startsWith("--")) {
                wrong.add("option.value", "option", option, "must be followed by its value", "Try --help.");
                return Optional.empty();
            }
            String text = left.pop();
            try {
                return Optional.of(reader.apply(text));
            } catch (DateTimeException | InvalidPathException e) {
                wrong.add("option.value", option, text, rule, "");
                return Optional.empty();
            }
        }

        private void checkTogether() {
            wrong.check(
                    seen.contains("--mapping") == seen.contains("--data"),
                    "option.together",
                    "option",
                    seen.contains("--data") ? "--data" : "--mapping",
                    "must be given together with " + (seen.contains("--data") ? "--mapping" : "--data"),
                    "Give neither for the generated sample.");
            data.ifPresent(folder -> wrong.check(
                    Files.isDirectory(folder), "option.folder", "--data", folder, "must be a folder that exists"));
            json.map(Path::toAbsolutePath)
                    .map(Path::getParent)
                    .ifPresent(folder -> wrong.check(
                            Files.isDirectory(folder), "option.folder", "folder", folder, "of --json must exist"));
        }
    }
}
