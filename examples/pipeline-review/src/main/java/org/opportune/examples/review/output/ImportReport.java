package org.opportune.examples.review.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.csv.Severity;
import org.opportune.examples.review.importing.FileCount;
import org.opportune.examples.review.importing.Finding;
import org.opportune.examples.review.importing.Imported;

/** Writes what was imported, and what was odd in it, as plain text for a terminal of 100 columns. */
public final class ImportReport {
    private static final int MOST_VALUES = 5;
    private static final int COUNT_WIDTH = 12;
    private static final String ITEM = "  ";
    private static final String UNDER = "    ";

    private final Imported imported;
    private final Lines out = new Lines();

    private ImportReport(Imported imported) {
        this.imported = imported;
    }

    /**
     * Writes how many rows of each file count, each reason why others do not, and what is odd in those that do.
     *
     * @param imported what was imported
     * @return the text, its lines ending in line feeds
     */
    public static String text(Imported imported) {
        ImportReport report = new ImportReport(imported);
        report.files();
        report.oddities();
        report.errors();
        return report.out.text();
    }

    private void files() {
        out.title("Import");
        TextTable table = new TextTable("file", "holds", "rows", "used", "rejected");
        for (FileCount count : imported.files()) {
            table.row(
                    count.file(),
                    count.kind().property(),
                    Texts.count(count.rows()),
                    Texts.count(count.used()),
                    Texts.count(count.rejected()));
        }
        out.print(table);
    }

    private void errors() {
        List<Finding> errors = imported.errors();
        if (errors.isEmpty()) {
            return;
        }
        out.title("Not used");
        for (Finding finding : errors) {
            for (Problem problem : finding.examples()) {
                out.wrapped(ITEM, UNDER, problem.toString());
            }
            long more = finding.count() - finding.examples().size();
            if (more > 0) {
                out.wrapped(
                        UNDER, UNDER, "and " + Texts.count(more) + " more like it; all on lines " + finding.lines());
            }
        }
    }

    /** What the same rule found in the columns of one file stands together. */
    private void oddities() {
        Map<String, Map<String, List<Finding>>> files = imported.findings().stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .collect(Collectors.groupingBy(
                        Finding::file,
                        LinkedHashMap::new,
                        Collectors.groupingBy(ImportReport::heading, LinkedHashMap::new, Collectors.toList())));
        files.forEach((file, headings) -> {
            out.title("Odd in " + file);
            headings.forEach((heading, findings) -> {
                out.wrapped(ITEM, ITEM, heading);
                where(findings);
            });
        });
    }

    /** Those about rows one below the other, those about whole columns or files side by side. */
    private void where(List<Finding> findings) {
        List<Finding> rows =
                findings.stream().filter(finding -> !finding.lines().isEmpty()).toList();
        int width = rows.stream()
                .mapToInt(finding -> column(finding).length())
                .max()
                .orElse(0);
        for (Finding finding : rows) {
            String column = column(finding);
            String count = Texts.count(finding.count());
            String pad = " ".repeat(Math.max(0, width - column.length() + COUNT_WIDTH - count.length()));
            String line = finding.count() == 1 ? " row, line " : " rows, first line ";
            out.wrapped(
                    UNDER,
                    UNDER + ITEM,
                    column + pad + count + line + finding.first().place().line() + values(finding));
        }
        String columns = findings.stream()
                .filter(finding -> finding.lines().isEmpty())
                .map(finding -> column(finding) + values(finding))
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            out.wrapped(UNDER, UNDER, columns);
        }
    }

    private static String column(Finding finding) {
        return finding.column().isEmpty() ? "the file" : finding.column();
    }

    private static String heading(Finding finding) {
        Problem first = finding.first();
        return first.rule()
                + (first.remedy().isEmpty() ? "" : "; " + first.remedy())
                + " [" + first.effect().label() + "]";
    }

    private static String values(Finding finding) {
        if (finding.values().isEmpty()) {
            return "";
        }
        String shown = finding.values().keySet().stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
        return ": " + shown + (finding.values().size() > MOST_VALUES ? ", ..." : "");
    }
}
