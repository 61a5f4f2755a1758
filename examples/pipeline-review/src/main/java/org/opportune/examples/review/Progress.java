package org.opportune.examples.review;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.ObjLongConsumer;

/** Tells on long input how far it came: a line for every {@value #ROWS} rows of a file. */
final class Progress implements ObjLongConsumer<String> {
    static final long ROWS = 100_000;

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(String file, long rows) {
        if (rows % ROWS == 0) {
            out.println(file + ": " + String.format(Locale.ROOT, "%,d", rows) + " rows read");
        }
    }
}
