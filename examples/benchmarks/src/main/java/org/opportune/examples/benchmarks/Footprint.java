package org.opportune.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How much memory one deal and one lead hold, in bytes: the average of 100,000, against a plain record of the same fields.
 *
 * <p>First what both forms share (identifiers, texts, the amount, the person), then each form without that:
 * {@code java -Xmx1g -cp examples/benchmarks/target/benchmarks.jar org.opportune.examples.benchmarks.Footprint}.
 */
public final class Footprint {
    private static final int SIZE = 100_000;

    private Footprint() {}

    /**
     * Prints a line for each form.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Object[] makings = new Object[SIZE];
        show("what both share", held(makings, Makings::new));
        Object[][] forms = new Object[4][SIZE];
        show("deal", held(forms[0], i -> ((Makings) makings[i]).deal()));
        show("deal as records", held(forms[1], i -> ((Makings) makings[i]).plainDeal()));
        show("lead", held(forms[2], i -> ((Makings) makings[i]).lead()));
        show("lead as records", held(forms[3], i -> ((Makings) makings[i]).plainLead()));
        // all are held to the end, so that what is measured is only ever added
        if (Stream.of(forms).flatMap(Stream::of).anyMatch(Objects::isNull)
                || List.of(makings).isEmpty()) {
            throw new IllegalStateException("not all were made");
        }
    }

    private static long held(Object[] all, IntFunction<Object> made) {
        long before = used();
        for (int i = 0; i < SIZE; i++) {
            all[i] = made.apply(i);
        }
        return Math.round((used() - before) / (double) SIZE);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void show(String what, long bytes) {
        System.out.printf(Locale.ROOT, "%-16s %5d B%n", what, bytes);
    }
}
