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
        TopGroups<LeadFigures.Conversion> top = TopGroups.of(groups, LeadFigures.Conversion::all);
        top.shown().forEach((group, conversion) -> table.row(row(group.label(), conversion)));
        out.print(table);
        top.printRest(out);
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
