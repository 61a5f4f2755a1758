package org.opportune.examples.review.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the files of an export are written.
 *
 * @param delimiter what stands between two cells
 * @param charset how characters are written as bytes; a byte order mark of UTF-8 is accepted
 */
public record CsvFormat(char delimiter, Charset charset) {
    /** Commas and UTF-8. */
    public static final CsvFormat STANDARD = new CsvFormat(',', StandardCharsets.UTF_8);
}
