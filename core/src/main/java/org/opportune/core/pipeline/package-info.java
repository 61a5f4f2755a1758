/**
 * Pipelines as versioned data: stages from first contact to won or lost, with the chance each one stands for.
 *
 * <p>Start with {@link org.opportune.core.pipeline.Pipeline}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.pipeline;

import org.jspecify.annotations.NullMarked;
