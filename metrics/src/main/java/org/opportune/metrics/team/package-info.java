/**
 * Figures about teams: how the pipeline measures up to the quota.
 *
 * <p>Start with {@link org.opportune.metrics.team.PipelineCoverage}. Depends on the root package of the metrics and on
 * {@code deal}, whose measures it shares.
 */
@NullMarked
package org.opportune.metrics.team;

import org.jspecify.annotations.NullMarked;
