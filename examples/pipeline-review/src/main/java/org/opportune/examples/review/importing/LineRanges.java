package org.opportune.examples.review.importing;

/** Line numbers as text: neighbours drawn together, such as {@code 4, 9-12}. */
final class LineRanges {
    private final StringBuilder closed = new StringBuilder();
    private long first;
    private long last;

    /** Adds a line; 0 stands for the whole file and is left out. */
    void add(long line) {
        if (line > 0 && line == last + 1 && first > 0) {
            last = line;
        } else if (line > 0 && line != last) {
            close(closed);
            first = line;
            last = line;
        }
    }

    private void close(StringBuilder text) {
        if (first > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(first);
            if (last > first) {
                text.append('-').append(last);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(closed);
        close(all);
        return all.toString();
    }
}
