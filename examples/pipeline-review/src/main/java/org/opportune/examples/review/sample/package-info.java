/**
 * A pipeline made up by a seeded generator, the same on every machine.
 *
 * <p>Start with {@link org.opportune.examples.review.sample.SamplePipeline}.
 */
@NullMarked
package org.opportune.examples.review.sample;

import org.jspecify.annotations.NullMarked;
