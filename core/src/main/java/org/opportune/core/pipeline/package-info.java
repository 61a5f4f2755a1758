/**
 * Pipelines as versioned data: stages from first contact to won or lost, the chance each one stands for, what a seller
 * does there, what must hold to enter and to leave, how long a deal may stand there, and which moves are allowed.
 *
 * <p>Start with {@link org.opportune.core.pipeline.Pipeline}, or from one of the
 * {@link org.opportune.core.pipeline.PipelineTemplates}. Depends on the root package and {@code time}.
 */
@NullMarked
package org.opportune.core.pipeline;

import org.jspecify.annotations.NullMarked;
