package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.opportune.examples.review.figures.LeadFigures;
import org.opportune.examples.review.leads.LeadScores;

/**
 * Writes how many leads became customers as JSON: {@code total}, and {@code by} grouping and group; then how they scored.
 *
 * <p>Each is {@code all} leads, {@code converted} of those of which somebody has said, as a ratio, and {@code unknown}, the
 * rest.
 */
public final class LeadJson {
    private LeadJson() {}

    /**
     * Arranges the figures.
     *
     * @param figures the figures
     * @param scores the scored leads; empty when nobody has said how to score them
     * @return the JSON
     */
    public static ObjectNode tree(LeadFigures figures, Optional<LeadScores> scores) {
        ObjectNode root = Exact.object();
        root.set("total", conversion(figures.total()));
        ObjectNode by = root.putObject("by");
        figures.by().forEach((key, groups) -> {
            ObjectNode into = by.putObject(Names.shortName(key));
            groups.forEach((group, conversion) -> into.set(Names.group(group, into), conversion(conversion)));
        });
        scores.ifPresent(of -> LeadScoreJson.put(of, root));
        return root;
    }

    private static ObjectNode conversion(LeadFigures.Conversion conversion) {
        ObjectNode node = Exact.object().put("all", conversion.all());
        node.set("converted", Exact.ratio(conversion.converted(), conversion.known()));
        return node.put("unknown", conversion.unknown());
    }
}
