package org.opportune.scoring.model;

import java.util.Optional;
import org.opportune.scoring.Points;

/**
 * What a score comes to, without its reasons.
 *
 * @param total the points after every limit
 * @param band the label of the band that the total is in, empty when the model has none
 * @param disqualified whether the lead is ruled out
 */
public record ScoreSummary(Points total, Optional<String> band, boolean disqualified) {}
