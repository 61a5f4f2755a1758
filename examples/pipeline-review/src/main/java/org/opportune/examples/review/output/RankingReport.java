package org.opportune.examples.review.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.scoring.predict.Gains;
import org.opportune.scoring.predict.LabelledScores;
import org.opportune.scoring.predict.Ratio;

/** Writes how well the scores told which leads would become customers, tenth by tenth. */
final class RankingReport {
    private static final int TENTHS = 10;
    private static final int DECIMALS = 4;

    private RankingReport() {}

    static void write(LeadScores scores, Lines out) {
        LabelledScores labelled = scores.labelled();
        out.title("How good the scores are");
        if (labelled.size() == 0) {
            out.line("  Nobody knows yet which of these leads became customers, so nothing can tell.");
            return;
        }
        TextTable table =
                new TextTable("tenth", "leads", "converted", "rate", "lift", "captured so far", "ties shared");
        for (Gains.Group group : labelled.gains(TENTHS).groups()) {
            table.row(
                    Integer.toString(group.number()),
                    Texts.count(group.size()),
                    Texts.count(group.converted()),
                    percent(group.rate()),
                    number(group.lift(), 2),
                    percent(group.cumulative().recall()),
                    number(group.averagedConverted(), 1));
        }
        out.print(table);
        out.line("  Where leads with one score are parted, their ids decide; the last column shares them out evenly.");
        out.line("  AUC " + auc(labelled) + "; 0.5 would be chance, 1 would be perfect.");
        scores.policy()
                .heldOut()
                .ifPresent(held -> out.wrapped(
                        "  ",
                        "    ",
                        "AUC " + auc(scores.labelled(held::holds)) + ": those with " + held.text()
                                + ", by which no points were chosen."));
    }

    private static String auc(LabelledScores scores) {
        return number(scores.auc().value(), DECIMALS) + " on " + Texts.count(scores.size()) + " leads of which "
                + Texts.count(scores.converted()) + " converted";
    }

    private static String percent(Ratio ratio) {
        return ratio.value().map(Texts::percent).orElse(Texts.NONE);
    }

    private static String number(Ratio ratio, int decimals) {
        return ratio.value()
                .map(value -> value.setScale(decimals, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse(Texts.NONE);
    }
}
