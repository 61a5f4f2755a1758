package org.opportune.examples.review.csv;

/**
 * Where something stands in an export.
 *
 * @param file the file's name
 * @param line the line, counted from 1 with the header; 0 means the whole file
 * @param column the column's name in the header; empty means the whole row
 * @param value what stands there; empty when nothing does, or when it does not matter
 */
public record Place(String file, long line, String column, String value) {
    private static final int LONGEST_SHOWN = 60;

    /**
     * Obtains the place of a whole file.
     *
     * @param file the file's name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(file, 0, "", "");
    }

    /**
     * Obtains the place of a row.
     *
     * @param file the file's name
     * @param line the line on which the row begins
     * @return the place
     */
    public static Place of(String file, long line) {
        return new Place(file, line, "", "");
    }

    /**
     * Returns the place of a cell of this row or file.
     *
     * @param name the column's name
     * @return the place, with the value left open
     */
    public Place column(String name) {
        return new Place(file, line, name, "");
    }

    /**
     * Returns this place with the value found there.
     *
     * @param text the value
     * @return the place
     */
    public Place value(String text) {
        return new Place(file, line, column, text);
    }

    /** {@return the value fit for a terminal: cut when long, without control characters} */
    public String shownValue() {
        return shown(value);
    }

    /** A text of the file fit for a terminal: cut when long, without control characters. */
    static String shown(String text) {
        String cut = text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN) + "… (" + text.length() + " characters)";
        StringBuilder shown = new StringBuilder();
        cut.codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\u00b7' : c));
        return shown.toString();
    }

    /** {@return such as {@code deals.csv:12 column "stage" (On hold)}} */
    @Override
    public String toString() {
        return file
                + (line == 0 ? "" : ":" + line)
                + (column.isEmpty() ? "" : " column \"" + shown(column) + '"')
                + (value.isEmpty() ? "" : " (" + shownValue() + ')');
    }
}
