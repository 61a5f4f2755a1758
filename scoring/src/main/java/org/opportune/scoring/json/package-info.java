/**
 * JSON for the values of this module: one object to register with Jackson 2, one with Jackson 3; either brings the values
 * of core along.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OpportuneScoringJackson3()).build();
 * ScoreModel model = mapper.readValue(text, ScoreModel.class);
 * String kept = mapper.writeValueAsString(model.compile().score(lead.facts(), now));
 * Score again = mapper.readValue(kept, Score.class);   // equal, explanation included, without asking any fact
 * }</pre>
 *
 * <p>A score model, a qualification framework and a temperature policy are stored documents, which say by which
 * {@code schema} they are written:
 *
 * <pre>{@code
 * {"schema": 1, "id": "acme:b2b", "version": "1.0.0", "status": "PUBLISHED",
 *  "dimensions": [{"dimension": "ENGAGEMENT", "decays": true}],
 *  "groups": [{"id": "web", "dimension": "ENGAGEMENT", "limits": {"min": -20, "max": 40}}],
 *  "rules": [{"id": "demo", "group": "web",
 *             "when": {"type": "exists", "key": {"name": "lead.title", "type": "text"}},
 *             "effect": {"type": "perOccurrence",
 *                        "key": {"name": "interaction.DEMO", "type": "occurrences"},
 *                        "each": 12.5, "atMost": 2,
 *                        "decay": {"type": "halfLife", "halfLife": "P14D", "floor": "0"},
 *                        "penaltyFades": false},
 *             "reason": "buying-signal.demo"}],
 *  "total": {"min": 0, "max": 100},
 *  "bands": [{"label": "B", "to": 40}, {"label": "A", "from": 40}]}
 * }</pre>
 *
 * <p>A JSON Schema of score models is in the jar, {@code META-INF/opportune/score-model.schema.json}, for editors and for
 * checks without Java; the loader says more, with a path for each problem.
 *
 * <p>Points are numbers: whatever a reader takes them for, the range of {@link org.opportune.scoring.Points} leaves each
 * its own double. Other decimals are texts. A rule in code is named by its id and looked up when the model is compiled.
 *
 * <p>Start with {@link org.opportune.scoring.json.OpportuneScoringJackson2} or
 * {@link org.opportune.scoring.json.OpportuneScoringJackson3}.
 */
@NullMarked
package org.opportune.scoring.json;

import org.jspecify.annotations.NullMarked;
