/**
 * Routing: which lead comes first, and why.
 *
 * <p>A {@link org.opportune.scoring.routing.LeadRanking} puts leads in a total order: disqualified ones last, then by
 * band, points, temperature, expected value and latest buying signal. For example:
 *
 * <pre>{@code
 * LeadRanking ranking = LeadRanking.of(List.of(
 *     RankableLead.of(LeadId.of("A-2"), lead2.facts(), scorer.score(lead2.facts(), now), rating2),    // 61 points
 *     RankableLead.of(LeadId.of("A-1"), lead1.facts(), scorer.score(lead1.facts(), now), rating1)));  // 80 points
 * ranking.top(2);
 * // 1. A-1: first
 * // 2. A-2: 61 points after 80 points
 * }</pre>
 *
 * <p>What nobody knows (a temperature, an expected value) comes last, whatever the rest. Depends on the contract of
 * scoring, {@code temperature} and {@code core}.
 */
@NullMarked
package org.opportune.scoring.routing;

import org.jspecify.annotations.NullMarked;
