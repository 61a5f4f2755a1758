package org.opportune.examples.review.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.opportune.core.Key;
import org.opportune.examples.review.figures.LeadFigures;
import org.opportune.metrics.Group;

/** Writes how many leads became customers as plain text for a terminal of 100 columns. */
public final class LeadReport {
    private static final int ROWS_OF_A_GROUPING = 10;

    private LeadReport() {}

    /**
     * Writes the figures.
     *
     * @param figures the figures
     * @return the text, its lines ending in line feeds
     */
    public static String text(LeadFigures figures) {
        Lines out = new Lines();
        out.title("Leads");
        TextTable total = new TextTable("leads", "all", "converted", "rate", "outcome unknown");
        total.row(row("all", figures.total()));
        out.print(total);
        figures.by().forEach((key, groups) -> print(out, key, groups));
        return out.text();
    }

    private static void print(Lines out, Key<?> key, SortedMap<Group, LeadFigures.Conversion> groups) {
        out.title("Leads by " + Names.shortName(key));
        TextTable table = new TextTable(Names.shortName(key), "all", "converted", "rate", "outcome unknown");
        List<Map.Entry<Group, LeadFigures.Conversion>> rows = new ArrayList<>(groups.entrySet());
        rows.sort(Comparator.comparing((Map.Entry<Group, LeadFigures.Conversion> row) ->
                        row.getValue().all())
                .reversed()
                .thenComparing(Map.Entry::getKey));
        rows.stream()
                .limit(ROWS_OF_A_GROUPING)
                .forEach(row -> table.row(row(row.getKey().label(), row.getValue())));
        out.print(table);
        if (rows.size() > ROWS_OF_A_GROUPING) {
            out.line("  and " + (rows.size() - ROWS_OF_A_GROUPING) + " more");
        }
    }

    private static List<String> row(String name, LeadFigures.Conversion conversion) {
        return List.of(
                name,
                Texts.count(conversion.all()),
                Texts.count(conversion.converted()),
                Texts.share(conversion.converted(), conversion.known()),
                Texts.count(conversion.unknown()));
    }
}
