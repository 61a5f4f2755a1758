/**
 * The main job: from a CRM export, or from a generated sample, to a reviewed pipeline.
 *
 * <p>Start with {@link org.opportune.examples.review.Review}. The packages below it depend on each other one way:
 * {@code csv} and {@code mapping} know nobody, {@code sample} makes up a pipeline,
 * {@code figures} computes what {@code output} shows.
 */
@NullMarked
package org.opportune.examples.review;

import org.jspecify.annotations.NullMarked;
