/**
 * JSON for the values of this module: one object to register with Jackson 2, one with Jackson 3.
 *
 * <pre>{@code
 * // Jackson 2
 * JsonMapper mapper = JsonMapper.builder().addModule(new OpportuneCoreJackson2()).build();
 * String json = mapper.writeValueAsString(pipeline);
 * Pipeline same = mapper.readValue(json, Pipeline.class);
 *
 * // Jackson 3: the same text
 * JsonMapper mapper = JsonMapper.builder().addModule(new OpportuneCoreJackson3()).build();
 *
 * // JSON from strangers, and everything that is wrong with it
 * try {
 *     new OpportuneCoreJackson2().strictMapper().readValue(json, Pipeline.class);
 * } catch (JsonProcessingException e) {
 *     OpportuneJson.problems(e).forEach(problem -> show(problem.path(), problem.message()));
 * }
 * }</pre>
 *
 * <p>The form of a value does not depend on the host's mapper:
 *
 * <ul>
 *   <li>one property for each part, in the order of its declaration; an empty optional, list, set or map is left out, and
 *       what has a default is always written, so that a document keeps its meaning when a default changes
 *   <li>decimals are texts ({@code "0.6"}) since a reader may keep a JSON number as a double, whole numbers are numbers;
 *       either is read. Money is <code>{"amount": "12.50", "currency": "EUR"}</code>, days and moments are ISO 8601
 *   <li>one of several kinds says which by {@code "type"}: a condition, a timeframe, a command. There is no default typing,
 *       and no name of a class is ever read
 *   <li>a definition that stands for itself, such as a pipeline, begins with {@code "schema"}; a missing or newer one is an
 *       error
 *   <li>a property that nobody knows is an error in a definition whatever the mapper is set to; in a record of data, such as
 *       a deal, the mapper's {@code FAIL_ON_UNKNOWN_PROPERTIES} decides
 *   <li>a condition, a ranking or another record among definitions says what it is made of even when that is empty: without
 *       its {@code "parts"}, {@code {"type": "all"}} is an error and not a condition that holds for everybody
 *   <li>of the problems of one value the first 100 are told
 *   <li>more than 100 levels, numbers of more than 250 characters or more than 100 digits before or behind the point, and
 *       properties given twice are refused by any mapper
 * </ul>
 *
 * <p>A host's own conditions are made by {@link org.opportune.core.json.ConditionTypes}. Start with
 * {@link org.opportune.core.json.OpportuneCoreJackson2} or {@link org.opportune.core.json.OpportuneCoreJackson3}.
 */
@NullMarked
package org.opportune.core.json;

import org.jspecify.annotations.NullMarked;
