package org.opportune.scoring.breach;

import org.opportune.metrics.breach.MetricsBreach;

/** A part of scoring that knows metrics, which know it. */
@SuppressWarnings("unused")
public final class ScoringBreach {
    private MetricsBreach metrics;
}
