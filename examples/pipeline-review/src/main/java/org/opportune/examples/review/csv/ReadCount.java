package org.opportune.examples.review.csv;

import java.util.List;

/**
 * What reading a file came to.
 *
 * @param usable whether there was a file with a header that holds the needed columns
 * @param columns the named columns of the header
 * @param rows how many rows there are below the header, blank lines left out
 * @param malformed how many of them could not be handed on, each reported as a problem
 */
public record ReadCount(boolean usable, List<String> columns, long rows, long malformed) {
    static final ReadCount NOTHING = new ReadCount(false, List.of(), 0, 0);
}
