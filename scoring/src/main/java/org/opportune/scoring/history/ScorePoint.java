package org.opportune.scoring.history;

import java.time.Instant;
import java.util.Optional;
import org.opportune.scoring.Points;

/**
 * Where a history of scores begins.
 *
 * @param at the moment of the first score
 * @param total its points
 * @param band the label of its band, empty when the model has none
 */
public record ScorePoint(Instant at, Points total, Optional<String> band) {}
