package org.opportune.scoring.predict;

import java.math.BigDecimal;

/**
 * What came of the best leads: of how many the model was right, and how much of everything that converted they hold.
 *
 * <p>When leads just before and after the cut have one score, chance (here the lead's id) decides which are in. Then
 * {@link #averaged()} says what to expect of it.
 *
 * <p>For example, of seven leads three converted, two of them among the best two: precision 2/2, recall 2/3, lift
 * (2/2) / (3/7) = 7/3.
 *
 * @param k how many leads are looked at
 * @param of how many there are
 * @param cutsTies whether the cut falls between leads of one score
 * @param counted what came of the first k leads
 * @param averaged the same on average over all orders of leads with one score; equal when no ties are cut
 */
public record TopLeads(int k, int of, boolean cutsTies, Figures counted, Figures averaged) {

    /**
     * The figures of some leads.
     *
     * @param converted how many of them converted; a whole number unless averaged
     * @param precision converted / k; undefined when k is zero
     * @param recall converted / all that converted; undefined when none did
     * @param lift precision / rate of all leads: how many times better than picking at random
     */
    public record Figures(Ratio.Exact converted, Ratio precision, Ratio recall, Ratio lift) {

        static Figures of(Ratio.Exact converted, int k, LabelledScores scores) {
            Ratio none = new Ratio.Undefined(Ratio.NO_LEADS, "there is no lead");
            Ratio nothing = new Ratio.Undefined(Ratio.NONE_CONVERTED, "no lead converted");
            boolean some = scores.converted() > 0;
            Ratio lift = some ? none : nothing;
            if (some && k > 0) {
                lift = converted.times(scores.size(), k).times(1, scores.converted());
            }
            return new Figures(
                    converted,
                    k > 0 ? converted.times(1, k) : none,
                    some ? converted.times(1, scores.converted()) : nothing,
                    lift);
        }
    }

    static TopLeads of(LabelledScores scores, int k) {
        Ratio.Exact counted = Ratio.Exact.of(scores.convertedAmong(k), 1);
        return new TopLeads(
                k,
                scores.size(),
                scores.cutsTies(k),
                Figures.of(counted, k, scores),
                Figures.of(scores.averageAmong(k), k, scores));
    }

    /** {@return how many of the first k leads converted} */
    public int converted() {
        return counted.converted().numerator().intValueExact();
    }

    /** {@return the share of the first k leads that converted} */
    public Ratio precision() {
        return counted.precision();
    }

    /** {@return the share of everything that converted that is among the first k leads} */
    public Ratio recall() {
        return counted.recall();
    }

    /** {@return how many times better than picking at random} */
    public Ratio lift() {
        return counted.lift();
    }

    /** {@return the figures as a sentence} */
    public String explain() {
        return "Of the best " + k + " of " + of + " leads " + converted() + " converted: precision " + precision()
                + ", recall " + recall() + ", lift " + lift() + "."
                + (cutsTies
                        ? " The cut falls among leads of one score; on average over their orders "
                                + averaged.converted()
                                        .value()
                                        .map(BigDecimal::toPlainString)
                                        .orElseThrow()
                                + " convert."
                        : "");
    }
}
