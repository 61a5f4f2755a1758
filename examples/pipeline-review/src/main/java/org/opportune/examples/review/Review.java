package org.opportune.examples.review;

import java.io.PrintStream;

/** Reviews a pipeline from the command line. */
public final class Review {
    private Review() {}

    /**
     * Runs the review and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        out.println("Nothing to review yet.");
        return 0;
    }
}
