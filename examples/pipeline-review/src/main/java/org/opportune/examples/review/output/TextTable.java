package org.opportune.examples.review.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells set in columns: the first to the left, the others to the right.
 *
 * <p>Names in the first column are cut where the table would otherwise be wider than the terminal.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final String CUT = "...";
    private static final int SHORTEST_NAME = 12;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> heads) {
        rows.add(List.copyOf(heads));
    }

    TextTable(String... heads) {
        this(List.of(heads));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    /** Returns the lines, heads first, each indented by two spaces. */
    List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int others =
                Arrays.stream(widths).skip(1).map(width -> GAP.length() + width).sum();
        int room = Math.max(Lines.WIDTH - GAP.length() - others, SHORTEST_NAME);
        widths[0] = Math.min(widths[0], room);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(GAP);
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(row.get(i), widths[i]);
            String padding = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? cell + padding : GAP + padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String name, int width) {
        return name.length() <= width ? name : name.substring(0, width - CUT.length()) + CUT;
    }
}
