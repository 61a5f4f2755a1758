/**
 * The contract of scoring: facts in, score out, and every point explained.
 *
 * <p>Start with {@link org.opportune.scoring.LeadScorer} and the {@link org.opportune.scoring.Score} it gives, which a
 * {@link org.opportune.scoring.RecordedScore} keeps. A score model is data ({@code scoring.model}); where data does not
 * suffice, a {@link org.opportune.scoring.ScoringRule} is code, a {@link org.opportune.scoring.Plugin} brings it in, and a
 * {@link org.opportune.scoring.Registry} holds what hosts and plug-ins bring. The package of an interface keeps its
 * {@link org.opportune.scoring.ExtensionPoint}, so that this package knows none of the families. {@link
 * org.opportune.scoring.ScoreTexts} says in four languages what all of them come to. Depends on {@code core} only.
 */
@NullMarked
package org.opportune.scoring;

import org.jspecify.annotations.NullMarked;
