package org.opportune.examples.review.csv;

import java.util.List;

/** One row of a CSV file, with its cells by column name. */
public final class Row {
    private final String file;
    private final long line;
    private final Header header;
    private final List<String> cells;

    Row(String file, long line, Header header, List<String> cells) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** {@return where the row begins} */
    public Place place() {
        return Place.of(file, line);
    }

    /**
     * Returns one cell.
     *
     * @param column a column of the header
     * @return the text of the cell without blanks around it; empty when the cell is
     */
    public String cell(String column) {
        return cells.get(header.index(column)).strip();
    }

    @Override
    public String toString() {
        return place() + " " + cells;
    }
}
