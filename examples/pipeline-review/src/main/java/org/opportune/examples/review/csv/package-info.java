/**
 * CSV files, read row by row, with every malformed spot reported by file, line and column.
 *
 * <p>Start with {@link org.opportune.examples.review.csv.CsvFile}; what is wrong comes as {@link
 * org.opportune.examples.review.csv.Problem}, never as an exception. Depends on no other package.
 */
@NullMarked
package org.opportune.examples.review.csv;

import org.jspecify.annotations.NullMarked;
