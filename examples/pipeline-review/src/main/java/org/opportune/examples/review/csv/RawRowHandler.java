package org.opportune.examples.review.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a record, and remembers how far it came when the record turns out to be malformed. */
final class RawRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {
    private List<String> cells = new ArrayList<>();
    private long firstLine;
    private long breaks;

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(Math.max(16, cells.size()));
        firstLine = startingLineNumber;
        breaks = 0;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        cells.add(new String(buf, offset, len));
        if (quoted) {
            breaks += lineBreaks(buf, offset, len);
        }
    }

    private static long lineBreaks(char[] buf, int offset, int len) {
        long found = 0;
        for (int i = offset; i < offset + len; i++) {
            boolean secondHalf = buf[i] == '\n' && i > offset && buf[i - 1] == '\r';
            if ((buf[i] == '\n' || buf[i] == '\r') && !secondHalf) {
                found++;
            }
        }
        return found;
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(firstLine, line(), cells);
    }

    /** The line on which the cell being read begins. */
    long line() {
        return firstLine + breaks;
    }

    /** The line on which the record being read begins. */
    long firstLine() {
        return firstLine;
    }

    /** The position of the cell being read. */
    int position() {
        return cells.size();
    }
}
