package org.opportune.examples.review.csv;

import java.util.List;

/**
 * The cells of one record, before they have names.
 *
 * @param line the line on which it begins
 * @param lastLine the line on which it ends; a quoted cell may hold line breaks
 * @param cells the cells as written, without quotes
 */
record RawRow(long line, long lastLine, List<String> cells) {

    /** Whether nothing but blanks stands after the first {@code count} cells. */
    boolean isBlankAfter(int count) {
        return cells.stream().skip(count).allMatch(String::isBlank);
    }
}
