package org.opportune.examples.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opportune.examples.review.importing.Imported;
import org.opportune.examples.review.importing.Importer;
import org.opportune.examples.review.mapping.Mappings;

/** An export of three files with a mapping, to be broken in one place at a time. */
public final class SmallExport {
    /** The header of {@code deals.csv}. */
    public static final String HEADER = "id,owner,product,account,stage,opened,closed,amount,currency";
    /** A deal won. */
    public static final String WON = "D-1,ann,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR";
    /** A deal that is open. */
    public static final String OPEN = "D-2,bob,Basic,Acme,Talking,2026-02-01,,,EUR";

    private static final String MAPPING = """
            {
              "asOf": "2026-06-30",
              "currency": "EUR",
              "pipeline": {"id": "small", "stages": [
                {"id": "talking", "label": "Talking", "status": "open", "probability": "0.25"},
                {"id": "won", "status": "won"},
                {"id": "lost", "status": "lost"}]},
              "stageNames": {"Talking": "talking", "Won": "won", "Lost": "lost"},
              "stageWhileOpen": "talking",
              "openValue": "listPrice",
              "groupBy": {"deals": ["owner", "region"]},
              "deals": {"file": "deals.csv", "columns": {
                "id": "id", "owner": "owner", "product": {"column": "product", "aliases": {"BASIC": "Basic"}},
                "account": "account", "stage": "stage", "opened": "opened", "closed": "closed",
                "amount": "amount", "currency": "currency"}},
              "products": {"file": "products.csv", "columns": {"id": "product", "listPrice": "price"}},
              "accounts": {"file": "accounts.csv", "columns": {"id": "account"}, "attributes": {"region": "region"}}
            }
            """;

    private final Path folder;

    /**
     * Writes the export into a folder; with one row in each file.
     *
     * @param folder an empty folder
     */
    public SmallExport(Path folder) {
        this.folder = folder;
        write("mapping.json", MAPPING);
        write("deals.csv", HEADER, WON);
        write("products.csv", "product,price", "Basic,100");
        write("accounts.csv", "account,region", "Acme,North");
    }

    /** Writes {@code deals.csv} with these rows below its header. */
    public SmallExport deals(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return write("deals.csv", lines.toArray(String[]::new));
    }

    /** Replaces a file. */
    public SmallExport write(String name, String... lines) {
        return write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces a file. */
    public SmallExport write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in the mapping. */
    public SmallExport mapped(String text, String by) {
        return write("mapping.json", MAPPING.replace(text, by));
    }

    /** Deletes a file. */
    public SmallExport without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the files are. */
    public Path folder() {
        return folder;
    }

    /** Imports it. */
    public Imported imported() {
        return Importer.read(Mappings.load(folder.resolve("mapping.json").toString()), folder, (file, rows) -> {});
    }

    /** What a review of it comes to. */
    public Result reviewed(String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("--mapping", folder.resolve("mapping.json").toString(), "--data", folder.toString()));
        arguments.addAll(List.of(options));
        return Result.of(arguments);
    }

    /** The output of the command and its exit code. */
    public record Result(int code, String out, String err) {

        /** Runs the command. */
        public static Result of(List<String> arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Review.run(
                    arguments,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        /** The last line of the report. */
        public String lastLine() {
            return out.lines().reduce((a, b) -> b).orElse("");
        }
    }
}
