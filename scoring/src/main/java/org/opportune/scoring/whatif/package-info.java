/**
 * What if: what a lead would score if a fact were another, what it takes to reach a band, and what another model would
 * change.
 *
 * <p>Start with {@link org.opportune.scoring.whatif.WhatIf}. For example, with a model that gives 25 points for 200 to
 * 1,000 employees, 10 for a budget and 10 for a country nearby, of all of which 30 count at most, and with band A from 30:
 *
 * <pre>{@code
 * WhatIf whatIf = WhatIf.of(scorer, lead.facts(), asOf);      // 300 employees, nobody knows the rest: 25 points, B
 * Variation varied = whatIf.vary(BUDGET, true);
 * varied.after().total();                                     // 30, A
 * varied.difference().parts();                                // +10 by rule budget, -5 by the limit
 *
 * whatIf.reach(bandA, Choices.none().with(BUDGET, true).with(COUNTRY, "FR", "LT"));
 * // Reached: one fact suffices, and there are three ways
 * }</pre>
 *
 * <p>{@link org.opportune.scoring.whatif.ModelImpact} compares two models on the same leads: who changes band, who enters
 * and leaves the best k, and who moves most, with the rules that move them.
 *
 * <p>Depends on the contract of scoring and on {@code model}.
 */
@NullMarked
package org.opportune.scoring.whatif;

import org.jspecify.annotations.NullMarked;
