package org.opportune.examples.review.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file.
 *
 * <p>After a record that cannot be read it starts again on the line after the one on which that record began, so a quote
 * that is never closed costs one row and not the rest of the file.
 */
final class CsvPass {
    private static final int MOST_RESTARTS = 100;
    private static final long END = 0;

    private final Path path;
    private final String name;
    private final CsvFormat format;
    private final Set<String> needed;
    private final Consumer<Problem> problems;
    private final Consumer<Row> rows;
    private @Nullable Header header;
    private boolean unusable;
    private long count;
    private long malformed;

    CsvPass(
            Path path,
            String name,
            CsvFormat format,
            Set<String> needed,
            Consumer<Problem> problems,
            Consumer<Row> rows) {
        this.path = path;
        this.name = name;
        this.format = format;
        this.needed = needed;
        this.problems = problems;
        this.rows = rows;
    }

    ReadCount run() throws IOException {
        long line = readFrom(1);
        for (int restarts = 1; line != END && restarts <= MOST_RESTARTS; restarts++) {
            line = readFrom(line);
        }
        if (line != END) {
            report(
                    "file.broken",
                    Place.of(name, line),
                    "comes after " + malformed + " rows that cannot be read; nothing from here on was read",
                    "check the delimiter, the quotes and the charset of the file",
                    Effect.REST_SKIPPED);
        }
        return finished();
    }

    private ReadCount finished() {
        if (unusable) {
            return ReadCount.NOTHING;
        }
        if (header == null) {
            report(
                    "file.empty",
                    Place.of(name),
                    "must begin with a header, but is empty",
                    "export it again",
                    Effect.FILE_SKIPPED);
            return ReadCount.NOTHING;
        }
        if (count == 0) {
            report(
                    "file.headerOnly",
                    Place.of(name),
                    "has a header and no row below it",
                    "export it again if there should be some",
                    Effect.INCOMPLETE);
        }
        return new ReadCount(true, header.named(), count, malformed);
    }

    /** Reads from a line on; returns the line to start again from, or {@link #END}. */
    private long readFrom(long line) throws IOException {
        RawRowHandler handler = new RawRowHandler();
        try (LineDecoder decoder = new LineDecoder(Files.newInputStream(path), format.charset());
                CsvReader<RawRow> reader = CsvReader.builder()
                        .fieldSeparator(format.delimiter())
                        .allowUnclosedQuote(false)
                        // told apart from stray quotes, and reported, below
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(handler, decoder)) {
            if (!skipTo(line, reader)) {
                return END;
            }
            for (RawRow raw : reader) {
                boolean split = !accept(raw, decoder) && raw.lastLine() > raw.line();
                if (unusable) {
                    return END;
                }
                if (split) {
                    return raw.line() + 1;
                }
            }
            return END;
        } catch (CsvParseException e) {
            return unreadable(handler, String.valueOf(e.getMessage()));
        }
    }

    private static boolean skipTo(long line, CsvReader<RawRow> reader) {
        try {
            reader.skipLines(Math.toIntExact(line - 1));
            return true;
        } catch (CsvParseException e) {
            return false;
        }
    }

    private long unreadable(RawRowHandler handler, String reason) {
        // the other reason is a cell that is never closed, or not before it is larger than any cell
        boolean unclosed = !reason.startsWith("Unexpected character after closing quote");
        String column = header == null ? "" : header.nameAt(handler.position());
        report(
                unclosed ? "quote.unclosed" : "quote.stray",
                Place.of(name, handler.line()).column(column),
                unclosed ? "opens a quote that is never closed" : "goes on after its closing quote",
                unclosed
                        ? "close the quote, or write a quote inside a cell twice"
                        : "write a quote inside a cell twice, as in \"a \"\"b\"\" c\"",
                header == null ? Effect.FILE_SKIPPED : Effect.ROW_REJECTED);
        if (header == null) {
            unusable = true;
            return END;
        }
        count++;
        malformed++;
        return handler.firstLine() + 1;
    }

    /** Takes the header or hands on a row; false if the row has to be left out. */
    private boolean accept(RawRow raw, LineDecoder decoder) {
        if (header == null) {
            Optional<String> bytes = decoder.undecodable(raw.line(), raw.lastLine());
            if (bytes.isPresent()) {
                reportCharset(Place.of(name, raw.line()), bytes.get(), Effect.FILE_SKIPPED);
                unusable = true;
                return true;
            }
            Optional<Header> read = Header.read(Place.of(name, raw.line()), raw.cells(), needed, problems);
            header = read.orElse(null);
            unusable = read.isEmpty();
            return true;
        }
        count++;
        if (hasRightSize(header, raw) && isDecoded(header, raw, decoder)) {
            rows.accept(new Row(name, raw.line(), header, raw.cells()));
            return true;
        }
        malformed++;
        return false;
    }

    private boolean hasRightSize(Header columns, RawRow raw) {
        int cells = raw.cells().size();
        boolean tooFew = cells < columns.needed();
        if (!tooFew && raw.isBlankAfter(columns.size())) {
            return true;
        }
        report(
                tooFew ? "row.short" : "row.long",
                Place.of(name, raw.line()),
                "has " + cells + (cells == 1 ? " cell" : " cells") + ", but the header has " + columns.size(),
                tooFew
                        ? "add the missing delimiters"
                        : "put quotes around cells that hold the delimiter (" + format.delimiter() + ")",
                Effect.ROW_REJECTED);
        return false;
    }

    private boolean isDecoded(Header columns, RawRow raw, LineDecoder decoder) {
        List<String> cells = raw.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf(LineDecoder.REPLACEMENT) >= 0) {
                Optional<String> bytes = decoder.undecodable(raw.line(), raw.lastLine());
                if (bytes.isPresent()) {
                    Place cell = Place.of(name, raw.line()).column(columns.nameAt(i));
                    reportCharset(cell.value(cells.get(i)), bytes.get(), Effect.ROW_REJECTED);
                    return false;
                }
            }
        }
        return true;
    }

    private void reportCharset(Place place, String bytes, Effect effect) {
        report(
                "charset",
                place,
                "must be text in " + format.charset() + ", but holds the bytes " + bytes,
                "save the file in that charset, or name the right one as charset in the mapping",
                effect);
    }

    private void report(String code, Place place, String rule, String remedy, Effect effect) {
        problems.accept(new Problem(code, place, rule, remedy, effect));
    }
}
