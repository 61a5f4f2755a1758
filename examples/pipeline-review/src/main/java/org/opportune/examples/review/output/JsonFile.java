package org.opportune.examples.review.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes JSON the same way everywhere. */
public final class JsonFile {
    private JsonFile() {}

    /**
     * Writes JSON as text.
     *
     * @param tree the JSON
     * @return the text, indented, ending in a line feed
     */
    public static String text(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    /**
     * Writes JSON into a file, which holds all of it or stays as it was.
     *
     * @param tree the JSON
     * @param file the file, replaced if there is one
     * @throws IOException if it cannot be written
     */
    public static void write(JsonNode tree, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path whole = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(whole, text(tree));
            move(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void move(Path whole, Path target) throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
