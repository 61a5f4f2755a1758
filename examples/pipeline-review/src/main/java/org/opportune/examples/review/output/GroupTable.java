package org.opportune.examples.review.output;

import java.util.List;
import java.util.SortedMap;
import org.opportune.core.Key;
import org.opportune.examples.review.figures.Figures;
import org.opportune.metrics.Coverage;
import org.opportune.metrics.Group;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.SalesCycle;
import org.opportune.metrics.deal.WinRate;

/** Writes the figures group by group, those with the most bookings first. */
final class GroupTable {
    private GroupTable() {}

    static void write(Key<?> key, SortedMap<Group, Figures.Cut> groups, Lines out) {
        out.title("By " + Names.shortName(key));
        TextTable table = new TextTable(
                Names.shortName(key),
                "won",
                "bookings",
                "win rate",
                "mean deal",
                "days",
                "open",
                "weighted",
                "left out");
        TopGroups<Figures.Cut> top = TopGroups.of(
                groups, cut -> cut.of(Bookings.value()).value().orElseThrow().getAmount());
        top.shown().forEach((group, cut) -> table.row(cells(group, cut)));
        out.print(table);
        top.printRest(out);
    }

    private static List<String> cells(Group group, Figures.Cut cut) {
        long leftOut = skipped(cut.of(Bookings.value()).coverage())
                + skipped(cut.of(OpenPipeline.weighted()).coverage());
        return List.of(
                group.label(),
                Texts.of(cut.of(Bookings.won())),
                Texts.of(cut.of(Bookings.value())),
                Texts.of(cut.of(WinRate.closed())),
                Texts.of(cut.of(DealSize.average())),
                Texts.days(cut.of(SalesCycle.mean())),
                Texts.of(cut.of(OpenPipeline.count())),
                Texts.of(cut.of(OpenPipeline.weighted())),
                Texts.count(leftOut));
    }

    private static long skipped(Coverage coverage) {
        return coverage.skipped().values().stream().mapToLong(Long::longValue).sum();
    }
}
