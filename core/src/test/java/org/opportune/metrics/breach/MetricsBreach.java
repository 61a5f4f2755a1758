package org.opportune.metrics.breach;

import org.opportune.metrics.catalog.breach.CatalogueBreach;
import org.opportune.scoring.breach.ScoringBreach;

/** A part of metrics that knows scoring, which knows it, and the catalogue above it. */
@SuppressWarnings("unused")
public final class MetricsBreach {
    private ScoringBreach scoring;
    private CatalogueBreach catalogue;
}
