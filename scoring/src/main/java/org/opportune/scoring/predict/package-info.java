/**
 * Evaluation: how good scores were, once it is known which leads converted.
 *
 * <p>It does not matter whether rules or a trained model gave the scores, only their order counts. Start with
 * {@link org.opportune.scoring.predict.LabelledScores}. For example, with three of seven leads converted ({@code *}):
 *
 * <pre>{@code
 * lead   a*   b*   c    d    e*   f    g
 * score  90   80   80   80   40   40   10
 *
 * AUC = (wins + ties / 2) / (converted x not converted) = (7 + 3 / 2) / (3 x 4) = 17/24
 * the best two: precision 2/2, recall 2/3, lift 7/3; with b, c and d in any order 4/3 convert on average
 * }</pre>
 *
 * <p>Figures are exact fractions; one that has no answer says why. Depends on the contract of scoring and on
 * {@code core} only.
 */
@NullMarked
package org.opportune.scoring.predict;

import org.jspecify.annotations.NullMarked;
