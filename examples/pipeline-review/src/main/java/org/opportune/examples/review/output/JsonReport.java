package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.opportune.core.Key;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageKind;
import org.opportune.core.pipeline.StageProbability;
import org.opportune.examples.review.figures.Figures;
import org.opportune.metrics.Group;
import org.opportune.metrics.deal.OpenPipeline;

/**
 * Writes the figures of a review as JSON, in an order that depends on nothing but the figures.
 *
 * <p>Counts are numbers; money and decimals are text, exact or to 16 digits. A figure without an answer is null.
 *
 * <ul>
 *   <li>{@code asOf}, {@code window.from}, {@code window.to} (not included), {@code currency}
 *   <li>{@code probability}: the chance of every open stage that has one, null when they differ; {@code probabilities}: the
 *       chance of each stage and whether somebody only assumed it
 *   <li>{@code stages}: how many deals stand in each stage
 *   <li>{@code total}: the figures of all deals; {@code by}: for each grouping those of each group, {@code unknown} where
 *       nobody knows
 *   <li>{@code monthEnds}: for the last day of each month, what {@code pipeline} tells as of the as-of day
 * </ul>
 *
 * <p>The figures are:
 *
 * <ul>
 *   <li>{@code deals}: by state as of the as-of day; {@code undated} are open or closed nobody knows since when,
 *       {@code later} not opened yet
 *   <li>{@code winRate}: {@code closed} in the window, {@code created} in the window, {@code createdAll} ever,
 *       {@code engaged} (the opening is dated), {@code byValue}, {@code byListPrice}; {@code closeRate} is {@code engaged}
 *   <li>{@code bookings}, {@code wonDeal}, {@code cycle} in days, {@code velocity} in money a day with its parts,
 *       {@code realisation} of the list price
 *   <li>{@code pipeline}: the open deals, {@code atListPrice} with the list price standing in for the amount that an open
 *       deal lacks, if the import was told so, and {@code withoutListPrice} by recorded amounts only
 *   <li>{@code figures}: all metrics with {@code id}, {@code version}, {@code label}, {@code unit}, {@code value} or the
 *       reason why it is {@code undefined}, how many deals were {@code used} and {@code skipped} by reason, how many of
 *       those used are {@code stillOpen}, and the {@code explain} sentence
 * </ul>
 */
public final class JsonReport {
    private JsonReport() {}

    /**
     * Arranges the figures.
     *
     * @param figures the figures
     * @return the JSON, to be completed by whoever knows more
     */
    public static ObjectNode tree(Figures figures) {
        ObjectNode root = Exact.object().put("asOf", figures.asOf().toString());
        root.putObject("window")
                .put("from", figures.context().window().from().toString())
                .put("to", figures.context().window().to().toString());
        root.put("currency", figures.context().currency().getCode());
        probabilities(figures, root);
        ObjectNode stages = root.putObject("stages");
        figures.stages()
                .forEach((group, count) ->
                        stages.put(label(figures, group), count.value().orElseThrow()));
        root.set("total", CutJson.of(figures.total()));
        ObjectNode by = root.putObject("by");
        for (Key<?> key : figures.groupings()) {
            groups(figures.by(key), by.putObject(Names.shortName(key)));
        }
        ObjectNode ends = root.putObject("monthEnds");
        figures.total().months(OpenPipeline.count()).forEach((month, open) -> {
            if (figures.monthsDone().contains(month)) {
                ends.set(
                        month.to().minusDays(1).toString(),
                        CutJson.pipeline(open.parts(), figures.context().currency()));
            }
        });
        return root;
    }

    private static void groups(SortedMap<Group, Figures.Cut> cuts, ObjectNode into) {
        cuts.forEach((group, cut) -> into.set(Names.group(group, into), CutJson.of(cut)));
    }

    private static String label(Figures figures, Group stage) {
        return Names.stage(figures.context().pipelines(), stage);
    }

    private static void probabilities(Figures figures, ObjectNode root) {
        List<Stage> open = figures.context().pipelines().stream()
                .map(Pipeline::stages)
                .flatMap(List::stream)
                .filter(stage -> stage.kind() == StageKind.OPEN)
                .filter(stage -> stage.probability().isPresent())
                .toList();
        List<BigDecimal> chances = open.stream()
                .map(stage ->
                        stage.probability().orElseThrow().value().fraction().stripTrailingZeros())
                .distinct()
                .toList();
        Exact.put(root, "probability", chances.size() == 1 ? Optional.of(chances.get(0)) : Optional.empty());
        ObjectNode all = root.putObject("probabilities");
        for (Stage stage : open) {
            StageProbability chance = stage.probability().orElseThrow();
            all.putObject(stage.label())
                    .put("value", Exact.plain(chance.value().fraction()))
                    .put("assumed", chance.isAssumed());
        }
    }
}
