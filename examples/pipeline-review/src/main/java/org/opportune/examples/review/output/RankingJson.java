package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.scoring.predict.AreaUnderCurve;
import org.opportune.scoring.predict.Gains;
import org.opportune.scoring.predict.LabelledScores;
import org.opportune.scoring.predict.Ratio;

/**
 * Writes how well the scores told which leads would become customers.
 *
 * <ul>
 *   <li>{@code n}: how many leads have both a score and a known outcome; {@code converted} of them, as a ratio
 *   <li>{@code auc}: a ratio, null when all converted or none; {@code explain} with the counts put in
 *   <li>{@code deciles}: from 1, the best tenth, to 10: {@code n}, {@code converted}, {@code rate}, {@code lift}, {@code
 *       capture} (the share of all converted leads in this tenth and those before it) and {@code tiesShared} (how many
 *       converted on average over all orders of leads with one score)
 *   <li>{@code heldOut}: the same for the leads by which the points were not chosen, with {@code which}
 * </ul>
 */
public final class RankingJson {
    private static final int TENTHS = 10;

    private RankingJson() {}

    /**
     * Arranges the figures.
     *
     * @param scores the scored leads
     * @return the JSON
     */
    public static ObjectNode tree(LeadScores scores) {
        ObjectNode root = of(scores.labelled());
        scores.policy().heldOut().ifPresent(held -> {
            ObjectNode others = Exact.object().put("which", held.text());
            others.setAll(of(scores.labelled(held::holds)));
            root.set("heldOut", others);
        });
        return root;
    }

    private static ObjectNode of(LabelledScores scores) {
        ObjectNode root = Exact.object().put("n", scores.size());
        root.set("converted", Exact.ratio(scores.converted(), scores.size()));
        AreaUnderCurve area = scores.auc();
        if (area.value() instanceof Ratio.Exact auc) {
            root.set(
                    "auc",
                    Exact.ratio(
                            auc.numerator().longValueExact(), auc.denominator().longValueExact()));
        } else {
            root.putNull("auc");
        }
        root.put("explain", area.explain());
        ObjectNode deciles = root.putObject("deciles");
        for (Gains.Group group : scores.gains(TENTHS).groups()) {
            deciles.set(Integer.toString(group.number()), decile(group, scores));
        }
        return root;
    }

    private static ObjectNode decile(Gains.Group group, LabelledScores scores) {
        ObjectNode decile = Exact.object().put("n", group.size()).put("converted", group.converted());
        decile.set("rate", Exact.ratio(group.converted(), group.size()));
        decile.set(
                "lift",
                Exact.ratio((long) group.converted() * scores.size(), (long) group.size() * scores.converted()));
        decile.set("capture", Exact.ratio(group.cumulative().converted(), scores.converted()));
        BigDecimal shared = group.averagedConverted().value().orElseThrow();
        return decile.put("tiesShared", Exact.plain(shared.round(MathContext.DECIMAL64)));
    }
}
