package org.opportune.examples.review.figures;

import org.opportune.metrics.Measure;
import org.opportune.metrics.Parts;
import org.opportune.metrics.SkipReason;
import org.opportune.metrics.deal.DealMeasures;

/**
 * Where the deals stand as of the as-of moment; the five states add up to all.
 *
 * @param all how many deals there are
 * @param won those won, by a known day
 * @param lost those lost, by a known day
 * @param open those open, since a known day
 * @param undated those open nobody knows since when, or closed nobody knows when
 * @param later those not opened yet
 */
public record States(long all, long won, long lost, long open, long undated, long later) {

    static States of(long all, Parts parts) {
        long won = dated(parts, DealMeasures.ALL_WON, DealMeasures.WON);
        long lost = dated(parts, DealMeasures.ALL_LOST, DealMeasures.LOST);
        long open = parts.count(DealMeasures.OPEN);
        long undated = undated(parts, DealMeasures.OPEN);
        return new States(all, won, lost, open, undated, all - won - lost - open - undated);
    }

    private static long dated(Parts parts, Measure ever, Measure inWindow) {
        return parts.count(ever) - undated(parts, inWindow);
    }

    private static long undated(Parts parts, Measure measure) {
        return parts.of(measure).skipped().getOrDefault(SkipReason.UNDATED, 0L);
    }
}
