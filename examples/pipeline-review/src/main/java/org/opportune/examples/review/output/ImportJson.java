package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.importing.FileCount;
import org.opportune.examples.review.importing.Finding;
import org.opportune.examples.review.importing.Imported;

/**
 * Writes what was imported as JSON.
 *
 * <ul>
 *   <li>{@code files}: for each kind of file its name and how many rows were read, {@code used} and {@code rejected}
 *   <li>{@code findings}: every oddity by file, column ({@code *} for the whole row or file) and code, with {@code
 *       severity} (ERROR, WARNING, NOTE), {@code count}, {@code lines}, the {@code values} found with how often each of the
 *       first 20 was, the {@code rule}, the {@code remedy}, what was {@code done}, and the {@code messages} of the first 10
 * </ul>
 */
public final class ImportJson {
    private static final String WHOLE = "*";

    private ImportJson() {}

    /**
     * Arranges what was imported.
     *
     * @param imported what was imported
     * @return the JSON
     */
    public static ObjectNode tree(Imported imported) {
        ObjectNode root = Exact.object();
        ObjectNode files = root.putObject("files");
        for (FileCount count : imported.files()) {
            files.putObject(count.kind().property())
                    .put("file", count.file())
                    .put("rows", count.rows())
                    .put("used", count.used())
                    .put("rejected", count.rejected());
        }
        ObjectNode findings = root.putObject("findings");
        imported.findings().forEach(finding -> put(findings, finding));
        return root;
    }

    private static void put(ObjectNode findings, Finding finding) {
        Problem first = finding.first();
        ObjectNode column =
                child(child(findings, finding.file()), finding.column().isEmpty() ? WHOLE : finding.column());
        ObjectNode node = column.putObject(first.code())
                .put("severity", finding.severity().name())
                .put("count", finding.count())
                .put("lines", finding.lines());
        ObjectNode values = node.putObject("values");
        finding.values().forEach(values::put);
        node.put("rule", first.rule())
                .put("remedy", first.remedy())
                .put("done", first.effect().label());
        finding.examples().stream().map(Problem::message).forEach(node.withArray("messages")::add);
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        JsonNode child = parent.get(name);
        return child instanceof ObjectNode object ? object : parent.putObject(name);
    }
}
