package org.opportune.examples.review.importing;

import org.opportune.examples.review.mapping.TableKind;

/**
 * What reading one file came to.
 *
 * @param kind what its rows are
 * @param file its name
 * @param rows how many rows there are below the header, blank lines left out
 * @param used how many of them count
 */
public record FileCount(TableKind kind, String file, long rows, long used) {

    /** {@return how many rows do not count; each is reported} */
    public long rejected() {
        return rows - used;
    }
}
