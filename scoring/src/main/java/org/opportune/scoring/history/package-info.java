/**
 * What became of a score: by whom it was overridden, when it changed, and why.
 *
 * <p>Start with {@link org.opportune.scoring.history.ScoreHistory}:
 *
 * <pre>{@code
 * ScoreHistory history = ScoreHistory.startingWith(monday);
 * history = history.then(monday, tuesday);         // nothing is added when neither total nor band differ
 * history.changes().get(0).causes();               // [FACT, TIME]: a demo was given, and mails have faded
 * history = history.with(ScoreOverride.of(Points.of(80), OwnerId.of("R-7"), "met the board", noon));
 * history.total(noon);                             // what people go by: 80
 * history.machineTotal(noon);                      // what the model gave, all the time
 * }</pre>
 *
 * <p>It keeps ids of rules, facts and evidence, and no value of a fact.
 */
@NullMarked
package org.opportune.scoring.history;

import org.jspecify.annotations.NullMarked;
