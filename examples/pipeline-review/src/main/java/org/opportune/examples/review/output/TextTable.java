package org.opportune.examples.review.output;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells set in columns: the first to the left, the others to the right. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int LONGEST_NAME = 34;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    void row(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        row.set(0, shortened(row.get(0)));
        rows.add(row);
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 3) + "...";
    }

    /** Returns the lines, heads first, each indented by two spaces. */
    List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(GAP);
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? row.get(i) + padding : GAP + padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
