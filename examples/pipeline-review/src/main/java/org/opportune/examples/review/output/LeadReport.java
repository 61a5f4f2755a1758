package org.opportune.examples.review.output;

import java.util.List;
import java.util.SortedMap;
import org.opportune.core.Key;
import org.opportune.examples.review.figures.LeadFigures;
import org.opportune.metrics.Group;

/** Writes how many leads became customers as plain text for a terminal of 100 columns. */
public final class LeadReport {
    private LeadReport() {}

    /**
     * Writes the figures.
     *
     * @param figures the figures
     * @return the text, its lines ending in line feeds
     */
    public static String text(LeadFigures figures) {
        Lines out = new Lines();
        boolean known = figures.total().known() > 0;
        out.title("Leads");
        TextTable total = new TextTable(heads("leads", known));
        total.row(row("all", figures.total(), known));
        out.print(total);
        figures.by().forEach((key, groups) -> print(out, key, groups, known));
        return out.text();
    }

    private static void print(Lines out, Key<?> key, SortedMap<Group, LeadFigures.Conversion> groups, boolean known) {
        out.title("Leads by " + Names.shortName(key));
        TextTable table = new TextTable(heads(Names.shortName(key), known));
        TopGroups<LeadFigures.Conversion> top = TopGroups.of(groups, LeadFigures.Conversion::all);
        top.shown().forEach((group, conversion) -> table.row(row(group.label(), conversion, known)));
        out.print(table);
        top.printRest(out);
    }

    /** Where nobody knows any outcome, columns of dashes would say no more. */
    private static List<String> heads(String name, boolean known) {
        return known
                ? List.of(name, "all", "converted", "rate", "outcome unknown")
                : List.of(name, "all", "outcome unknown");
    }

    private static List<String> row(String name, LeadFigures.Conversion conversion, boolean known) {
        String all = Texts.count(conversion.all());
        String unknown = Texts.count(conversion.unknown());
        return known
                ? List.of(
                        name,
                        all,
                        Texts.count(conversion.converted()),
                        Texts.share(conversion.converted(), conversion.known()),
                        unknown)
                : List.of(name, all, unknown);
    }
}
