package org.opportune.examples.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.importing.FileCount;
import org.opportune.examples.review.importing.Finding;
import org.opportune.examples.review.importing.Imported;

/**
 * What came of the review.
 *
 * @param exitCode one of those that {@code --help} lists
 * @param line the last line of the report
 */
record Verdict(int exitCode, String line) {

    static Verdict of(Subject subject, boolean strict) {
        List<Finding> errors = subject.imported().map(Imported::errors).orElse(List.of());
        String unused = unused(subject, errors);
        boolean empty = subject.figures().isEmpty() && subject.leads().isEmpty();
        if (empty || (strict && !errors.isEmpty())) {
            String why = empty ? "there is neither a deal nor a lead, see above" : "--strict, and " + unused;
            return new Verdict(Review.NOT_REVIEWED, "not reviewed: " + why);
        }
        return errors.isEmpty()
                ? new Verdict(Review.REVIEWED, counted(subject) + " reviewed")
                : new Verdict(Review.REVIEWED_IN_PART, counted(subject) + " reviewed; " + unused);
    }

    /** Whether there are figures to show. */
    boolean isReviewed() {
        return exitCode != Review.NOT_REVIEWED;
    }

    private static String counted(Subject subject) {
        List<String> parts = new ArrayList<>();
        subject.figures().map(Figures::total).ifPresent(total -> parts.add(count(total.deals(), "deal")));
        subject.leads().ifPresent(leads -> parts.add(count(leads.total().all(), "lead")));
        return String.join(" and ", parts);
    }

    private static String unused(Subject subject, List<Finding> errors) {
        long rows = subject.imported().stream()
                .flatMap(imported -> imported.files().stream())
                .mapToLong(FileCount::rejected)
                .sum();
        long files = files(errors, Effect.FILE_SKIPPED);
        long rests = files(errors, Effect.REST_SKIPPED);
        List<String> parts = new ArrayList<>();
        if (rows > 0) {
            parts.add(count(rows, "row"));
        }
        if (files > 0) {
            parts.add(count(files, "file"));
        }
        if (rests > 0) {
            parts.add("the rest of " + count(rests, "file"));
        }
        return String.join(" and ", parts) + " could not be used, see above";
    }

    private static long files(List<Finding> errors, Effect effect) {
        return errors.stream()
                .filter(finding -> finding.first().effect() == effect)
                .map(Finding::file)
                .distinct()
                .count();
    }

    private static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
