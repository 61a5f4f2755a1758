package org.opportune.examples.review.importing;

/** Takes in the rows of one file. */
interface RowReader {

    /** Takes in a row; false if it does not count, and then the reason has been reported. */
    boolean read(Cells cells, Survey survey);
}
