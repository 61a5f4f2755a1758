/**
 * Routing: which lead comes first, when marketing hands it to sales, how soon sales responds, and who is given it.
 *
 * <p>Start with {@link org.opportune.scoring.routing.LeadRanking}, by one of several
 * {@linkplain org.opportune.scoring.routing.RankingOrder orders}:
 *
 * <pre>{@code
 * LeadRanking ranking = LeadRanking.of(List.of(
 *     RankableLead.of(LeadId.of("A-1"), ana.facts(), model.score(ana.facts(), now), temperature.rate(ana.facts(), now, UTC)),
 *     RankableLead.of(LeadId.of("A-2"), bob.facts(), model.score(bob.facts(), now), temperature.rate(bob.facts(), now, UTC))));
 * ranking.top(10);   // 1. A-1: first
 *                    // 2. A-2: 61 points after 80 points
 * }</pre>
 *
 * <p>The hand-off: a {@link org.opportune.scoring.routing.HandoffPolicy} decides what becomes of a lead
 * ({@linkplain org.opportune.scoring.routing.FoundingHandoff by what it wants} or
 * {@linkplain org.opportune.scoring.routing.ThresholdHandoff by points}), gives the commands that do it and names what is
 * next, for marketing or for sales; a {@link org.opportune.scoring.routing.HandoffSla} says how soon sales responds:
 *
 * <pre>{@code
 * HandoffDecision decision = FoundingHandoff.standard().decide(lead, Handoff.facts(history), now, UTC);
 * decision.text();        // PROMOTE from LEAD to SQL. ... Next, by sales: Take it over with its contact data, ...
 * sla.due(handoffs, now)  // L-1: To be responded to by 2026-03-02T12:00:00Z; PT1H30M of working time are left.
 * }</pre>
 *
 * <p>Assignment: an {@link org.opportune.scoring.routing.AssignmentPolicy} gives leads to candidates, by account, territory,
 * rules, turns, shares or load, one after the other; what it must remember is an
 * {@link org.opportune.scoring.routing.AssignmentState}:
 *
 * <pre>{@code
 * AssignmentPolicy policy = new ChainAssignment(ModelId.of("all"), Version.FIRST,
 *     List.of(StickyAssignment.of("known"), RoundRobinAssignment.of("turns")));
 * AssignmentBatch batch = policy.assignAll(state, leads, candidates, now);
 * batch.assignments().get(0).text();   // Nobody has it yet. It is the turn of R-1.
 * batch.state();                       // to be kept for the next call
 * }</pre>
 */
@NullMarked
package org.opportune.scoring.routing;

import org.jspecify.annotations.NullMarked;
