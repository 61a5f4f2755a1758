package org.opportune.examples.review.output;

/** Text for a terminal of {@value #WIDTH} columns, line by line, the same in every locale. */
final class Lines {
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** A line, without the control characters that a file may hold: a terminal would obey them. */
    void line(String line) {
        line.stripTrailing()
                .codePoints()
                .map(c -> Character.isISOControl(c) ? '\u00b7' : c)
                .forEach(out::appendCodePoint);
        out.append('\n');
    }

    /** A line apart from what stands above it, if anything does. */
    void title(String title) {
        if (!out.isEmpty()) {
            line("");
        }
        line(title);
    }

    void print(TextTable table) {
        table.lines().forEach(this::line);
    }

    /** Sets a text in lines that end between words; one word may be longer than a line. */
    void wrapped(String firstIndent, String indent, String text) {
        StringBuilder line = new StringBuilder(firstIndent);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    String text() {
        return out.toString();
    }
}
