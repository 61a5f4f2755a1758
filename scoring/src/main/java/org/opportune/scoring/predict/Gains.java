package org.opportune.scoring.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opportune.core.Violations;

/**
 * The gains table: leads in groups of nearly equal size, the best first, and what came of each.
 *
 * <p>Of n leads in G groups, group g holds the ranks floor(n(g-1)/G) to floor(n g/G)-1, counted from 0. For example, 7
 * leads in 4 groups make groups of 1, 2, 2 and 2. With fewer leads than groups some groups are empty, and their rate is
 * undefined.
 *
 * @param groups the groups, the best first
 */
public record Gains(List<Group> groups) {

    /** Copies the groups. */
    public Gains {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param number which one, from 1
     * @param size how many leads are in it
     * @param converted how many of them converted
     * @param averagedConverted the same on average over all orders of leads with one score
     * @param rate converted / size
     * @param lift rate / rate of all leads
     * @param cumulative this group and all better ones together: its recall is the captured share
     */
    public record Group(
            int number,
            int size,
            int converted,
            Ratio.Exact averagedConverted,
            Ratio rate,
            Ratio lift,
            TopLeads cumulative) {}

    static Gains of(LabelledScores scores, int groups) {
        Violations.of("gains")
                .check(groups > 0, "gains.groups", "groups", groups, "must be above zero")
                .orThrow();
        List<Group> table = new ArrayList<>(groups);
        for (int number = 1; number <= groups; number++) {
            table.add(group(scores, number, rank(scores, number - 1, groups), rank(scores, number, groups)));
        }
        return new Gains(table);
    }

    private static int rank(LabelledScores scores, int number, int groups) {
        return (int) ((long) scores.size() * number / groups);
    }

    private static Group group(LabelledScores scores, int number, int from, int to) {
        int converted = scores.convertedAmong(to) - scores.convertedAmong(from);
        TopLeads.Figures figures = TopLeads.Figures.of(Ratio.Exact.of(converted, 1), to - from, scores);
        return new Group(
                number,
                to - from,
                converted,
                scores.averageAmong(to).minus(scores.averageAmong(from)),
                figures.precision(),
                figures.lift(),
                TopLeads.of(scores, to));
    }

    /** {@return the table as text, a line per group} */
    public String explain() {
        return groups.stream()
                .map(group -> "Group " + group.number() + ": " + group.converted() + " of " + group.size()
                        + " converted, rate " + group.rate() + ", lift " + group.lift() + ", captured so far "
                        + group.cumulative().recall()
                        + (group.cumulative().cutsTies() ? ", ends among leads of one score" : ""))
                .collect(Collectors.joining("\n"));
    }
}
