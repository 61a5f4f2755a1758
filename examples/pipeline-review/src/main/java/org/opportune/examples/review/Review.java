package org.opportune.examples.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opportune.core.DomainException;
import org.opportune.examples.review.output.ImportReport;
import org.opportune.examples.review.output.JsonFile;
import org.opportune.examples.review.output.LeadReport;
import org.opportune.examples.review.output.LeadScoreReport;
import org.opportune.examples.review.output.TerminalReport;

/**
 * The command: reviews a CRM export, or without arguments a generated sample; {@code --help} tells the rest.
 *
 * <p>The report goes to the standard output and its last line says what happened; progress and complaints about the command
 * line go to the standard error.
 */
public final class Review {
    static final int REVIEWED = 0;
    static final int REVIEWED_IN_PART = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int NOT_REVIEWED = 3;
    static final int NOT_WRITTEN = 4;

    private final PrintStream out;
    private final PrintStream err;

    private Review(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the review and ends the process with its exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** Runs the review and returns its exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new Review(out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.print(Options.HELP);
                return REVIEWED;
            }
            return review(options);
        } catch (DomainException e) {
            err.println(e.getMessage());
            err.println("not reviewed");
            return NOT_UNDERSTOOD;
        }
    }

    private int review(Options options) {
        Subject subject = Subject.of(options, new Progress(err));
        Verdict verdict = Verdict.of(subject, options.strict());
        List<String> parts = new ArrayList<>();
        if (verdict.isReviewed()) {
            subject.figures().map(TerminalReport::text).ifPresent(parts::add);
            subject.leads().map(LeadReport::text).ifPresent(parts::add);
            subject.scores().map(LeadScoreReport::text).ifPresent(parts::add);
        }
        subject.imported().map(ImportReport::text).ifPresent(parts::add);
        parts.forEach(part -> out.print(part + "\n"));
        Optional<Path> json = options.json().filter(file -> verdict.isReviewed());
        if (json.isPresent() && !isWritten(subject.json(), json.get())) {
            return NOT_WRITTEN;
        }
        out.println(verdict.line());
        return verdict.exitCode();
    }

    private boolean isWritten(ObjectNode tree, Path file) {
        try {
            JsonFile.write(tree, file);
            return true;
        } catch (IOException e) {
            out.println("reviewed, but " + file + " could not be written: " + e);
            return false;
        }
    }
}
