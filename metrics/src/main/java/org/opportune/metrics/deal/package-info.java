/**
 * Figures about deals: how many are won, for how much, how fast, and what is still open.
 *
 * <p>Start with {@link org.opportune.metrics.deal.WinRate}. Depends on the root package of the metrics only.
 */
@NullMarked
package org.opportune.metrics.deal;

import org.jspecify.annotations.NullMarked;
