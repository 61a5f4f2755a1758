package org.opportune.scoring.predict;

import org.opportune.core.Violations;

/**
 * AUC, the area under the ROC curve: how often a lead that converted scored more than one that did not.
 *
 * <pre>  AUC = (wins + ties / 2) / (converted × not converted)</pre>
 *
 * <ul>
 *   <li><b>Range:</b> 1 when every lead that converted scored more, 1/2 for scores that tell nothing apart, 0 when they
 *       are upside down.
 *   <li><b>Ties:</b> a pair with one score counts half.
 *   <li><b>Undefined</b> when all leads converted or none did: there is no pair.
 *   <li><b>Precision:</b> an exact fraction.
 * </ul>
 *
 * <p>For example, of the scores 90, 80 and 80 the first two belong to leads that converted. Against the third that is
 * one win and one tie, so AUC is (1 + 1/2) / (2 × 1) = 3/4.
 *
 * @param wins in how many pairs the lead that converted scored more
 * @param ties in how many both scored the same
 * @param converted how many leads converted
 * @param notConverted how many did not
 */
public record AreaUnderCurve(long wins, long ties, int converted, int notConverted) {

    /** Refuses counts that cannot be. */
    public AreaUnderCurve {
        long pairs = (long) converted * notConverted;
        Violations.of("AUC")
                .check(converted >= 0, "auc.count", "converted", converted, "must be zero or more")
                .check(notConverted >= 0, "auc.count", "notConverted", notConverted, "must be zero or more")
                .check(
                        wins >= 0 && ties >= 0 && wins <= pairs && ties <= pairs - wins,
                        "auc.pairs",
                        "wins and ties",
                        wins + " and " + ties,
                        "must be zero or more and at most all pairs")
                .orThrow();
    }

    /** {@return the exact fraction, or why there is none} */
    public Ratio value() {
        if (converted + notConverted == 0) {
            return new Ratio.Undefined(Ratio.NO_LEADS, "there is no lead");
        } else if (converted == 0) {
            return new Ratio.Undefined(Ratio.NONE_CONVERTED, "no lead converted");
        } else if (notConverted == 0) {
            return new Ratio.Undefined(Ratio.ALL_CONVERTED, "every lead converted");
        }
        return Ratio.of(2 * wins + ties, 2L * converted * notConverted);
    }

    /** {@return the figure as a sentence: the definition with the counts put in} */
    public String explain() {
        return "AUC = (wins + ties / 2) / (converted x not converted) = (" + wins + " + " + ties + " / 2) / ("
                + converted
                + " x " + notConverted + ") = " + value()
                + value().value().map(number -> " = " + number.toPlainString()).orElse("") + ".";
    }
}
