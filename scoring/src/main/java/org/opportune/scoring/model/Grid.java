package org.opportune.scoring.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Violations;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Grade;
import org.opportune.scoring.Points;

/**
 * Grades by the bands of two dimensions: the rows are mostly the fit, the columns the engagement.
 *
 * <p>A cell is labelled by its row and column, A and 1 make A1, unless it is listed with a grade of its own:
 *
 * <pre>{@code
 * new Grid(
 *     Grid.Axis.of(Dimension.FIT, Band.atLeast("A", Points.of(70)), Band.below("B", Points.of(70))),
 *     Grid.Axis.of(Dimension.ENGAGEMENT, Band.atLeast("1", Points.of(60)), Band.below("2", Points.of(60))),
 *     List.of(new Grid.Cell("A", "1", Grade.of("A1", "CALL_TODAY"))))
 * }</pre>
 *
 * @param rows the dimension and the bands of the rows
 * @param columns the dimension and the bands of the columns, another dimension
 * @param cells the cells with a grade of their own; may be empty
 */
public record Grid(Axis rows, Axis columns, List<Cell> cells) {

    /** Refuses cells that do not exist or are listed twice, and two axes of one dimension. */
    public Grid {
        cells = List.copyOf(cells);
        Violations wrong = Violations.of("a grid");
        wrong.check(
                !rows.dimension().equals(columns.dimension()),
                "grid.dimension",
                "columns.dimension",
                columns.dimension(),
                "must not be that of the rows");
        Set<List<String>> places = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String path = "cells[" + i + "]";
            rows.checkLabel(wrong, path + ".row", cell.row());
            columns.checkLabel(wrong, path + ".column", cell.column());
            wrong.check(
                    places.add(List.of(cell.row(), cell.column())),
                    "grid.duplicate",
                    path,
                    cell.row() + cell.column(),
                    "must not be repeated");
        }
        wrong.orThrow();
    }

    /**
     * The bands of one dimension.
     *
     * @param dimension the dimension
     * @param bands its bands, at least one
     */
    public record Axis(Dimension dimension, Bands bands) {
        /** Refuses an axis without bands. */
        public Axis {
            Violations.of("an axis of a grid")
                    .check(!bands.list().isEmpty(), "grid.bands", "bands", "", "must have at least one")
                    .orThrow();
        }

        /**
         * Obtains an axis.
         *
         * @param dimension the dimension
         * @param bands its bands, in any order
         * @return the axis
         */
        public static Axis of(Dimension dimension, Band... bands) {
            return new Axis(dimension, Bands.of(bands));
        }

        private List<String> labels() {
            return bands.list().stream().map(Band::label).toList();
        }

        private void checkLabel(Violations wrong, String path, String label) {
            wrong.check(labels().contains(label), "grid.cell", path, label, "must be one of the bands " + labels());
        }

        private String label(Map<Dimension, Points> sums) {
            return bands.of(sums.getOrDefault(dimension, Points.ZERO))
                    .map(Band::label)
                    .orElseThrow();
        }
    }

    /**
     * A cell with a grade of its own.
     *
     * @param row the label of its row
     * @param column the label of its column
     * @param grade its grade
     */
    public record Cell(String row, String column, Grade grade) {}

    /**
     * Finds the grade of a lead.
     *
     * @param sums the points of each dimension; one that is not there has none
     * @return the grade
     */
    public Grade grade(Map<Dimension, Points> sums) {
        String row = rows.label(sums);
        String column = columns.label(sums);
        Optional<Cell> own = cells.stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst();
        return own.map(Cell::grade).orElseGet(() -> Grade.of(row + column));
    }
}
