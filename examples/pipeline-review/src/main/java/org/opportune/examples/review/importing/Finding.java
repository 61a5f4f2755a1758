package org.opportune.examples.review.importing;

import java.util.List;
import java.util.SortedMap;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.csv.Severity;

/**
 * The same oddity in any number of rows of one column.
 *
 * <p>For example 1,480 rows whose product is spelled {@code GTXPro}: one finding, with the lines of all of them.
 *
 * @param first the one found first; its code, file, column, rule, remedy and effect are those of all
 * @param count how many there are
 * @param lines on which lines, such as {@code 4, 9-12}; empty when the whole file is meant
 * @param values what stands there and how often, the first {@value FindingLog#MOST_VALUES} different values only; empty
 *     where the cell is
 * @param examples the first of them, {@value FindingLog#MOST_EXAMPLES} at most
 */
public record Finding(Problem first, long count, String lines, SortedMap<String, Long> values, List<Problem> examples) {

    /** {@return the file's name} */
    public String file() {
        return first.place().file();
    }

    /** {@return the column's name in the header; empty when the whole row or file is meant} */
    public String column() {
        return first.place().column();
    }

    /** {@return how much it takes away from the review} */
    public Severity severity() {
        return first.severity();
    }
}
